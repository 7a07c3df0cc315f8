import type { YearRow } from "./cost-plan.ts";

/** A row from the amounts of each year; the sum is made here and nowhere else. */
export function yearRow(byYear: readonly number[]): YearRow {
  return { byYear, sum: byYear.reduce((total, amount) => total + amount, 0) };
}

/** Year by year, the sum of the rows; a row of zeros for none. */
export function addRows(rows: readonly YearRow[], yearCount: number): YearRow {
  return yearRow(
    Array.from({ length: yearCount }, (_, index) => rows.reduce((total, row) => total + amountAt(row, index), 0)),
  );
}

/** The amount in a year by its place; zero outside of the row. */
export function amountAt(row: YearRow, index: number): number {
  return row.byYear[index] ?? 0;
}
