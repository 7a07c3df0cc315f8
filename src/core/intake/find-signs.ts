import type { LookResult } from "./look-result.ts";
import { parseNumber } from "./parse-number.ts";
import type { Table } from "./read-table.ts";
import { stateOfSign } from "./value-signs.ts";

export interface OddCell {
  readonly text: string;
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

export interface OddFigures {
  readonly signs: LookResult["signs"];
  /** Cells with a sign that nobody has explained, and cells that are neither number nor sign; the first 200 of each. */
  readonly unknownSigns: readonly OddCell[];
  readonly notNumbers: readonly OddCell[];
}

const mostListed = 200;

/** Goes once over all figure cells; equal texts are read once. */
export function findOddFigures(table: Table): OddFigures {
  const figures = table.columns.flatMap((column, index) =>
    ["value", "numerator", "denominator", "factor"].includes(column.role) ? [index] : [],
  );
  const { decimalMark, thousandsMark } = table.dialect;
  const read = new Map<string, { readonly sign: string } | "other" | null>();
  const counts = new Map<string, number>();
  const unknownSigns: OddCell[] = [];
  const notNumbers: OddCell[] = [];
  for (const row of table.data) {
    for (const column of figures) {
      const cell = row.cells[column] ?? "";
      let kind = read.get(cell);
      if (kind === undefined) {
        const parsed = parseNumber(cell, decimalMark, thousandsMark);
        kind = parsed.kind === "sign" ? { sign: parsed.text } : parsed.kind === "not-a-number" ? "other" : null;
        read.set(cell, kind);
      }
      if (kind === null) continue;
      if (kind === "other") {
        if (notNumbers.length < mostListed) notNumbers.push({ text: cell.trim(), row: row.row, column: column + 1 });
        continue;
      }
      counts.set(kind.sign, (counts.get(kind.sign) ?? 0) + 1);
      if (unknownSigns.length < mostListed && stateOfSign(kind.sign, table.signs) === null)
        unknownSigns.push({ text: kind.sign, row: row.row, column: column + 1 });
    }
  }
  const signs = [...counts].map(([text, count]) => ({ text, count, takenFor: stateOfSign(text, table.signs) }));
  return { signs, unknownSigns, notNumbers };
}
