import { cellKind, isYear } from "./cell-kind.ts";
import type { TableRow } from "./look-result.ts";
import { isProse } from "./prose.ts";
import { isBlank } from "./read-rows.ts";
import type { Recipe } from "./recipe.ts";
import { headerRepeats, recogniseHeader } from "./recognise-header.ts";
import { blocksOf, filledCells, firstTable, isNoteBlock, leadingTitles, widthOf } from "./region-blocks.ts";
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
  /** Lines that repeat the header within the table, as at page breaks; they are neither data nor notes. */
  readonly repeatedHeaders: readonly number[];
  readonly headerCertainty: number;
}

/**
 * Finds title lines, header, data and notes of the first table, and where further tables begin: after a blank
 * line with a header or width of their own, or where the header comes again over records that the table already has
 * (elsewhere a repeated header is a page break and left out). The number of a table, header rows and the first and
 * last data line of a recipe win. Without any record, or with prose only, the region is empty and has no table.
 */
export function recogniseRegion(rows: readonly TableRow[], fixed: FixedRegion = {}): Region {
  const linesFixed = fixed.headerRows ?? fixed.firstDataRow ?? fixed.lastDataRow;
  if (linesFixed === undefined && isProse(rows)) return noRegion(rows);
  const region = regionOf(rows, fixed);
  const chosen = region.tables[(fixed.table ?? 1) - 1];
  if (!chosen || fixed.table === undefined || fixed.table === 1) return region;
  const next = region.tables[fixed.table]?.firstRow ?? Number.POSITIVE_INFINITY;
  const own = regionOf(
    rows.filter((row) => row.row >= chosen.firstRow && row.row < next),
    fixed,
  );
  const outside = region.notes.filter((note) => note.row < chosen.firstRow || note.row >= next);
  return { ...own, tables: region.tables, notes: inOrder([...outside, ...own.notes]) };
}

/**
 * How many of the last records are no data: blank lines, notes and source lines below a table of that width. Not more
 * than there are records; 0 for a width under 2, where a note can't be told from a record.
 */
export function trailingNotes(rows: readonly TableRow[], width: number): number {
  let count = 0;
  for (let row = rows.at(-1); row && (isBlank(row) || isNote(row, width)); row = rows.at(-1 - count)) count += 1;
  return width < 2 ? 0 : count;
}

type FixedRegion = Pick<Recipe, "table" | "headerRows" | "firstDataRow" | "lastDataRow">;

function noRegion(rows: readonly TableRow[]): Region {
  return {
    header: [],
    data: [],
    width: 0,
    notes: rows.filter((row) => !isBlank(row)).map(lineOf),
    tables: [],
    repeatedHeaders: [],
    headerCertainty: 1,
  };
}

function regionOf(rows: readonly TableRow[], fixed: FixedRegion): Region {
  const blocks = blocksOf(rows);
  const start = firstTable(blocks);
  const first = blocks[Math.max(0, start)];
  if (!first) return noRegion([]);
  const width = widthOf(first);
  const body = first.slice(leadingTitles(first, width));
  const titles = [...blocks.slice(0, Math.max(0, start)).flat(), ...first.slice(0, first.length - body.length)];
  const header = fixed.headerRows
    ? {
        rows: rows.filter((row) => fixed.headerRows?.includes(row.row)),
        certainty: 1,
      }
    : recogniseHeader(body, width);
  if (fixed.firstDataRow !== undefined || fixed.lastDataRow !== undefined || fixed.headerRows) {
    return fixedRegion(rows, header.rows, width, fixed);
  }
  const joined = joinContinuations(blocks.slice(Math.max(0, start) + 1), body.slice(header.rows.length), width);
  const pages = withoutPageBreaks(joined.lines, header.rows, width);
  const others = [...(pages.rest.length > 0 ? [pages.rest] : []), ...joined.rest];
  const { data, notes } = withoutNotes(pages.own, width);
  const further = others.filter((block) => widthOf(block) > 1 && !isNoteBlock(block));
  const tables = [extent([...header.rows, ...data], width), ...further.map((block) => extent(block, widthOf(block)))];
  const loose = [...titles, ...notes, ...others.filter((block) => !further.includes(block)).flat()];
  return {
    header: header.rows,
    data,
    width,
    tables,
    notes: inOrder(loose.map(lineOf)),
    repeatedHeaders: pages.repeated.map((row) => row.row),
    headerCertainty: header.certainty,
  };
}

interface Pages {
  readonly own: readonly TableRow[];
  /** Header rows in the midst of the data. */
  readonly repeated: readonly TableRow[];
  /** From where another table begins. */
  readonly rest: readonly TableRow[];
}

function withoutPageBreaks(lines: readonly TableRow[], header: readonly TableRow[], width: number): Pages {
  const repeated: TableRow[] = [];
  if (header.length === 0) return { own: lines, repeated, rest: [] };
  const repeats = headerRepeats(header);
  for (const [index, row] of lines.entries()) {
    if (!repeats(row)) continue;
    const above = new Set(lines.slice(0, index).map((one) => one.cells.join("\t")));
    const below = lines.slice(index + 1, index + 40);
    const known = below.filter((one) => above.has(one.cells.join("\t"))).length;
    const same = row.cells.length === width && header.some((one) => sameCells(one, row));
    if (!same || known > 0.3 * below.length) {
      const rest = lines.slice(index);
      return { own: lines.slice(0, index).filter((one) => !repeated.includes(one)), repeated, rest };
    }
    repeated.push(row);
    // More repeats than pages of a report: then it is an ordinary record, and looking on would take long.
    if (repeated.length > 200) return { own: lines, repeated: [], rest: [] };
  }
  const again = new Set(repeated);
  return { own: repeated.length === 0 ? lines : lines.filter((row) => !again.has(row)), repeated, rest: [] };
}

function sameCells(one: TableRow, other: TableRow): boolean {
  return one.cells.every((cell, column) => cell.trim() === (other.cells[column] ?? "").trim());
}

function inOrder(lines: readonly TextLine[]): TextLine[] {
  return [...lines].sort((one, other) => one.row - other.row);
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
    repeatedHeaders: [],
    headerCertainty: 1,
    notes: inOrder([...outside, ...notes].map(lineOf)),
    tables: data.length + header.length > 0 ? [extent([...header, ...data], width)] : [],
  };
}

/** Appends blocks that only a stray blank line cut off; the rest stand on their own. */
function joinContinuations(
  blocks: readonly (readonly TableRow[])[],
  first: readonly TableRow[],
  width: number,
): { readonly lines: readonly TableRow[]; readonly rest: readonly (readonly TableRow[])[] } {
  const parts = [first];
  let last = first;
  for (const [index, block] of blocks.entries()) {
    if (!continuesTable(block, last, width) || (index === blocks.length - 1 && isRemark(block, width))) break;
    parts.push(block);
    last = block.length < 3 ? last : block;
  }
  return { lines: parts.flat(), rest: blocks.slice(parts.length - 1) };
}

/** Lines of some words each in an otherwise empty row, such as "Report made in October": at the end they are no data. */
function isRemark(block: readonly TableRow[], width: number): boolean {
  return (
    width > 2 && block.every((row) => filledCells(row) === 1 && (row.cells[0] ?? "").trim().split(/\s+/u).length > 3)
  );
}

function continuesTable(block: readonly TableRow[], above: readonly TableRow[], width: number): boolean {
  const own = widthOf(block);
  const single = block.every((row) => filledCells(row) <= 1);
  if (isNoteBlock(block)) return false;
  if (width > 1 && single && block.every((row) => row.cells.length < width || looksLikeNote(row.cells[0] ?? "")))
    return false;
  if (width === 1 && block.some((row) => looksLikeNote(row.cells[0] ?? ""))) return false;
  if (single) return true;
  if (block.length > 1 && (own !== width || (above.length > 0 && beginsTable(block, own, above)))) return false;
  return leadingTitles(block, own) === 0;
}

/** Whether the block has a header of its own; a record that is like those above is none, whatever stands below it. */
function beginsTable(block: readonly TableRow[], width: number, above: readonly TableRow[]): boolean {
  const [first] = block;
  return first !== undefined && !isLikeRecords(first, above, width) && recogniseHeader(block, width).rows.length > 0;
}

/** Whether figures stand in the row where the records have figures; years over other figures are a header. */
function isLikeRecords(row: TableRow, records: readonly TableRow[], width: number): boolean {
  const sample = records.slice(-60);
  let [columns, years] = [0, 0];
  for (let column = 0; column < width; column += 1) {
    const cells = sample.map((record) => record.cells[column] ?? "");
    const figures = cells.filter((cell) => ["number", "date"].includes(cellKind(cell))).length;
    if (figures === 0 || figures < 0.6 * cells.length) continue;
    const cell = row.cells[column] ?? "";
    if (cellKind(cell) === "text") return false;
    columns += 1;
    if (isYear(cell) && !cells.some(isYear)) years += 1;
  }
  return columns > 0 && years < columns;
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
  return filledCells(row) === 1 && ((width > 2 && text.length > 40) || /^\p{L}[\p{L} ]{2,24} ?:\s/u.test(text));
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
