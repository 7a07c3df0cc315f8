import { cellKind } from "./cell-kind.ts";
import type { TableRow } from "./look-result.ts";
import { isBlank } from "./read-rows.ts";
import { recogniseHeader } from "./recognise-header.ts";
import { looksLikeNote } from "./row-words.ts";

/** Runs of records between blank lines; none for no record. */
export function blocksOf(rows: readonly TableRow[]): TableRow[][] {
  const blocks: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const row of rows) {
    if (isBlank(row)) open = null;
    else if (open) open.push(row);
    else {
      open = [row];
      blocks.push(open);
    }
  }
  return blocks;
}

/** The most frequent number of cells among records with at least two filled cells, of equals the first; 1 if there is none. */
export function widthOf(block: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const row of block) {
    if (row.cells.length < 2 || (filledCells(row) < 2 && looksLikeNote(row.cells[0] ?? ""))) continue;
    if (filledCells(row) < 2 && block.length < 3) continue;
    counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most) [width, most] = [cells, count];
  }
  return width;
}

/**
 * Which block holds the first table; -1 if none has two columns. Title lines that a spreadsheet filled up with empty
 * cells, or that the delimiter happens to cut, are no table while a block with more to it follows.
 */
export function firstTable(blocks: readonly (readonly TableRow[])[]): number {
  const wide = blocks.flatMap((block, index) => (widthOf(block) > 1 ? [index] : []));
  const filled = wide.filter((index) => blocks[index]?.some((row) => filledCells(row) > 1));
  return filled.find((index, at) => !isCutTitle(blocks[index], blocks[filled[at + 1] ?? -1])) ?? wide[0] ?? -1;
}

function isCutTitle(block: readonly TableRow[] = [], next: readonly TableRow[] = []): boolean {
  if (block.length > 4 || next.length < 3 * block.length) return false;
  if (block.some((row) => row.cells.some((cell) => ["number", "date"].includes(cellKind(cell))))) return false;
  const width = widthOf(next);
  return (
    next.some((row) => row.cells.some((cell) => cellKind(cell) === "number")) &&
    (widthOf(block) < width || recogniseHeader(next, width).rows.length > 0)
  );
}

/** How many lines above the header are titles: one filled cell, or a sentence that the delimiter cuts. */
export function leadingTitles(block: readonly TableRow[], width: number): number {
  if (width < 2) return 0;
  let count = 0;
  while (count < block.length - 1) {
    const row = block[count];
    if (!row || (row.cells[0] ?? "").trim() === "") break;
    if (filledCells(row) > 1 && !isSentence(row, block.slice(count + 1, count + 4), width)) break;
    count += 1;
  }
  return count;
}

/** "As of 31 December, figures of the towns" over "Code,Town,Year": its cells go on after a blank, those below do not. */
function isSentence(row: TableRow, below: readonly TableRow[], width: number): boolean {
  if (row.cells.length > width || row.cells.some((cell) => cellKind(cell) !== "text")) return false;
  const header = below.find((one) => one.cells.length === width);
  if (!header || filledCells(header) < 2 || header.cells.some((cell) => /^\s\S/u.test(cell))) return false;
  return row.cells.slice(1).every((cell) => /^\s\p{L}/u.test(cell));
}

/** Whether all lines of the block begin like notes, or one of them does and none has a second cell. */
export function isNoteBlock(block: readonly TableRow[]): boolean {
  return (
    block.every((row) => looksLikeNote(row.cells[0] ?? "")) ||
    (widthOf(block) <= 1 && block.some((row) => looksLikeNote(row.cells[0] ?? "")))
  );
}

/** How many cells of the record hold more than blanks. */
export function filledCells(row: TableRow): number {
  return row.cells.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0);
}
