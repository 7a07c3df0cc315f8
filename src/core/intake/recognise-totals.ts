import { cellKind } from "./cell-kind.ts";
import type { Dialect } from "./dialect.ts";
import type { RecognisedColumn, TableRow } from "./look-result.ts";
import { parseNumber } from "./parse-number.ts";
import type { Recipe } from "./recipe.ts";
import type { TextLine } from "./recognise-region.ts";
import { foldText, isTotalLabel } from "./row-words.ts";

export interface RecognisedTotal extends TextLine {
  readonly certainty: number;
}

/**
 * Finds the rows that add areas up or average them: by the recipe's marks and labels, by the area label, by an area
 * code that only the first or last row lacks, and by figures that equal the sum of all other rows. If the recipe
 * marks rows, only its marks and labels count.
 */
export function recogniseTotals(
  data: readonly TableRow[],
  columns: readonly RecognisedColumn[],
  dialect: Dialect,
  recipe: Pick<Recipe, "rowMarks" | "totalLabels"> = {},
): RecognisedTotal[] {
  const labelColumns = labelColumnsOf(columns);
  const code = columns.findIndex((column) => column.role === "area-code");
  const labels = new Set((recipe.totalLabels ?? []).map(foldText));
  const marked = new Set((recipe.rowMarks ?? []).filter((mark) => mark.kind === "total").map((mark) => mark.row));
  const recognise = recipe.rowMarks === undefined;
  const codeless = recognise && code >= 0 ? edgeRowWithoutCode(data, code) : null;
  const summed = recognise ? edgeRowThatSums(data, columns, dialect) : null;
  const totals: RecognisedTotal[] = [];
  const isNamed = remembered((text) => labels.has(foldText(text)));
  const isTotal = remembered(isTotalLabel);
  for (const row of data) {
    const texts = labelColumns.map((column) => (row.cells[column] ?? "").trim()).filter((text) => text !== "");
    const label = (labels.size > 0 ? texts.find(isNamed) : undefined) ?? (recognise ? texts.find(isTotal) : undefined);
    if (label !== undefined) totals.push({ row: row.row, text: label, certainty: 0.95 });
    else if (marked.has(row.row)) totals.push({ row: row.row, text: texts[0] ?? "", certainty: 1 });
    else if (row === codeless) totals.push({ row: row.row, text: texts[0] ?? "", certainty: 0.85 });
    else if (row === summed) totals.push({ row: row.row, text: texts[0] ?? "", certainty: 0.7 });
  }
  return totals;
}

/** The same names come again and again in a long file. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const judged = judge(text);
    known.set(text, judged);
    return judged;
  };
}

function labelColumnsOf(columns: readonly RecognisedColumn[]): number[] {
  const areas = columns.flatMap((column, index) =>
    column.role === "area-name" || column.role === "area-code" ? [index] : [],
  );
  if (areas.length > 0)
    return areas.sort((one, other) =>
      columns[one]?.role === "area-name" ? -1 : columns[other]?.role === "area-name" ? 1 : 0,
    );
  const text = columns.findIndex((column) => column.type === "text");
  return text < 0 ? [] : [text];
}

function edgeRowWithoutCode(data: readonly TableRow[], code: number): TableRow | null {
  const without = data.filter((row) => (row.cells[code] ?? "").trim() === "");
  const only = without[0];
  return without.length === 1 && only && data.length > 3 && (only === data[0] || only === data.at(-1)) ? only : null;
}

function edgeRowThatSums(
  data: readonly TableRow[],
  columns: readonly RecognisedColumn[],
  dialect: Dialect,
): TableRow | null {
  if (data.length < 4 || data.length > 5000) return null;
  const counts = columns.flatMap((column, index) => (isCount(column, data, index) ? [index] : []));
  if (counts.length === 0) return null;
  for (const edge of [data.at(-1), data[0]]) {
    if (!edge) continue;
    const equal = counts.filter((column) => {
      const own = figure(edge, column, dialect);
      const sum = data.reduce((all, row) => (row === edge ? all : all + figure(row, column, dialect)), 0);
      return own > 20 && Math.abs(own - sum) < 0.5;
    });
    if (equal.length === counts.length || equal.length >= 3) return edge;
  }
  return null;
}

function isCount(column: RecognisedColumn, data: readonly TableRow[], index: number): boolean {
  if (column.type !== "number" || !["value", "numerator", "denominator"].includes(column.role)) return false;
  return data.every((row) => {
    const kind = cellKind(row.cells[index] ?? "");
    return kind === "number" || kind === "empty" || kind === "sign";
  });
}

function figure(row: TableRow, column: number, dialect: Dialect): number {
  const parsed = parseNumber(row.cells[column] ?? "", dialect.decimalMark, dialect.thousandsMark);
  return parsed.kind === "number" ? parsed.value : 0;
}
