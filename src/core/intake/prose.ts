import { cellKind } from "./cell-kind.ts";
import type { TableRow } from "./look-result.ts";
import { blocksOf, filledCells } from "./region-blocks.ts";

const sampleRows = 300;

/**
 * Whether the records are a letter or another running text that a delimiter only happens to cut: sentences, hardly a
 * figure, and no block with the same number of cells in each line. No records are no prose.
 */
export function isProse(rows: readonly TableRow[]): boolean {
  const sample = rows.slice(0, sampleRows);
  const filled = sample.filter((row) => filledCells(row) > 0);
  if (filled.length === 0) return false;
  const texts = filled.map((row) => row.cells.join(" ").trim());
  const words = texts.reduce((count, text) => count + text.split(/\s+/u).length, 0);
  const sentences = texts.filter((text) => /\p{L}\)?[.!?,:]$|\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(text)).length;
  if (words < 4 * texts.length || sentences < Math.max(2, 0.25 * texts.length)) return false;
  return !blocksOf(sample).some(isSolid);
}

/** A block that is surely a table: a run of lines with the same number of cells, and figures or several columns to show for it. */
function isSolid(block: readonly TableRow[]): boolean {
  let run: TableRow[] = [];
  for (const row of [...block, { row: 0, cells: [] }]) {
    if (row.cells.length === run[0]?.cells.length && filledCells(row) > 1) run.push(row);
    else {
      if (isRegular(run, block.length)) return true;
      run = row.cells.length > 1 && filledCells(row) > 1 ? [row] : [];
    }
  }
  return false;
}

function isRegular(run: readonly TableRow[], outOf: number): boolean {
  if (run.length < Math.min(5, Math.max(2, 0.7 * outOf))) return false;
  const cells = run.flatMap((row) => row.cells);
  const figures = cells.filter((cell) => ["number", "date", "sign"].includes(cellKind(cell))).length;
  return figures > 0.1 * cells.length || (run.length > 3 && (run[0]?.cells.length ?? 0) > 2);
}
