import type { RecognisedColumn, TableRow } from "./look-result.ts";
import type { DateOrder, Recipe } from "./recipe.ts";

export interface RecognisedDateOrder {
  readonly order: DateOrder;
  /** From 0 to 1; below 0.8 where the dates of the used columns fit two orders, or contradict each other. */
  readonly certainty: number;
  readonly alternatives: readonly DateOrder[];
  /** From 1, the first column with such dates. */
  readonly column: number;
}

/**
 * The order of day, month and year in dates such as 03.04.2021 and 04/13/2021, decided over all dates of the columns
 * that are used (of all columns if none of those has any). Dots stand for day first where the numbers leave it open;
 * strokes don't. Columns that are left out give no doubt. ISO dates need no order: null where there are no others.
 */
export function recogniseDateOrder(
  data: readonly TableRow[],
  columns: readonly RecognisedColumn[],
  recipe: Pick<Recipe, "dateOrder"> = {},
): RecognisedDateOrder | null {
  const dated = columns.flatMap((column, index) =>
    column.type === "date" || column.role === "period" ? [{ index, isUsed: column.role !== "ignore" }] : [],
  );
  const places = (isUsed: boolean) => dated.filter((one) => one.isUsed === isUsed).map((one) => one.index);
  const used = orderIn(data, places(true), recipe.dateOrder);
  if (used) return used;
  const unused = orderIn(data, places(false), recipe.dateOrder);
  return unused && { ...unused, certainty: Math.max(0.8, unused.certainty) };
}

const datePattern = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;

function orderIn(
  data: readonly TableRow[],
  columns: readonly number[],
  fixed: DateOrder | undefined,
): RecognisedDateOrder | null {
  const votes = { "day-first": 0, "month-first": 0, "year-first": 0 };
  let count = 0;
  let dotted = 0;
  let first = -1;
  for (const row of data) {
    for (const column of columns) {
      const parts = datePattern.exec(row.cells[column] ?? "");
      if (!parts) continue;
      if (first < 0) first = column;
      count += 1;
      if (parts[2] === ".") dotted += 1;
      const [one, two, three] = [Number(parts[1]), Number(parts[3]), parts[4] ?? ""];
      if (isDay(one) && isMonth(two)) votes["day-first"] += 1;
      if (isMonth(one) && isDay(two)) votes["month-first"] += 1;
      if (three.length === 2 && isMonth(two) && isDay(Number(three))) votes["year-first"] += 1;
    }
  }
  if (count === 0) return null;
  const all: readonly DateOrder[] = ["day-first", "month-first", "year-first"];
  const ranked = all.filter((order) => votes[order] > 0).sort((one, other) => votes[other] - votes[one]);
  const column = first + 1;
  if (fixed) return { order: fixed, certainty: 1, alternatives: all.filter((order) => order !== fixed), column };
  const order = ranked[0] ?? "day-first";
  const full = ranked.filter((one) => votes[one] === count && one !== "year-first");
  const alternatives = ranked.filter((one) => one !== order);
  if (votes[order] < count) return { order, certainty: 0.4, alternatives, column };
  if (full.length < 2) return { order, certainty: 0.97, alternatives, column };
  return { order, certainty: dotted === count ? 0.9 : 0.5, alternatives, column };
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
