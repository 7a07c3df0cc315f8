import type { ShapeStep } from "../../core/intake/shape-step.ts";
import { useWords } from "../app/words-context.ts";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";

type SumOver = Extract<ShapeStep, { kind: "sum-over" }>;

interface SumOverFieldsProps {
  readonly step: SumOver;
  readonly columns: readonly string[];
  readonly onChange: (step: SumOver) => void;
}

/** What rows are added up by, what is added up, and what a sum is worth that lacks a part. */
export function SumOverFields({ step, columns, onChange }: SumOverFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <ColumnsChoice
        label={t("intake.sumKeep")}
        columns={columns.filter((column) => !step.sum.includes(column))}
        value={step.keep}
        onChange={(keep) => onChange({ ...step, keep })}
      />
      <ColumnsChoice
        label={t("intake.sumSum")}
        columns={columns.filter((column) => !step.keep.includes(column))}
        value={step.sum}
        onChange={(sum) => onChange({ ...step, sum })}
      />
      <RadioGroupField<SumOver["incomplete"]>
        label={t("intake.sumIncomplete")}
        value={step.incomplete}
        options={[
          { value: "withhold", label: t("intake.sumWithhold") },
          { value: "at-least", label: t("intake.sumAtLeast") },
        ]}
        onChange={(incomplete) => onChange({ ...step, incomplete })}
      />
    </>
  );
}
