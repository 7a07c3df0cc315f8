import { type FormEvent, useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextAreaField } from "../kit/text-field.tsx";

interface ParkDialogProps {
  readonly gap: RecordedGap;
  readonly onClose: () => void;
  /** Answers null when it was refused. */
  readonly onPark: (reason: string) => Promise<object | null>;
}

export function ParkDialog({ gap, onClose, onPark }: ParkDialogProps) {
  const { t } = useProject();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== "" && (await onPark(reason.trim())) !== null) onClose();
  };
  return (
    <ModalDialog title={t("priorities.parkTitle")} isOpen onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <p>
          <strong>{gap.title}</strong>
        </p>
        <p className="soft">{t("priorities.parkBody")}</p>
        <TextAreaField
          label={t("priorities.parkReason")}
          error={isTried && reason.trim() === "" ? t("strategy.required") : ""}
          value={reason}
          onChange={setReason}
          isRequired
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t("priorities.cancel")}</Button>
          <Button kind="primary" type="submit">
            {t("priorities.park")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
