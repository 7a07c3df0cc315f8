import { useState } from "react";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextAreaField } from "../kit/text-field.tsx";

interface PasteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
}

/** A block of cells that was copied from a spreadsheet, a web page or a mail. */
export function PasteDialog({ isOpen, onClose, onText }: PasteDialogProps) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const take = () => {
    onText(text);
    setText("");
    onClose();
  };
  return (
    <ModalDialog title={t("intake.pasteTitle")} isOpen={isOpen} onClose={onClose} isWide>
      <TextAreaField
        label={t("intake.pasteField")}
        hint={t("intake.pasteFieldHint")}
        value={text}
        onChange={setText}
        rows={12}
        autoFocus
      />
      <DialogActions>
        <Button onPress={onClose}>{t("app.cancel")}</Button>
        <Button kind="primary" isDisabled={text.trim() === ""} onPress={take}>
          {t("intake.pasteTake")}
        </Button>
      </DialogActions>
    </ModalDialog>
  );
}
