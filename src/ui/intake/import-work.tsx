import { useState } from "react";
import type { AcceptedImport, FileCheck } from "../../contract/answers.ts";
import { useJob } from "../app/use-job.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { Notice } from "../kit/notice.tsx";
import { AcceptedNotice } from "./accepted-notice.tsx";
import { CheckResult } from "./check-result.tsx";
import { FixedValues } from "./fixed-values.tsx";
import { GroupsCard } from "./groups-card.tsx";
import { JobProgressBar } from "./job-progress-bar.tsx";
import { LookProblems } from "./look-problems.tsx";
import { RawText } from "./raw-text.tsx";
import { ReadingChips } from "./reading-chips.tsx";
import { RecognisedTable } from "./recognised-table.tsx";
import { SignsCard } from "./signs-card.tsx";
import { SourceCard } from "./source-card.tsx";
import { asInput, type ImportDraft, useImportDraft } from "./use-import-draft.ts";

interface ImportWorkProps {
  readonly file: string;
  readonly onOtherFile: () => void;
}

export function ImportWork({ file, onOtherFile }: ImportWorkProps) {
  const { t } = useWords();
  const state = useImportDraft(file);
  if (state.state === "loading") {
    return (
      <div className="loading" role="status">
        {t("intake.looking")}
      </div>
    );
  }
  if (state.state === "error")
    return (
      <Notice
        level="error"
        title={state.error}
        actions={<Button onPress={onOtherFile}>{t("intake.otherFile")}</Button>}
      />
    );
  return <ImportSteps file={file} draft={state.draft} onOtherFile={onOtherFile} />;
}

function ImportSteps({ file, draft, onOtherFile }: ImportWorkProps & { readonly draft: ImportDraft }) {
  const { t, format } = useWords();
  const checking = useJob("intake.check");
  const accepting = useJob("intake.accept");
  const [checked, setChecked] = useState<{
    readonly result: FileCheck;
    readonly recipe: string;
  } | null>(null);
  const [accepted, setAccepted] = useState<AcceptedImport | null>(null);
  const recipeText = JSON.stringify(draft.recipe);
  const isFresh = checked !== null && checked.recipe === recipeText;
  const isBusy = checking.isRunning || accepting.isRunning;
  const hasTable = draft.looked.look.columns.length > 0;

  const check = async () => {
    const result = await checking.run({ file, recipe: asInput(draft.recipe) });
    if (result !== null) setChecked({ result, recipe: recipeText });
  };
  const accept = async () => setAccepted(await accepting.run({ file, recipe: asInput(draft.recipe) }));

  if (accepted !== null)
    return <AcceptedNotice accepted={accepted} fileName={draft.looked.fileName} onOtherFile={onOtherFile} />;
  return (
    <>
      <div className="row-apart">
        <h2>
          {draft.looked.fileName}{" "}
          <span className="soft small">
            {t("intake.fileFacts", {
              count: draft.looked.look.records,
              size: format.number(draft.looked.bytes / 1024, 0),
            })}
          </span>
        </h2>
        <Button onPress={onOtherFile}>{t("intake.otherFile")}</Button>
      </div>
      <ReadingChips draft={draft} />
      <LookProblems problems={draft.looked.look.problems} />
      {hasTable && (
        <>
          <div className="import-views" aria-busy={draft.isLooking}>
            <RawText draft={draft} />
            <RecognisedTable draft={draft} />
          </div>
          <div className="import-cards">
            <FixedValues draft={draft} />
            <GroupsCard draft={draft} />
            <SignsCard draft={draft} />
            <SourceCard draft={draft} />
          </div>
          {checked && <CheckResult check={checked.result} draft={draft} isFresh={isFresh} />}
          {checking.error && <Notice level="error" title={checking.error.text} />}
          {accepting.error && <Notice level="error" title={accepting.error.text} />}
          {checking.progress && <JobProgressBar progress={checking.progress} onCancel={checking.cancel} />}
          {accepting.progress && <JobProgressBar progress={accepting.progress} onCancel={accepting.cancel} />}
          <Card>
            <div className="row">
              <Button
                kind={isFresh && !checked.result.blocked ? "secondary" : "primary"}
                isDisabled={isBusy || draft.isLooking}
                onPress={() => void check()}
              >
                {checked === null ? t("intake.check") : t("intake.checkAgain")}
              </Button>
              <Button
                kind={isFresh && !checked.result.blocked ? "primary" : "secondary"}
                isDisabled={isBusy || !isFresh || checked.result.blocked}
                onPress={() => void accept()}
              >
                {t("intake.accept")}
              </Button>
              <span className="soft">
                {checked === null
                  ? t("intake.checkHint")
                  : !isFresh
                    ? t("intake.changedSinceCheck")
                    : checked.result.blocked
                      ? t("intake.blocked")
                      : t("intake.ready", {
                          count: checked.result.observations,
                        })}
              </span>
            </div>
          </Card>
        </>
      )}
    </>
  );
}
