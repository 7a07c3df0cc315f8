import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { useImportDraft } from "./use-import-draft.ts";

interface ImportWorkProps {
  readonly file: string;
  /** The file that comes next in the queue, or null. */
  readonly nextFile: string | null;
  /** Takes the file away without taking it over, or goes on after that. */
  readonly onOtherFile: () => void;
}

/** One file from the first look to its values in the project. */
export function ImportWork({ file, nextFile, onOtherFile }: ImportWorkProps) {
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
  return <ImportSteps file={file} draft={state.draft} nextFile={nextFile} onOtherFile={onOtherFile} />;
}
