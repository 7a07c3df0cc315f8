import type { CellRange, SheetRow } from "./read-sheet.ts";

/**
 * Writes the value of a merged cell where a reader sees it, in the rows themselves, and nowhere else:
 * - above the first row of figures of a block (rows up to a blank one) a cell merged over columns names each of them, in its first row;
 *   one that stands alone in its row from the first column on is a title, and one with nothing below it too;
 * - from that row on a cell merged over rows of one column is repeated downwards, if it stands left of the figures.
 * A figure merged over several cells is never multiplied.
 */
export function fillMerged(rows: readonly SheetRow[], merges: readonly CellRange[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const blocks = blocksOf(rows);
  const widest = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  for (const merge of merges) {
    const top = byNumber.get(merge.top);
    const text = top?.cells[merge.left - 1] ?? "";
    const block = blocks.find(({ first, last }) => merge.top >= first && merge.top <= last);
    if (!top || !block || text.trim() === "") continue;
    const right = Math.min(merge.right, widest);
    if (merge.top < block.firstFigures) {
      if (right > merge.left && !isTitle(top, byNumber.get(merge.bottom + 1), merge, right))
        for (let column = merge.left; column < right; column += 1) put(top, column, text);
    } else if (merge.left === merge.right && merge.left < block.figureColumn) {
      for (let number = merge.top + 1; number <= Math.min(merge.bottom, block.last); number += 1) {
        const row = byNumber.get(number);
        if (row) put(row, merge.left - 1, text);
      }
    }
  }
}

function put(row: SheetRow, index: number, text: string): void {
  while (row.cells.length < index) row.cells.push("");
  row.cells[index] = text;
}

function isTitle(row: SheetRow, below: SheetRow | undefined, merge: CellRange, right: number): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== "").length;
  if (filled === 1 && merge.left === 1) return true;
  return !below?.cells.slice(merge.left - 1, right).some((cell) => cell.trim() !== "");
}

interface Block {
  readonly first: number;
  last: number;
  /** Number of the first row of figures; years alone don't count. */
  firstFigures: number;
  /** First column of figures, from 1; running numbers and codes in the first column don't count. */
  figureColumn: number;
}

function blocksOf(rows: readonly SheetRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const { row, cells } of rows) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (!open || row > open.last + 1) {
      open = { first: row, last: row, firstFigures: Number.POSITIVE_INFINITY, figureColumn: Number.POSITIVE_INFINITY };
      blocks.push(open);
    }
    open.last = row;
    const figure = cells.findIndex((cell, index) => index > 0 && isFigure(cell));
    if (figure < 0) continue;
    open.firstFigures = Math.min(open.firstFigures, row);
    open.figureColumn = Math.min(open.figureColumn, figure + 1);
  }
  return blocks;
}

/** A code with a leading zero is none, nor a year. */
function isFigure(cell: string): boolean {
  return /^[-+−]?\d[\d.,]*%?$/u.test(cell) && !/^((19|20)\d{2}|0\d+)$/u.test(cell);
}
