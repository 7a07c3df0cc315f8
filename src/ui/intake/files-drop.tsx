import { FileTrigger } from "react-aria-components";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";

interface FilesDropProps {
  /** Something is being dragged over the window. */
  readonly isOver: boolean;
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
}

const endings = [".csv", ".tsv", ".txt", ".tab", ".xlsx", ".gz", ".geojson", ".json", ".ods", ".xls", ".pdf"];

/** Where files come in: dropped anywhere on the screen, picked, or pasted. */
export function FilesDrop({ isOver, isDisabled, onFiles, onPaste }: FilesDropProps) {
  const { t } = useWords();
  return (
    <>
      <section className="drop-zone" data-drop-target={isOver || undefined} aria-label={t("intake.drop")}>
        <strong>{t("intake.drop")}</strong>
        <div className="soft">{t("intake.dropHint")}</div>
        <div className="row">
          <FileTrigger
            acceptedFileTypes={endings}
            allowsMultiple
            onSelect={(files) => {
              if (files !== null && files.length > 0) onFiles([...files]);
            }}
          >
            <Button kind="primary" isDisabled={isDisabled}>
              {t("app.chooseFile")}
            </Button>
          </FileTrigger>
          <Button isDisabled={isDisabled} onPress={onPaste}>
            {t("intake.paste")}
          </Button>
          <span className="soft small">{t("intake.pasteHint")}</span>
        </div>
      </section>
      <p className="soft small reading-width">{t("intake.privacy")}</p>
    </>
  );
}
