import type { AcceptedImport } from "../../contract/intake-answers.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { goTo } from "../router.ts";

interface AcceptedNoticeProps {
  readonly accepted: AcceptedImport;
  readonly fileName: string;
  /** The file that comes next in the queue, or null. */
  readonly nextFile: string | null;
  readonly onOtherFile: () => void;
}

export function AcceptedNotice({ accepted, fileName, nextFile, onOtherFile }: AcceptedNoticeProps) {
  const { t, format } = useWords();
  const { undo } = useHistorySteps();
  const indicator = accepted.indicatorIds[0];
  const seeGaps = () => goTo("gaps", indicator === undefined ? {} : { indicator });
  return (
    <section className="card stack" role="status">
      <h2>{t("intake.accepted", { file: fileName })}</h2>
      <p>
        {t("intake.acceptedValues", { count: accepted.observations })}{" "}
        {accepted.periods.length > 0 && t("intake.acceptedPeriods", { periods: format.list(accepted.periods) })}{" "}
        {accepted.leftOutRows > 0 && t("intake.leftOutRows", { count: accepted.leftOutRows })}
      </p>
      <div className="row">
        {nextFile !== null && (
          <Button kind="primary" autoFocus onPress={onOtherFile}>
            {t("intake.nextInQueue", { file: nextFile })}
          </Button>
        )}
        <Button kind={nextFile === null ? "primary" : "secondary"} autoFocus={nextFile === null} onPress={seeGaps}>
          {t("intake.seeGaps")}
        </Button>
        {nextFile === null && <Button onPress={onOtherFile}>{t("intake.nextFile")}</Button>}
        <Button
          kind="quiet"
          onPress={() => {
            undo();
            onOtherFile();
          }}
        >
          {t("app.undo")}
        </Button>
      </div>
    </section>
  );
}
