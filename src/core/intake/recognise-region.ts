import type { TableRow } from "./look-result.ts";
import { isBlank } from "./read-rows.ts";
import type { Recipe } from "./recipe.ts";
import { recogniseHeader, repeatsHeader } from "./recognise-header.ts";
import { looksLikeNote } from "./row-words.ts";

export interface TextLine {
  readonly row: number;
  readonly text: string;
}

interface TableExtent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: number;
}

/** Where the first table of a file lies. */
export interface Region {
  readonly header: readonly TableRow[];
  /** Records between header and notes, without blank lines; totals are still among them. */
  readonly data: readonly TableRow[];
  /** Cells in a regular record. */
  readonly width: number;
  /** Title lines above and notes below, in file order. */
  readonly notes: readonly TextLine[];
  /** All tables, the first one first. */
  readonly tables: readonly TableExtent[];
  readonly headerCertainty: number;
}

/**
 * Finds title lines, header, data and notes of the first table, and where further tables begin: after a blank
 * line with a header or width of their own, or where the header is repeated. Header rows and the first and last
 * data line of a recipe win. Without any record the region is empty and has no table.
 */
export function recogniseRegion(
  rows: readonly TableRow[],
  fixed: Pick<Recipe, "headerRows" | "firstDataRow" | "lastDataRow"> = {},
): Region {
  const blocks = blocksOf(rows);
  const start = firstTable(blocks);
  const first = blocks[Math.max(0, start)];
  if (!first)
    return {
      header: [],
      data: [],
      width: 0,
      notes: [],
      tables: [],
      headerCertainty: 1,
    };
  const width = widthOf(first);
  const titles = blocks.slice(0, Math.max(0, start)).flat();
  const body = first.slice(leadingTitles(first, width));
  titles.push(...first.slice(0, first.length - body.length));
  const header = fixed.headerRows
    ? {
        rows: rows.filter((row) => fixed.headerRows?.includes(row.row)),
        certainty: 1,
      }
    : recogniseHeader(body, width);
  const lines = [...body.slice(fixed.headerRows ? 0 : header.rows.length)];
  const rest = joinContinuations(blocks.slice(Math.max(0, start) + 1), lines, width);
  if (fixed.firstDataRow !== undefined || fixed.lastDataRow !== undefined || fixed.headerRows) {
    return fixedRegion(rows, header.rows, width, fixed);
  }
  const again = lines.findIndex((row) => header.rows.length > 0 && repeatsHeader(row, header.rows));
  const own = again < 0 ? lines : lines.slice(0, again);
  const others = [...(again < 0 ? [] : [lines.slice(again)]), ...rest];
  const { data, notes } = withoutNotes(own, width);
  const further = others.filter((block) => widthOf(block) > 1 && !isNoteBlock(block));
  const tables = [extent([...header.rows, ...data], width), ...further.map((block) => extent(block, widthOf(block)))];
  const loose = [...titles, ...notes, ...others.filter((block) => !further.includes(block)).flat()];
  return {
    header: header.rows,
    data,
    width,
    tables,
    notes: loose.map(lineOf).sort((one, other) => one.row - other.row),
    headerCertainty: header.certainty,
  };
}

function fixedRegion(
  rows: readonly TableRow[],
  header: readonly TableRow[],
  width: number,
  fixed: Pick<Recipe, "firstDataRow" | "lastDataRow">,
): Region {
  const filled = rows.filter((row) => !isBlank(row));
  const from = fixed.firstDataRow ?? (header.at(-1)?.row ?? 0) + 1;
  const until = fixed.lastDataRow ?? Number.POSITIVE_INFINITY;
  const inside = filled.filter((row) => row.row >= from && row.row <= until && !header.includes(row));
  const { data, notes } = fixed.lastDataRow === undefined ? withoutNotes(inside, width) : { data: inside, notes: [] };
  const outside = filled.filter((row) => (row.row < from || row.row > until) && !header.includes(row));
  return {
    header,
    data,
    width,
    headerCertainty: 1,
    notes: [...outside, ...notes].map(lineOf).sort((one, other) => one.row - other.row),
    tables: data.length + header.length > 0 ? [extent([...header, ...data], width)] : [],
  };
}

/** Runs of records between blank lines. */
function blocksOf(rows: readonly TableRow[]): TableRow[][] {
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

/** The most frequent number of cells among records with at least two filled cells; 1 if there is none. */
function widthOf(block: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const row of block) {
    if (row.cells.length < 2 || (filledCells(row) < 2 && looksLikeNote(row.cells[0] ?? ""))) continue;
    if (filledCells(row) < 2 && block.length < 3) continue;
    counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count];
  }
  return width;
}

/** Title lines that a spreadsheet filled up with empty cells are no table while a block with filled records follows. */
function firstTable(blocks: readonly (readonly TableRow[])[]): number {
  const filled = blocks.findIndex((block) => widthOf(block) > 1 && block.some((row) => filledCells(row) > 1));
  return filled >= 0 ? filled : blocks.findIndex((block) => widthOf(block) > 1);
}

function leadingTitles(block: readonly TableRow[], width: number): number {
  if (width < 2) return 0;
  let count = 0;
  while (count < block.length - 1) {
    const row = block[count];
    if (!row || filledCells(row) > 1 || (row.cells[0] ?? "").trim() === "") break;
    count += 1;
  }
  return count;
}

/** Appends blocks that only a stray blank line cut off; returns those that stand on their own. */
function joinContinuations(blocks: readonly (readonly TableRow[])[], lines: TableRow[], width: number): TableRow[][] {
  const rest = [...blocks.map((block) => [...block])];
  while (rest[0]) {
    const block = rest[0];
    const own = widthOf(block);
    const single = block.every((row) => filledCells(row) <= 1);
    if (isNoteBlock(block)) break;
    if (width > 1 && single && block.every((row) => row.cells.length < width || looksLikeNote(row.cells[0] ?? "")))
      break;
    if (width === 1 && block.some((row) => looksLikeNote(row.cells[0] ?? ""))) break;
    if (!single && own !== width && block.length > 1) break;
    if (!single && block.length > 1 && lines.length > 0 && recogniseHeader(block, own).rows.length > 0) break;
    if (!single && leadingTitles(block, own) > 0) break;
    lines.push(...block);
    rest.shift();
  }
  return rest;
}

function isNoteBlock(block: readonly TableRow[]): boolean {
  return (
    block.every((row) => looksLikeNote(row.cells[0] ?? "")) ||
    (widthOf(block) <= 1 && block.some((row) => looksLikeNote(row.cells[0] ?? "")))
  );
}

function withoutNotes(lines: readonly TableRow[], width: number): { data: TableRow[]; notes: TableRow[] } {
  let last = lines.length;
  while (last > 0 && isNote(lines[last - 1], width)) last -= 1;
  const data: TableRow[] = [];
  const notes: TableRow[] = lines.slice(last);
  for (const row of lines.slice(0, last))
    (width > 1 && (row.cells[0] ?? "").trim().startsWith("#") && filledCells(row) === 1 ? notes : data).push(row);
  return { data, notes };
}

function isNote(row: TableRow | undefined, width: number): boolean {
  if (!row || width < 2) return false;
  const text = (row.cells[0] ?? "").trim();
  if (row.cells.length === 1) return true;
  if (looksLikeNote(text) && (row.cells.length !== width || filledCells(row) === 1)) return true;
  return filledCells(row) === 1 && width > 2 && text.length > 40;
}

function filledCells(row: TableRow): number {
  return row.cells.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0);
}

function lineOf(row: TableRow): TextLine {
  return {
    row: row.row,
    text: row.cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "")
      .join(" "),
  };
}

function extent(rows: readonly TableRow[], columns: number): TableExtent {
  return {
    firstRow: rows[0]?.row ?? 0,
    lastRow: rows.at(-1)?.row ?? 0,
    columns,
  };
}
