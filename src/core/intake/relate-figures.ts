import type { RecognisedColumn, TableRow } from "./look-result.ts";
import { parseNumber } from "./parse-number.ts";

/** More figure columns than this are no table of part, whole and share, and would take long to try. */
const mostFigures = 8;
const mostRows = 300;
const fewestRows = 5;
const enoughRows = 0.9;
/** Published percentages are rounded to one decimal at best, often to whole ones. */
const roundingPoints = 0.51;

/**
 * Settles which figure columns are part, whole and share by their numbers: where a column is 100 × another / a third (or the plain
 * quotient) in nearly all rows, these are value, numerator and denominator with certainty. Two columns taken for the whole, the
 * first never larger: the first is the part. Columns with a period or group of their own (wide tables) stay as they are.
 */
export function relateFigures(
  columns: readonly RecognisedColumn[],
  sample: readonly TableRow[],
): readonly RecognisedColumn[] {
  const places = columns.flatMap((column, index) => (isFigure(column) ? [index] : []));
  if (places.length > mostFigures) return columns;
  const figures = places.map((index) => ({ index, numbers: numbersIn(sample.slice(0, mostRows), index) }));
  for (const share of figures) {
    for (const part of figures) {
      for (const whole of figures) {
        if (new Set([share.index, part.index, whole.index]).size < 3) continue;
        if (isShareOf(share.numbers, part.numbers, whole.numbers)) {
          return withRoles(
            columns,
            {
              [share.index]: "value",
              [part.index]: "numerator",
              [whole.index]: "denominator",
            },
            0.95,
          );
        }
      }
    }
  }
  const wholes = figures.filter(({ index }) => columns[index]?.role === "denominator");
  const [first, second] = wholes;
  if (wholes.length !== 2 || !first || !second) return columns;
  if (isNeverLarger(first.numbers, second.numbers)) return withRoles(columns, { [first.index]: "numerator" }, 0.7);
  return isNeverLarger(second.numbers, first.numbers)
    ? withRoles(columns, { [second.index]: "numerator" }, 0.7)
    : columns;
}

function isFigure(column: RecognisedColumn): boolean {
  if (column.type !== "number" || column.period !== undefined || column.group !== undefined) return false;
  return column.role === "value" || column.role === "numerator" || column.role === "denominator";
}

/** Whole-number and decimal readings agree here: marks for thousands make a row fail, and few rows may. */
function numbersIn(sample: readonly TableRow[], column: number): readonly (number | null)[] {
  return sample.map(({ cells }) => {
    const cell = cells[column] ?? "";
    for (const mark of [",", "."] as const) {
      const parsed = parseNumber(cell, mark, "");
      if (parsed.kind === "number") return parsed.value;
    }
    return null;
  });
}

function isShareOf(
  share: readonly (number | null)[],
  part: readonly (number | null)[],
  whole: readonly (number | null)[],
): boolean {
  return [100, 1].some((per) =>
    holds(share, (value, row) => {
      const [x, n] = [part[row] ?? null, whole[row] ?? null];
      if (x === null || n === null || n <= 0) return null;
      return x <= n && Math.abs(value - (per * x) / n) <= (roundingPoints * per) / 100;
    }),
  );
}

function isNeverLarger(part: readonly (number | null)[], whole: readonly (number | null)[]): boolean {
  return holds(part, (value, row) => {
    const n = whole[row] ?? null;
    return n === null ? null : value <= n;
  });
}

/** In nearly all of the rows that can tell (null: can't), and in enough of them. */
function holds(numbers: readonly (number | null)[], test: (value: number, row: number) => boolean | null): boolean {
  const answers = numbers.flatMap((value, row) => {
    const answer = value === null ? null : test(value, row);
    return answer === null ? [] : [answer];
  });
  return answers.length >= fewestRows && answers.filter(Boolean).length >= enoughRows * answers.length;
}

function withRoles(
  columns: readonly RecognisedColumn[],
  roles: Readonly<Record<number, RecognisedColumn["role"]>>,
  certainty: number,
): readonly RecognisedColumn[] {
  return columns.map((column, index) => {
    const role = roles[index];
    return role === undefined
      ? column
      : {
          ...column,
          role,
          certainty: Math.max(certainty, column.role === role ? column.certainty : 0),
        };
  });
}
