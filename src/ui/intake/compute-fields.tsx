import type { ColumnFormula, ShapeStep } from "../../core/intake/shape-step.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { NumberField } from "../kit/number-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { ColumnSelect } from "./column-select.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";
import { freshFormula } from "./shape-step-draft.ts";

type ComputeColumn = Extract<ShapeStep, { kind: "compute-column" }>;

interface ComputeFieldsProps {
  readonly step: ComputeColumn;
  readonly columns: readonly string[];
  readonly onChange: (step: ComputeColumn) => void;
}

const formulas = ["sum", "product", "difference", "quotient", "first-characters", "part", "text"] as const;
const formulaKeys = {
  sum: "intake.formulaOfSum",
  product: "intake.formulaOfProduct",
  difference: "intake.formulaOfDifference",
  quotient: "intake.formulaOfQuotient",
  "first-characters": "intake.formulaOfFirst",
  part: "intake.formulaOfPart",
  text: "intake.formulaOfText",
} as const satisfies Record<ColumnFormula["of"], TextKey>;

/** A new column, and how it comes from others. */
export function ComputeFields({ step, columns, onChange }: ComputeFieldsProps) {
  const { t } = useWords();
  const { formula } = step;
  const set = (next: ColumnFormula) => onChange({ ...step, formula: next });
  return (
    <>
      <TextField
        label={t("intake.computedName")}
        value={step.name}
        maxLength={300}
        isRequired
        onChange={(name) => onChange({ ...step, name })}
      />
      <SelectField
        label={t("intake.formula")}
        value={formula.of}
        options={formulas.map((value) => ({ value, label: t(formulaKeys[value]) }))}
        onChange={(of) => set(freshFormula(of, columns))}
      />
      {(formula.of === "sum" || formula.of === "product") && (
        <ColumnsChoice
          label={t("intake.formulaColumns")}
          columns={columns}
          value={formula.columns}
          onChange={(chosen) => set({ ...formula, columns: chosen })}
        />
      )}
      {(formula.of === "difference" || formula.of === "quotient") && (
        <div className="columns narrow-columns">
          <ColumnSelect
            label={t(formula.of === "difference" ? "intake.formulaFrom" : "intake.formulaDividend")}
            columns={columns}
            value={formula.columns[0]}
            onChange={(column) => set({ ...formula, columns: [column, formula.columns[1]] })}
          />
          <ColumnSelect
            label={t(formula.of === "difference" ? "intake.formulaLess" : "intake.formulaDivisor")}
            columns={columns}
            value={formula.columns[1]}
            onChange={(column) => set({ ...formula, columns: [formula.columns[0], column] })}
          />
        </div>
      )}
      {(formula.of === "first-characters" || formula.of === "part") && (
        <ColumnSelect
          label={t("intake.stepColumn")}
          columns={columns}
          value={formula.column}
          onChange={(column) => set({ ...formula, column })}
        />
      )}
      {formula.of === "first-characters" && (
        <NumberField
          label={t("intake.formulaCount")}
          value={formula.count}
          minimum={1}
          maximum={100}
          onChange={(count) => set({ ...formula, count: count ?? 1 })}
        />
      )}
      {formula.of === "part" && (
        <div className="columns narrow-columns">
          <TextField
            label={t("intake.formulaSeparator")}
            value={formula.separator}
            maxLength={10}
            onChange={(separator) => set({ ...formula, separator })}
          />
          <NumberField
            label={t("intake.formulaPosition")}
            value={formula.position}
            minimum={1}
            maximum={100}
            onChange={(position) => set({ ...formula, position: position ?? 1 })}
          />
        </div>
      )}
      {formula.of === "text" && (
        <TextField
          label={t("intake.formulaOfText")}
          value={formula.text}
          maxLength={300}
          onChange={(text) => set({ ...formula, text })}
        />
      )}
    </>
  );
}
