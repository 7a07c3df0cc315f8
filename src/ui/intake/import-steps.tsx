import { useMemo, useState } from "react";
import type { AcceptedImport } from "../../contract/intake-answers.ts";
import { useJob } from "../app/use-job.ts";
import { Notice } from "../kit/notice.tsx";
import { AcceptedNotice } from "./accepted-notice.tsx";
import { cellMarks } from "./cell-marks.ts";
import { CheckResult } from "./check-result.tsx";
import { DifferencesNotice } from "./differences-notice.tsx";
import { FileHead } from "./file-head.tsx";
import { FixedValues } from "./fixed-values.tsx";
import { GroupsCard } from "./groups-card.tsx";
import { ImportFoot } from "./import-foot.tsx";
import { finishFile } from "./import-queue.ts";
import { importTarget, setImportTarget } from "./import-target.ts";
import { LayoutNotice } from "./layout-notice.tsx";
import { LookProblems } from "./look-problems.tsx";
import { PersonalNotice } from "./personal-notice.tsx";
import { RawText } from "./raw-text.tsx";
import { ReadingChips } from "./reading-chips.tsx";
import { RecognisedTable } from "./recognised-table.tsx";
import { ShapeStepsCard } from "./shape-steps-card.tsx";
import { SignsCard } from "./signs-card.tsx";
import { SourceCard } from "./source-card.tsx";
import { useAutoCheck } from "./use-auto-check.ts";
import { useGrid } from "./use-grid.ts";
import { asInput, type ImportDraft } from "./use-import-draft.ts";

interface ImportStepsProps {
  readonly file: string;
  readonly draft: ImportDraft;
  readonly nextFile: string | null;
  readonly onOtherFile: () => void;
}

/** Look, correct, check, take over: all of it on one screen. */
export function ImportSteps({ file, draft, nextFile, onOtherFile }: ImportStepsProps) {
  const accepting = useJob("intake.accept");
  const [accepted, setAccepted] = useState<AcceptedImport | null>(null);
  const checking = useAutoCheck(file, draft, accepting.isRunning || accepted !== null);
  const grid = useGrid();
  const { looked } = draft;
  const { result, isFresh } = checking;
  const problems = result?.problems ?? looked.look.problems;
  const marks = useMemo(() => cellMarks(problems), [problems]);
  const hasTable = looked.look.columns.length > 0;
  const hasRaw = looked.rawLines.length > 0;

  const accept = async () => {
    const replaces = importTarget()?.replaces ?? null;
    const done = await accepting.run({
      file,
      recipe: asInput(draft.recipe),
      ...(replaces === null ? {} : { replaces }),
    });
    if (done === null) return;
    setImportTarget(null);
    finishFile(file);
    setAccepted(done);
  };

  if (accepted !== null)
    return (
      <AcceptedNotice accepted={accepted} fileName={looked.fileName} nextFile={nextFile} onOtherFile={onOtherFile} />
    );
  return (
    <>
      <FileHead file={file} draft={draft} onOtherFile={onOtherFile} />
      <DifferencesNotice differences={draft.differences} />
      <ReadingChips draft={draft} />
      <LookProblems problems={looked.look.problems} />
      {hasTable && (
        <>
          <PersonalNotice draft={draft} />
          <LayoutNotice draft={draft} />
          <div className="import-views" data-single={!hasRaw || undefined} aria-busy={draft.isLooking}>
            {hasRaw && <RawText draft={draft} cursor={grid.cursor} />}
            <RecognisedTable draft={draft} check={result} marks={marks} grid={grid} />
          </div>
          <div className="import-cards">
            <FixedValues draft={draft} />
            <GroupsCard draft={draft} />
            <SignsCard draft={draft} />
            <SourceCard draft={draft} />
            <ShapeStepsCard draft={draft} />
          </div>
          {result && <CheckResult check={result} draft={draft} isFresh={isFresh} onShow={grid.jump} />}
          {checking.job.error && <Notice level="error" title={checking.job.error.text} />}
          {accepting.error && <Notice level="error" title={accepting.error.text} />}
          <ImportFoot
            file={file}
            draft={draft}
            checking={checking}
            accepting={accepting}
            onAccept={() => void accept()}
          />
        </>
      )}
    </>
  );
}
