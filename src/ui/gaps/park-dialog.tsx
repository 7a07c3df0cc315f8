import { useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextAreaField } from "../kit/text-field.tsx";
import { gapInput } from "./gap-input.ts";

/** A parked gap stays visible, with the reason why it is not worked on now. */
export function ParkDialog({ gap, onClose }: { readonly gap: RecordedGap; readonly onClose: () => void }) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [reason, setReason] = useState("");
  const park = async () => {
    const done = await act("gaps.change", {
      id: gap.id,
      gap: { ...gapInput(gap), parkedBecause: reason.trim() },
    });
    if (done !== null) onClose();
  };
  return (
    <ModalDialog title={t("gaps.parkWhat", { title: gap.title })} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") void park();
        }}
      >
        <TextAreaField
          label={t("gaps.parkReason")}
          hint={t("gaps.parkHint")}
          value={reason}
          onChange={setReason}
          isRequired
          autoFocus
          maxLength={20_000}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing || reason.trim() === ""}>
            {t("gaps.park")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
