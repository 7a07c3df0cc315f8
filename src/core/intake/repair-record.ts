import { cellKind } from "./cell-kind.ts";
import type { TableRow } from "./look-result.ts";
import { scanRecords } from "./scan-records.ts";

/** Between cells of a record that was cut otherwise than the rest of its file. */
const otherDelimiters = [";", "\t", "|", ",", " "];
const sampleRows = 500;

/**
 * Mends a record that has too few cells, from the shapes that the cells of its columns have elsewhere: a record with
 * another delimiter is cut anew, and one cell that holds two ("2MG-8769" under columns of digits and of such codes) is
 * cut in two. Null unless exactly one way suits all columns; the record itself is left as it is.
 */
export function repairRecord(
  row: TableRow,
  width: number,
  delimiter: string,
  others: readonly TableRow[],
): readonly string[] | null {
  if (row.cells.length >= width || row.cells.length < 1) return null;
  const regular = others.filter((one) => one.row !== row.row && one.cells.length === width).slice(0, sampleRows);
  if (regular.length < 5) return null;
  const columns = Array.from({ length: width }, (_, column) => shapesOf(regular, column));
  const ways = [...recut(row, width, delimiter), ...(row.cells.length === width - 1 ? splits(row.cells) : [])].filter(
    (cells) => cells.every((cell, column) => columns[column]?.(cell) ?? false),
  );
  const [only] = ways;
  return only && ways.length === 1 ? only : null;
}

function* recut(row: TableRow, width: number, delimiter: string): Generator<readonly string[]> {
  const text = row.cells.join(delimiter);
  for (const other of otherDelimiters) {
    if (other === delimiter || !text.includes(other)) continue;
    const records = [...scanRecords(text, { delimiter: other, quote: '"', escape: '"' })];
    if (records.length === 1 && records[0]?.cells.length === width) yield records[0].cells;
  }
}

function* splits(cells: readonly string[]): Generator<readonly string[]> {
  for (const [index, cell] of cells.entries()) {
    if (cell.length > 60) continue;
    for (let at = 1; at < cell.length; at += 1) {
      yield [...cells.slice(0, index), cell.slice(0, at), cell.slice(at), ...cells.slice(index + 1)];
    }
  }
}

/** Whether a cell has a shape that the column knows: the same runs of letters, digits and signs, or words among words. */
function shapesOf(rows: readonly TableRow[], column: number): (cell: string) => boolean {
  const shapes = new Set<string>();
  let words = 0;
  for (const row of rows) {
    const cell = row.cells[column] ?? "";
    shapes.add(shapeOf(cell));
    if (cellKind(cell) === "text") words += 1;
  }
  // A column of free text has nearly as many shapes as cells: there any text goes, but nothing else.
  const free = words > 0.6 * rows.length && shapes.size > 0.3 * rows.length;
  return (cell) => (free ? cellKind(cell) === "text" && /^["\p{L}]/u.test(cell) : shapes.has(shapeOf(cell)));
}

function shapeOf(cell: string): string {
  return cell
    .trim()
    .replace(/\d+/gu, "9")
    .replace(/\p{Lu}+/gu, "A")
    .replace(/\p{Ll}+/gu, "a");
}
