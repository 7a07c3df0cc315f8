import type { Indicator } from "../../core/indicators/indicator.ts";
import type { ValueState } from "../../core/indicators/observation.ts";
import { useProject } from "../app/project-context.ts";
import { NumberField } from "../kit/number-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { hasCounts, type TypedDraft, type TypedErrors, valueOfCounts } from "./typed-draft.ts";

interface TypedValueFieldsProps {
  readonly draft: TypedDraft;
  readonly indicator: Indicator | undefined;
  readonly errors: TypedErrors;
  readonly onChange: (part: Partial<TypedDraft>) => void;
}

const stateKeys = {
  number: "records.stateNumber",
  missing: "records.stateMissing",
  "not-applicable": "records.stateNotApplicable",
  "suppressed-at-source": "records.stateSuppressed",
} as const satisfies Record<ValueState, string>;
const states = Object.keys(stateKeys) as readonly ValueState[];

/** A number with its counts, or why there is none: the four stay apart. */
export function TypedValueFields({ draft, indicator, errors, onChange }: TypedValueFieldsProps) {
  const { t, format } = useProject();
  const made = valueOfCounts(draft, indicator);
  return (
    <>
      <RadioGroupField
        label={t("records.whatIsKnown")}
        options={states.map((value) => ({ value, label: t(stateKeys[value]) }))}
        value={draft.state}
        onChange={(state) => onChange({ state })}
      />
      {draft.state === "number" && (
        <div className="columns narrow-columns">
          {hasCounts(indicator) && (
            <>
              <NumberField
                label={t("records.numerator")}
                hint={t("records.countsHint")}
                error={errors.numerator}
                value={draft.numerator}
                onChange={(numerator) => onChange({ numerator })}
                digits={2}
              />
              <NumberField
                label={t("records.denominator")}
                error={errors.denominator}
                value={draft.denominator}
                onChange={(denominator) => onChange({ denominator })}
                digits={2}
              />
            </>
          )}
          <NumberField
            label={t("records.value")}
            hint={
              made !== null && draft.value === null && errors.numerator === undefined
                ? t("records.follows", { value: format.value(made, indicator?.unit ?? "", 1) })
                : hasCounts(indicator)
                  ? t("records.valueHint")
                  : undefined
            }
            error={errors.value}
            value={draft.value}
            onChange={(value) => onChange({ value })}
            digits={6}
            unit={indicator?.unit ?? ""}
          />
        </div>
      )}
    </>
  );
}
