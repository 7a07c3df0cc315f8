import type { ReactNode } from "react";
import { useWords } from "../app/words-context.ts";
import { Button } from "./button.tsx";
import { DialogActions, ModalDialog } from "./modal-dialog.tsx";

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Names what will happen: "Remove the import". */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ title, children, confirmLabel, isOpen, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useWords();
  return (
    <ModalDialog title={title} isOpen={isOpen} onClose={onClose} role="alertdialog">
      <div>{children}</div>
      <DialogActions>
        <Button onPress={onClose} autoFocus>
          {t("app.cancel")}
        </Button>
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </ModalDialog>
  );
}
