import type { IntakeStep } from "./intake-step.ts";
import type { TableRow } from "./look-result.ts";
import type { PublishedTotal } from "./made-observations.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { foldText } from "./row-words.ts";
import { copied } from "./series-register.ts";

interface RowSorter {
  /** The row with its corrected cells; null for totals and for rows that are no data. */
  readonly sort: (row: TableRow) => TableRow | null;
  /** At most 1000. */
  readonly totals: readonly PublishedTotal[];
  readonly steps: () => IntakeStep[];
}

const mostTotals = 1000;

/** Tells data rows from totals, notes and rows that the user left out, and puts in the cells that the user corrected. */
export function rowSorter(table: Table, recipe: Recipe, onTotal: (row: TableRow, label: string) => void): RowSorter {
  const labelsByRow = new Map(table.totals.map((total) => [total.row, total.text]));
  const skipped = new Set((recipe.rowMarks ?? []).filter((mark) => mark.kind !== "total").map((mark) => mark.row));
  const fixes = Map.groupBy(recipe.cellFixes ?? [], (fix) => fix.row);
  const isTotalText = totalTexts(recipe);
  const areaColumns = table.columns.flatMap((one, index) => (one.role.startsWith("area") ? [index] : []));
  const totals: PublishedTotal[] = [];
  let fixed = 0;

  const labelOf = (row: TableRow): string | undefined => {
    const byRow = labelsByRow.get(row.row);
    if (byRow !== undefined || isTotalText === null) return byRow;
    for (const column of areaColumns) {
      const text = row.cells[column] ?? "";
      if (isTotalText(text)) return text.trim();
    }
    return undefined;
  };

  return {
    sort: (row) => {
      if (skipped.has(row.row)) return null;
      const label = labelOf(row);
      if (label !== undefined) {
        if (totals.length < mostTotals) totals.push({ row: row.row, label, cells: row.cells });
        onTotal(row, label);
        return null;
      }
      const changes = fixes.size === 0 ? undefined : fixes.get(row.row);
      if (changes === undefined) return row;
      const cells = [...row.cells];
      for (const { column, text } of changes) if (column <= cells.length) cells[column - 1] = text;
      fixed += changes.length;
      return { ...row, cells };
    },
    totals,
    steps: () => (fixed > 0 ? [{ code: "cells-fixed", details: { count: fixed } }] : []),
  };
}

/** Whether a cell is one of the recipe's labels of totals; null where it has none. */
function totalTexts(recipe: Recipe): ((text: string) => boolean) | null {
  const labels = new Set((recipe.totalLabels ?? []).map(foldText));
  if (labels.size === 0) return null;
  const known = new Map<string, boolean>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = labels.has(foldText(text));
      if (known.size < 10_000) known.set(copied(text), found);
    }
    return found;
  };
}
