import { useJob } from "../app/use-job.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { JobProgressBar } from "./job-progress-bar.tsx";
import type { Checking } from "./use-auto-check.ts";
import { asInput, type ImportDraft } from "./use-import-draft.ts";

interface ImportFootProps {
  readonly file: string;
  readonly draft: ImportDraft;
  readonly checking: Checking;
  readonly accepting: ReturnType<typeof useJob<"intake.accept">>;
  readonly onAccept: () => void;
}

/** Check, take over, tell the colleague: always in sight, with how far the work is. */
export function ImportFoot({ file, draft, checking, accepting, onAccept }: ImportFootProps) {
  const { t } = useWords();
  const reporting = useJob("intake.report");
  const saveMade = useSaveMade();
  const { result, isFresh, job } = checking;
  const isBusy = job.isRunning || accepting.isRunning || reporting.isRunning;
  const isReady = isFresh && result !== null && !result.blocked;
  const running = [accepting, job, reporting].find((one) => one.progress !== null);
  const report = async () => saveMade(await reporting.run({ file, recipe: asInput(draft.recipe) }));
  return (
    <section className="card import-foot" aria-label={t("intake.footLabel")}>
      <div className="row">
        <Button kind={isReady ? "secondary" : "primary"} isDisabled={isBusy || draft.isLooking} onPress={checking.run}>
          {result === null ? t("intake.check") : t("intake.checkAgain")}
        </Button>
        <Button kind={isReady ? "primary" : "secondary"} isDisabled={isBusy || !isReady} onPress={onAccept}>
          {t("intake.accept")}
        </Button>
        {result !== null && result.problems.length > 0 && (
          <Button kind="quiet" isDisabled={isBusy} onPress={() => void report()}>
            {t("intake.report")}
          </Button>
        )}
        <span className="soft" role="status">
          {job.isRunning
            ? t("intake.checking")
            : result === null
              ? t("intake.checkHint")
              : !isFresh
                ? t("intake.changedSinceCheck")
                : result.blocked
                  ? t("intake.blocked")
                  : t("intake.ready", { count: result.observations })}
        </span>
      </div>
      {reporting.error && <p className="field-error">{reporting.error.text}</p>}
      {running?.progress && <JobProgressBar progress={running.progress} onCancel={running.cancel} />}
    </section>
  );
}
