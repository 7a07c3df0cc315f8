import type { ColumnFormula, RowCondition, ShapeStep } from "../../core/intake/shape-step.ts";
import type { Words } from "../app/words-context.ts";

type Wording = Pick<Words, "t" | "format">;

/** A step as a sentence: "Keep only rows in which “Age” is one of: 0 to 3." */
export function shapeStepSentence(words: Wording, step: ShapeStep): string {
  const { t, format } = words;
  const list = (names: readonly string[]) => format.list(names);
  switch (step.kind) {
    case "keep-where":
      return t("intake.shapeKeepWhere", { column: step.column, condition: conditionText(words, step.condition) });
    case "drop-duplicates":
      return t("intake.shapeDropDuplicates", { columns: list(step.by) });
    case "sum-over":
      return `${t("intake.shapeSumOver", { sum: list(step.sum), keep: list(step.keep) })} ${t(
        step.incomplete === "withhold" ? "intake.shapeWithhold" : "intake.shapeAtLeast",
      )}`;
    case "compute-column":
      return t("intake.shapeCompute", { name: step.name, formula: formulaText(words, step.formula) });
  }
}

function conditionText({ t, format }: Wording, condition: RowCondition): string {
  if (condition.is === "between") return t("intake.conditionBetween", { from: condition.from, to: condition.to });
  const values = format.list(condition.values);
  return condition.is === "one-of" ? t("intake.conditionOneOf", { values }) : t("intake.conditionNoneOf", { values });
}

function formulaText({ t }: Wording, formula: ColumnFormula): string {
  switch (formula.of) {
    case "sum":
      return formula.columns.join(" + ");
    case "product":
      return formula.columns.join(" × ");
    case "difference":
      return formula.columns.join(" − ");
    case "quotient":
      return formula.columns.join(" ÷ ");
    case "first-characters":
      return t("intake.formulaFirst", { count: formula.count, column: formula.column });
    case "part":
      return t("intake.formulaPart", {
        position: formula.position,
        column: formula.column,
        separator: formula.separator,
      });
    case "text":
      return t("intake.formulaText", { text: formula.text });
  }
}
