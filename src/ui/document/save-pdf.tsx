import { backend } from "../app/backend.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useJob } from "../app/use-job.ts";
import { Button } from "../kit/button.tsx";
import { ProgressBar } from "../kit/progress-bar.tsx";

/** Makes the PDF for the view that is open (public or internal) and hands it to the host. */
export function SavePdf() {
  const { t, audience } = useProject();
  const { say } = useMessages();
  const { run, cancel, progress, isRunning } = useJob("document.make");
  const save = async () => {
    const made = await run({ audience });
    if (made === null) return;
    const answer = await backend.call("host.saveFile", { token: made.token, suggestedName: made.suggestedName });
    if (!answer.ok) say({ level: "error", text: t("documentScreen.fileNotSaved") });
    else if (answer.value.saved)
      say({ level: "information", text: t("documentScreen.fileSaved", { name: made.suggestedName }) });
  };
  if (isRunning && progress) {
    return (
      <div className="save-progress">
        <ProgressBar
          label={t("documentScreen.makingFile")}
          done={progress.done}
          total={progress.total}
          onCancel={cancel}
        />
      </div>
    );
  }
  return (
    <Button kind="primary" onPress={save}>
      {t("documentScreen.savePdf")}
    </Button>
  );
}
