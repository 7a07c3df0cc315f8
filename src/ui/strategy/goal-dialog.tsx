import { type FormEvent, useState } from "react";
import type { CallInput } from "../../contract/contract.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextAreaField } from "../kit/text-field.tsx";
import { focusFirstError } from "./focus-first-error.ts";

export type GoalDraft = CallInput<"strategy.saveGoal">["goal"];

export function GoalDialog({ draft, onClose }: { readonly draft: GoalDraft; readonly onClose: () => void }) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [text, setText] = useState(draft.text);
  const [isTried, setTried] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === "") return focusFirstError(event.currentTarget);
    if ((await act("strategy.saveGoal", { goal: { ...draft, text: text.trim() } })) !== null) onClose();
  };
  return (
    <ModalDialog title={draft.id === null ? t("strategy.newGoal") : t("strategy.editGoal")} isOpen onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <TextAreaField
          label={t("strategy.goalText")}
          hint={t("strategy.goalHint")}
          error={isTried && text.trim() === "" ? t("strategy.required") : ""}
          value={text}
          onChange={setText}
          isRequired
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>{t("strategy.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("strategy.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
