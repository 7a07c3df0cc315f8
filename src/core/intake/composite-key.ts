import type { TableRow } from "./look-result.ts";
import type { Recipe } from "./recipe.ts";
import type { Region } from "./recognise-region.ts";

/** A column that holds several keys in one cell, as Eurostat's bulk files do: "unit,geo\TIME_PERIOD". */
export interface CompositeKey {
  /** From 0, in the file. */
  readonly column: number;
  readonly name: string;
  /** Names of the columns that it becomes. What follows "\" says only what the other columns' names are. */
  readonly parts: readonly string[];
}

const sampleRows = 500;

/**
 * Finds such a column by its header ("a,b\c") and cells with as many commas; null where there is none, or where the
 * recipe names the column as it stands.
 */
export function findCompositeKey(region: Region, recipe: Pick<Recipe, "columns">): CompositeKey | null {
  const header = region.header.length === 1 ? region.header[0] : undefined;
  const column =
    header?.cells.findIndex((cell) => cell.length < 200 && /^[^\\]+,[^\\]+\\[^\\,]+$/u.test(cell.trim())) ?? -1;
  const name = (header?.cells[column] ?? "").trim();
  if (column < 0 || recipe.columns?.some((one) => one.name.trim() === name)) return null;
  const parts = name
    .replace(/\\.*$/u, "")
    .split(",")
    .map((part) => part.trim());
  const sample = region.data.slice(0, sampleRows);
  const fitting = sample.filter((row) => (row.cells[column] ?? "").split(",").length === parts.length);
  return fitting.length >= 0.9 * sample.length ? { column, name, parts } : null;
}

/** The cells of a record with the composite cell cut; of too few parts the last goes last, further commas stay in the last. */
export function splitCells(cells: readonly string[], key: CompositeKey): readonly string[] {
  const split = cells.slice(0, key.column);
  const cell = cells[key.column] ?? "";
  let from = 0;
  for (let part = 1; part < key.parts.length; part += 1) {
    const comma = cell.indexOf(",", from);
    split.push(comma < 0 ? "" : cell.slice(from, comma).trim());
    from = comma < 0 ? from : comma + 1;
  }
  split.push(cell.slice(from).trim());
  for (let column = key.column + 1; column < cells.length; column += 1) split.push(cells[column] ?? "");
  return split;
}

/** The header with the names of the parts. */
export function splitHeader(header: readonly TableRow[], key: CompositeKey): TableRow[] {
  return header.map(({ row, cells }) => ({
    row,
    cells: [...cells.slice(0, key.column), ...key.parts, ...cells.slice(key.column + 1)],
  }));
}
