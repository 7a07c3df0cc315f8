import { type FormEvent, useState } from "react";
import type { StrategyAnswer } from "../../contract/answers.ts";
import { type CostAssumptions, costCategories } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { categoryKeys } from "./cost-words.ts";
import { type LineDraft, type LineErrors, readLine, usualFor } from "./line-draft.ts";
import { LineMoreFields } from "./line-more-fields.tsx";
import { LinePreview } from "./line-preview.tsx";
import { MoneyField } from "./money-field.tsx";

interface LineDialogProps {
  readonly draft: LineDraft;
  readonly measures: StrategyAnswer["measures"];
  readonly assumptions: CostAssumptions;
  readonly onClose: () => void;
}

export function LineDialog({ draft, measures, assumptions, onClose }: LineDialogProps) {
  const { t, language, settings } = useProject();
  const { act, isActing } = useAct();
  const [line, setLine] = useState(draft);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<LineDraft>) => setLine((before) => ({ ...before, ...part }));
  const read = readLine(line, language);
  const errorOf = (field: keyof LineErrors) => {
    const key = read.errors[field];
    return isTried && key ? t(key) : "";
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.line === null) return focusFirstError(event.currentTarget);
    if ((await act("costs.saveLine", { line: read.line })) !== null) onClose();
  };
  const isYearly = line.recurrence === "yearly";
  return (
    <ModalDialog title={draft.id === null ? t("costs.newLine") : t("costs.editLine")} isOpen isWide onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <div className="columns">
          <TextField
            label={t("costs.lineName")}
            error={errorOf("name")}
            value={line.name}
            onChange={(name) => change({ name })}
            maxLength={300}
            isRequired
            autoFocus
          />
          <SelectField
            label={t("costs.category")}
            options={costCategories.map((category) => ({ value: category, label: t(categoryKeys[category]) }))}
            value={line.category}
            onChange={(category) =>
              change(
                draft.id === null
                  ? { ...usualFor(category), ...(category === "in-kind" ? { inKind: true } : {}) }
                  : { category },
              )
            }
          />
        </div>
        <SelectField
          label={t("costs.measure")}
          options={measures.map((measure) => ({ value: String(measure.id), label: measure.title }))}
          value={String(line.measureId)}
          onChange={(id) => change({ measureId: Number(id) })}
        />
        <RadioGroupField
          label={t("costs.recurrence")}
          options={[
            { value: "one-off", label: t("costs.recurrenceOneOff") },
            { value: "yearly", label: t("costs.recurrenceYearly") },
          ]}
          value={line.recurrence}
          onChange={(recurrence) =>
            change({ recurrence, ...(recurrence === "one-off" ? { frequencyPerYear: 1, rampText: "" } : {}) })
          }
        />
        <div className="columns line-numbers">
          <NumberField
            label={t("costs.quantity")}
            hint={t("costs.quantityHint")}
            error={errorOf("quantity")}
            value={line.quantity}
            onChange={(quantity) => change({ quantity })}
            minimum={0}
            maximum={1e9}
            digits={4}
            isRequired
          />
          <TextField
            label={t("costs.unit")}
            hint={t("costs.unitHint")}
            value={line.unit}
            onChange={(unit) => change({ unit })}
            maxLength={40}
          />
          {isYearly && (
            <NumberField
              label={t("costs.frequency")}
              hint={t("costs.frequencyHint")}
              error={errorOf("frequency")}
              value={line.frequencyPerYear}
              onChange={(frequencyPerYear) => change({ frequencyPerYear })}
              minimum={0}
              maximum={1e9}
              digits={4}
            />
          )}
          <MoneyField
            label={t("costs.unitPrice", { currency: settings.currency })}
            hint={t("costs.unitPriceHint", { year: settings.baseYear })}
            text={line.priceText}
            onChange={(priceText) => change({ priceText })}
            isRequired
            isTried={isTried}
          />
        </div>
        <div className="columns">
          <TextField
            type="month"
            label={t(isYearly ? "costs.startMonth" : "costs.dueMonth")}
            error={errorOf("startMonth")}
            value={line.startMonth}
            onChange={(startMonth) => change({ startMonth })}
            isRequired
          />
          {isYearly && (
            <TextField
              type="month"
              label={t("costs.endMonth")}
              error={errorOf("endMonth")}
              value={line.endMonth}
              onChange={(endMonth) => change({ endMonth })}
              isRequired
            />
          )}
        </div>
        <LineMoreFields line={line} rampError={errorOf("ramp")} onChange={change} />
        <LinePreview line={read.line} assumptions={assumptions} />
        <DialogActions>
          <Button onPress={onClose}>{t("costs.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("costs.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
