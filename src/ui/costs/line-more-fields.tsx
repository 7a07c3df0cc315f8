import { inflationClasses } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { CheckField } from "../kit/check-field.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { inflationKeys, natureKeys, spendingKeys } from "./cost-words.ts";
import type { LineDraft } from "./line-draft.ts";

interface LineMoreFieldsProps {
  readonly line: LineDraft;
  readonly rampError: string;
  readonly onChange: (part: Partial<LineDraft>) => void;
}

/** What has a sensible start value: price rise, reserve, build-up, budget. */
export function LineMoreFields({ line, rampError, onChange }: LineMoreFieldsProps) {
  const { t } = useProject();
  return (
    <fieldset className="plan-fieldset stack">
      <legend>{t("costs.more")}</legend>
      <div className="columns">
        <NumberField
          label={t("costs.onCost")}
          hint={t("costs.onCostHint")}
          value={line.onCostPercent}
          onChange={(value) => onChange({ onCostPercent: value ?? 0 })}
          minimum={0}
          maximum={1000}
          digits={2}
        />
        <NumberField
          label={t("costs.contingency")}
          hint={t("costs.contingencyHint")}
          value={line.contingencyPercent}
          onChange={(value) => onChange({ contingencyPercent: value ?? 0 })}
          minimum={0}
          maximum={1000}
          digits={2}
        />
        <SelectField
          label={t("costs.inflationClass")}
          hint={t("costs.inflationHint")}
          options={inflationClasses.map((one) => ({ value: one, label: t(inflationKeys[one]) }))}
          value={line.inflationClass}
          onChange={(inflationClass) => onChange({ inflationClass })}
        />
        {line.recurrence === "yearly" && (
          <TextField
            label={t("costs.ramp")}
            hint={t("costs.rampHint")}
            error={rampError}
            value={line.rampText}
            onChange={(rampText) => onChange({ rampText })}
            maxLength={200}
          />
        )}
        <SelectField
          label={t("costs.nature")}
          hint={t("costs.natureHint")}
          options={(["new", "expanded", "existing"] as const).map((one) => ({ value: one, label: t(natureKeys[one]) }))}
          value={line.nature}
          onChange={(nature) => onChange({ nature })}
        />
        <SelectField
          label={t("costs.spending")}
          hint={t("costs.spendingHint")}
          options={(["operating", "investment"] as const).map((one) => ({ value: one, label: t(spendingKeys[one]) }))}
          value={line.spending}
          onChange={(spending) => onChange({ spending })}
        />
        <TextField
          label={t("costs.accountCode")}
          hint={t("costs.accountCodeHint")}
          value={line.accountCode}
          onChange={(accountCode) => onChange({ accountCode })}
          maxLength={60}
        />
      </div>
      <CheckField
        label={t("costs.inKind")}
        hint={t("costs.inKindHint")}
        value={line.inKind}
        onChange={(inKind) => onChange({ inKind })}
      />
    </fieldset>
  );
}
