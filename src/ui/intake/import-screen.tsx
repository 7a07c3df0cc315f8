import { useEffect, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo } from "../router.ts";
import { FilesDrop } from "./files-drop.tsx";
import { closeFile, leaveFinished, showNextFile, useImportQueue } from "./import-queue.ts";
import { setImportTarget } from "./import-target.ts";
import { ImportWork } from "./import-work.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { QueueList } from "./queue-list.tsx";
import { TargetBanner } from "./target-banner.tsx";
import { useDropAndPaste } from "./use-drop-and-paste.ts";
import { takeTargetFile, useTakeFiles } from "./use-take-files.ts";

/** From files to numbers in the project: look, correct, check, take over, one after the other. */
export function ImportScreen() {
  const { t, overview, canWrite } = useProject();
  const project = overview.fileName;
  const { files, current } = useImportQueue(project);
  const { take, paste, refusals, hasAreas } = useTakeFiles(project);
  const [isPasting, setIsPasting] = useState(false);
  const isOver = useDropAndPaste(take, paste, canWrite && !isPasting);
  const open = files.find((file) => file.token === current) ?? null;
  const next = files.find((file) => !file.isDone && file.token !== current) ?? null;
  useEffect(() => {
    leaveFinished();
    takeTargetFile(project);
  }, [project]);
  const otherFile = () => {
    if (open === null) return;
    if (!open.isDone) setImportTarget(null);
    if (open.isDone) showNextFile();
    else closeFile(open.token);
  };
  return (
    <div className="stack">
      <PageTitle title={t("intake.title")} lead={t("intake.lead")} />
      {!canWrite && <Notice level="warning" title={t("intake.readOnly")} />}
      {overview.counts.areas === 0 && (
        <Notice
          level="warning"
          title={t("intake.noAreas")}
          actions={<Button onPress={() => goTo("areas")}>{t("intake.toAreas")}</Button>}
        >
          {t("intake.noAreasHint")}
        </Notice>
      )}
      <TargetBanner />
      {refusals.map((refusal) => (
        <Notice key={refusal} level="error" title={refusal} />
      ))}
      {hasAreas && (
        <Notice
          level="information"
          title={t("intake.areasFile")}
          actions={<Button onPress={() => goTo("areas")}>{t("intake.toAreas")}</Button>}
        />
      )}
      {files.length > 1 && <QueueList files={files} current={current} />}
      {open === null ? (
        <FilesDrop
          isOver={isOver}
          isDisabled={!canWrite}
          onFiles={(picked) => void take(picked)}
          onPaste={() => setIsPasting(true)}
        />
      ) : (
        <ImportWork key={open.token} file={open.token} nextFile={next?.fileName ?? null} onOtherFile={otherFile} />
      )}
      <PasteDialog isOpen={isPasting} onClose={() => setIsPasting(false)} onText={(text) => void paste(text)} />
    </div>
  );
}
