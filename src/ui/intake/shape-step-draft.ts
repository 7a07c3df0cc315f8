import type { ColumnFormula, ShapeStep } from "../../core/intake/shape-step.ts";

/** A step of a kind with nothing in it but the first column. */
export function freshStep(kind: ShapeStep["kind"], columns: readonly string[]): ShapeStep {
  const column = columns[0] ?? "";
  switch (kind) {
    case "keep-where":
      return { kind, column, condition: { is: "one-of", values: [] } };
    case "drop-duplicates":
      return { kind, by: [] };
    case "sum-over":
      return { kind, keep: [], sum: [], incomplete: "withhold" };
    case "compute-column":
      return { kind, name: "", formula: freshFormula("sum", columns) };
  }
}

export function freshFormula(of: ColumnFormula["of"], columns: readonly string[]): ColumnFormula {
  const column = columns[0] ?? "";
  switch (of) {
    case "sum":
    case "product":
      return { of, columns: [] };
    case "difference":
    case "quotient":
      return { of, columns: [column, columns[1] ?? column] };
    case "first-characters":
      return { of, column, count: 2 };
    case "part":
      return { of, column, separator: "-", position: 1 };
    case "text":
      return { of, text: "" };
  }
}

/** Whether nothing is missing in a step, so that it can be saved. */
export function isWhole(step: ShapeStep): boolean {
  switch (step.kind) {
    case "keep-where": {
      const { condition } = step;
      if (step.column === "") return false;
      return condition.is === "between" ? condition.from <= condition.to : condition.values.length > 0;
    }
    case "drop-duplicates":
      return step.by.length > 0;
    case "sum-over":
      return step.keep.length > 0 && step.sum.length > 0;
    case "compute-column":
      return step.name.trim() !== "" && isWholeFormula(step.formula);
  }
}

function isWholeFormula(formula: ColumnFormula): boolean {
  switch (formula.of) {
    case "sum":
    case "product":
      return formula.columns.length > 0;
    case "difference":
    case "quotient":
      return formula.columns.every((column) => column !== "");
    case "first-characters":
      return formula.column !== "" && formula.count >= 1;
    case "part":
      return formula.column !== "" && formula.separator !== "" && formula.position >= 1;
    case "text":
      return formula.text !== "";
  }
}
