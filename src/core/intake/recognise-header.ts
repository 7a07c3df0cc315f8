import { cellKind, isPeriod, isYear } from "./cell-kind.ts";
import type { TableRow } from "./look-result.ts";
import { roleOfHeader } from "./role-words.ts";
import { headsSingleAges } from "./single-ages.ts";

interface RecognisedHeader {
  readonly rows: readonly TableRow[];
  /** From 0 to 1. */
  readonly certainty: number;
}

const sampleRows = 60;
const mostHeaderRows = 3;

/**
 * Finds the header at the top of a table (title lines already taken off): none, one, or up to three rows. A row is
 * a header if its cells differ from what stands below them: words over numbers, years over figures that are not
 * years, known column names. Tables of words only are judged by whether the words recur below, with less certainty.
 */
export function recogniseHeader(rows: readonly TableRow[], width: number): RecognisedHeader {
  const first = rows[0];
  if (!first) return { rows: [], certainty: 1 };
  const repeats = headerRepeats([first]);
  const below = rows.slice(1, sampleRows).filter((row) => !repeats(row));
  const scores = columnScores(first, below, width);
  const score = headsSingleAges(first.cells) ? 2 : scores.reduce((sum, one) => sum + one, 0);
  const certainty = Math.min(1, 0.55 + Math.abs(score) * 0.15);
  if (score <= 0) return { rows: [], certainty };
  const header = [first];
  while (header.length < Math.min(mostHeaderRows, rows.length - 1)) {
    const next = rows[header.length];
    if (!next || !continuesHeader(next, first, rows.slice(header.length + 1, sampleRows), width)) break;
    header.push(next);
  }
  return { rows: header, certainty };
}

function columnScores(row: TableRow, below: readonly TableRow[], width: number): number[] {
  const scores: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const cell = (row.cells[column] ?? "").trim();
    const column_ = below.map((other) => (other.cells[column] ?? "").trim()).filter((text) => text !== "");
    scores.push(cell === "" ? 0 : columnScore(cell, column_));
  }
  return scores;
}

function columnScore(cell: string, below: readonly string[]): number {
  const kind = cellKind(cell);
  const known = kind === "text" && roleOfHeader(cell).certainty >= 0.6 ? 0.5 : 0;
  if (below.length === 0) return kind === "text" ? 0.3 + known : isPeriod(cell) ? 0 : kind === "sign" ? 0 : -0.5;
  const figures = below.filter((text) => cellKind(text) !== "text").length / below.length;
  if (figures >= 0.6) {
    if (kind === "text") return 1 + known;
    if (isYear(cell)) return below.every((text) => isYear(text)) ? -1 : 0.8;
    return kind === "sign" ? 0 : -1;
  }
  if (kind === "text") return below.includes(cell) ? -1 : (cell.length <= 80 ? 0.3 : 0) + known;
  return kind === "number" || kind === "date" ? (figures < 0.1 && below.length > 1 ? 0.3 : -0.3) : 0;
}

/** A second header row: the first one again, or words and units over columns of figures. */
function continuesHeader(row: TableRow, first: TableRow, below: readonly TableRow[], width: number): boolean {
  if (repeatsHeader(row, [first])) return true;
  if (width > 1 && row.cells.length === 1) return false;
  let words = 0;
  let figureColumns = 0;
  for (let column = 0; column < width; column += 1) {
    const cell = (row.cells[column] ?? "").trim();
    const texts = below.map((other) => (other.cells[column] ?? "").trim()).filter((text) => text !== "");
    const figures = texts.filter((text) => cellKind(text) === "number").length;
    if (texts.length === 0 || figures < 0.6 * texts.length) continue;
    figureColumns += 1;
    const kind = cellKind(cell);
    if (
      kind === "text" ||
      /^[%€$£]$/u.test(cell) ||
      (isYear(cell) && isBelowMerged(first, column) && !texts.every((text) => isYear(text)))
    )
      words += 1;
    else if (kind === "number" || kind === "sign") return false;
  }
  return figureColumns > 0 && words >= Math.max(1, figureColumns / 2);
}

/** A name that spans columns stands once with blanks beside it, or in each; a column with a name of its own has data below it. */
function isBelowMerged(first: TableRow, column: number): boolean {
  const name = (first.cells[column] ?? "").trim();
  const next = (first.cells[column + 1] ?? name).trim();
  return name === "" || next === "" || first.cells.filter((cell) => cell.trim() === name).length > 1;
}

/** Whether the row repeats most cells of the header, as at a page break or where a second table begins. */
export function repeatsHeader(row: TableRow, header: readonly TableRow[]): boolean {
  return headerRepeats(header)(row);
}

/** As `repeatsHeader`, prepared for many rows. */
export function headerRepeats(header: readonly TableRow[]): (row: TableRow) => boolean {
  const prepared = header
    .map((one) => new Set(one.cells.map((cell) => cell.trim()).filter((name) => name !== "")))
    .filter((names) => names.size >= 2);
  return (row) =>
    prepared.some((names) => {
      const least = Math.max(2, 0.66 * names.size);
      let same = 0;
      for (const cell of row.cells) if (names.has(cell.trim())) same += 1;
      return same >= least;
    });
}
