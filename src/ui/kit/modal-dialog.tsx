import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface ModalDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly isWide?: boolean;
  /** False where a stray click outside would lose typed text; Escape always closes. */
  readonly closesOnOutsideClick?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

export function ModalDialog({
  title,
  isOpen,
  onClose,
  children,
  isWide,
  closesOnOutsideClick = false,
  role = "dialog",
}: ModalDialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={closesOnOutsideClick}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="modal" data-wide={isWide || undefined}>
        <Dialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog-actions">{children}</div>;
}
