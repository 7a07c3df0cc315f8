import type { ReactNode } from "react";
import { DropZone, FileTrigger, isFileDropItem } from "react-aria-components";
import { useWords } from "../app/words-context.ts";
import { Button } from "./button.tsx";

interface FileDropProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Endings that the file dialog offers: [".csv"]. */
  readonly endings: readonly string[];
  readonly onFile: (file: File) => void;
  readonly isDisabled?: boolean;
}

/** A file, dropped or picked; picking works without a mouse. */
export function FileDrop({ label, hint, endings, onFile, isDisabled = false }: FileDropProps) {
  const { t } = useWords();
  return (
    <DropZone
      className="drop-zone"
      aria-label={label}
      isDisabled={isDisabled}
      getDropOperation={() => "copy"}
      onDrop={(event) => {
        const item = event.items.find(isFileDropItem);
        if (item !== undefined) void item.getFile().then(onFile);
      }}
    >
      <strong>{label}</strong>
      {hint && <div className="soft">{hint}</div>}
      <FileTrigger
        acceptedFileTypes={[...endings]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button kind="primary" isDisabled={isDisabled}>
          {t("app.chooseFile")}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
