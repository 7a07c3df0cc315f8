import type { IntakeStep } from "./intake-step.ts";
import type { IntakeProblem, RecognisedColumn, TableRow } from "./look-result.ts";
import { cellComputer } from "./shape-rows-compute.ts";
import { decimalText } from "./shape-rows-decimal.ts";
import { keyOf } from "./shape-rows-key.ts";
import { type CellMarks, readPart } from "./shape-rows-part.ts";
import { sumRows } from "./shape-rows-sum.ts";
import type { ColumnFormula, RowCondition, ShapeStep } from "./shape-step.ts";

export interface ShapedRows {
  /** The table's columns, computed ones at the end. */
  readonly columns: readonly RecognisedColumn[];
  /** To be read once, to the end. */
  readonly rows: Iterable<TableRow>;
  /** What the steps did to the rows read so far. */
  readonly steps: () => readonly IntakeStep[];
  readonly problems: () => readonly IntakeProblem[];
}

/**
 * Shapes data rows (no totals, notes or left-out rows) step by step while they are read. Columns are found by trimmed
 * name; a computed column is added at the end unless `columns` has one of its name already. Only sum-over and
 * drop-duplicates remember anything: one row or key per combination. Rows whose `by` cells are all empty are never
 * duplicates of each other. A summed row has the number of its first row, or of the row with a part that can't be read.
 * A step that names a column that is not there is an error and does nothing. Empty input gives no rows.
 */
export function shapeRows(
  rows: Iterable<TableRow>,
  columns: readonly RecognisedColumn[],
  steps: readonly ShapeStep[],
  marks: CellMarks,
): ShapedRows {
  const all = [...columns];
  const done: (() => IntakeStep)[] = [];
  const problems: IntakeProblem[] = [];
  let shaped = rows;
  for (const step of steps) {
    const missing = namesIn(step).filter((name) => indexOf(all, name) < 0);
    if (missing.length > 0) {
      for (const name of missing)
        problems.push({ level: "error", code: "step-column-missing", row: 0, column: 0, details: { name } });
      continue;
    }
    const at = (name: string) => indexOf(all, name);
    switch (step.kind) {
      case "keep-where": {
        const told = { count: 0, column: step.column };
        done.push(() => ({ code: "rows-filtered", details: { ...told } }));
        shaped = keptRows(shaped, at(step.column), step.condition, marks, told);
        break;
      }
      case "drop-duplicates": {
        const told = { count: 0, by: step.by.join(", ") };
        done.push(() => ({ code: "duplicates-dropped", details: { ...told } }));
        shaped = distinctRows(shaped, step.by.map(at), told);
        break;
      }
      case "sum-over": {
        let told = { from: 0, to: 0, incomplete: 0 };
        done.push(() => ({ code: "rows-summed", details: { from: told.from, to: told.to } }));
        shaped = sumRows(shaped, step.keep.map(at), step.sum.map(at), step.incomplete, marks, (result) => {
          told = result;
          if (result.incomplete > 0) problems.push(incompleteSum(step.sum, at, result));
        });
        break;
      }
      case "compute-column": {
        const name = step.name.trim();
        done.push(() => ({ code: "column-computed", details: { name } }));
        const sources = columnsOf(step.formula).map(at);
        if (at(name) < 0) all.push({ name, role: "ignore", type: typeOf(step.formula), certainty: 1 });
        shaped = withColumn(shaped, at(name), cellComputer(step.formula, sources, marks));
        break;
      }
    }
  }
  return { columns: all, rows: shaped, steps: () => done.map((one) => one()), problems: () => problems };
}

function* keptRows(
  rows: Iterable<TableRow>,
  column: number,
  condition: RowCondition,
  marks: CellMarks,
  told: { count: number },
): Generator<TableRow> {
  const values = new Set(condition.is === "between" ? [] : condition.values.map((value) => value.trim()));
  const isKept = (cell: string): boolean => {
    if (condition.is !== "between") return values.has(cell) === (condition.is === "one-of");
    const part = readPart(cell, marks);
    if (part.state !== "number") return false;
    const number = Number(decimalText(part.number, "."));
    return number >= condition.from && number <= condition.to;
  };
  for (const row of rows) {
    if (isKept((row.cells[column] ?? "").trim())) yield row;
    else told.count += 1;
  }
}

function* distinctRows(rows: Iterable<TableRow>, by: readonly number[], told: { count: number }): Generator<TableRow> {
  const seen = new Set<string>();
  for (const row of rows) {
    const isNamed = by.some((column) => (row.cells[column] ?? "").trim() !== "");
    const key = keyOf(row.cells, by);
    if (isNamed && seen.has(key)) told.count += 1;
    else {
      seen.add(key);
      yield row;
    }
  }
}

function* withColumn(
  rows: Iterable<TableRow>,
  column: number,
  compute: (cells: readonly string[]) => string,
): Generator<TableRow> {
  for (const row of rows) {
    const cells = [...row.cells];
    while (cells.length < column) cells.push("");
    cells[column] = compute(row.cells);
    yield { ...row, cells };
  }
}

function incompleteSum(
  sums: readonly string[],
  at: (name: string) => number,
  { incomplete, cells }: { readonly incomplete: number; readonly cells: number },
): IntakeProblem {
  const column = sums.length === 1 ? at(sums[0] ?? "") + 1 : 0;
  return { level: "warning", code: "incomplete-sum", row: 0, column, details: { count: incomplete, cells } };
}

function namesIn(step: ShapeStep): readonly string[] {
  switch (step.kind) {
    case "keep-where":
      return [step.column];
    case "drop-duplicates":
      return step.by;
    case "sum-over":
      return [...step.keep, ...step.sum];
    case "compute-column":
      return columnsOf(step.formula);
  }
}

function columnsOf(formula: ColumnFormula): readonly string[] {
  if (formula.of === "text") return [];
  return "columns" in formula ? formula.columns : [formula.column];
}

function typeOf(formula: ColumnFormula): RecognisedColumn["type"] {
  if (formula.of === "first-characters" || formula.of === "part") return "code";
  return formula.of === "text" && !/^\d+$/u.test(formula.text.trim()) ? "text" : "number";
}

/** A computed column wins over one of the file with the same name. */
function indexOf(columns: readonly RecognisedColumn[], name: string): number {
  return columns.findLastIndex((column) => column.name.trim() === name.trim());
}
