import type { ShapeStep } from "../../core/intake/shape-step.ts";
import { useWords } from "../app/words-context.ts";
import { NumberField } from "../kit/number-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { TextAreaField } from "../kit/text-field.tsx";
import { ColumnSelect } from "./column-select.tsx";

type KeepWhere = Extract<ShapeStep, { kind: "keep-where" }>;

interface KeepWhereFieldsProps {
  readonly step: KeepWhere;
  readonly columns: readonly string[];
  readonly onChange: (step: KeepWhere) => void;
}

const digits = 6;

/** Which rows stay. */
export function KeepWhereFields({ step, columns, onChange }: KeepWhereFieldsProps) {
  const { t } = useWords();
  const { condition } = step;
  return (
    <>
      <ColumnSelect
        label={t("intake.stepColumn")}
        columns={columns}
        value={step.column}
        onChange={(column) => onChange({ ...step, column })}
      />
      <RadioGroupField<typeof condition.is>
        label={t("intake.stepCondition")}
        value={condition.is}
        options={[
          { value: "one-of", label: t("intake.isOneOf") },
          { value: "none-of", label: t("intake.isNoneOf") },
          { value: "between", label: t("intake.isBetween") },
        ]}
        onChange={(is) =>
          onChange({
            ...step,
            condition:
              is === "between"
                ? { is, from: 0, to: 0 }
                : { is, values: condition.is === "between" ? [] : condition.values },
          })
        }
      />
      {condition.is === "between" ? (
        <div className="columns narrow-columns">
          <NumberField
            label={t("intake.betweenFrom")}
            value={condition.from}
            digits={digits}
            onChange={(from) => onChange({ ...step, condition: { ...condition, from: from ?? 0 } })}
          />
          <NumberField
            label={t("intake.betweenTo")}
            value={condition.to}
            digits={digits}
            onChange={(to) => onChange({ ...step, condition: { ...condition, to: to ?? 0 } })}
          />
        </div>
      ) : (
        <TextAreaField
          label={t("intake.stepValues")}
          hint={t("intake.stepValuesHint")}
          value={condition.values.join("\n")}
          onChange={(text) =>
            onChange({ ...step, condition: { ...condition, values: text === "" ? [] : text.split("\n") } })
          }
        />
      )}
    </>
  );
}
