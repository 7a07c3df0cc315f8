import { type FormEvent, useState } from "react";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import type { CriterionDraft } from "./default-criteria-words.ts";

interface CriterionDialogProps {
  readonly draft: CriterionDraft;
  readonly onClose: () => void;
}

export function CriterionDialog({ draft, onClose }: CriterionDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [criterion, setCriterion] = useState(draft);
  const [isTried, setTried] = useState(false);
  const isNamed = criterion.name.trim() !== "";
  const isWeighted = criterion.weight > 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || !isWeighted) return focusFirstError(event.currentTarget);
    const saved = await act("priorities.saveCriterion", { criterion: { ...criterion, name: criterion.name.trim() } });
    if (saved !== null) onClose();
  };
  return (
    <ModalDialog
      title={draft.id === null ? t("priorities.newCriterion") : t("priorities.editCriterion", { name: draft.name })}
      isOpen
      onClose={onClose}
    >
      <form className="stack" onSubmit={save} noValidate>
        <TextField
          label={t("priorities.criterionName")}
          hint={t("priorities.criterionNameHint")}
          error={isTried && !isNamed ? t("strategy.required") : ""}
          value={criterion.name}
          onChange={(name) => setCriterion({ ...criterion, name })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <div className="columns">
          <TextField
            label={t("priorities.lowAnchor")}
            value={criterion.lowAnchor}
            onChange={(lowAnchor) => setCriterion({ ...criterion, lowAnchor })}
            maxLength={300}
          />
          <TextField
            label={t("priorities.highAnchor")}
            value={criterion.highAnchor}
            onChange={(highAnchor) => setCriterion({ ...criterion, highAnchor })}
            maxLength={300}
          />
        </div>
        <div className="plan-short-field">
          <NumberField
            label={t("priorities.weight")}
            hint={t("priorities.weightHint")}
            error={isTried && !isWeighted ? t("priorities.weightHint") : ""}
            value={criterion.weight === 0 ? null : criterion.weight}
            onChange={(weight) => setCriterion({ ...criterion, weight: weight ?? 0 })}
            minimum={0}
            maximum={1000}
            digits={1}
          />
        </div>
        <DialogActions>
          <Button onPress={onClose}>{t("priorities.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("priorities.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
