import { AppError } from "../../core/app-error.ts";
import type { IntakeProblem, TableRow } from "../../core/intake/look-result.ts";
import { fillMerged } from "../spreadsheet/fill-merged.ts";
import { readNumberFormats } from "../spreadsheet/number-formats.ts";
import { type MarkedCell, type RawSheet, readSheet, type SheetRow } from "../spreadsheet/read-sheet.ts";
import { readSharedStrings } from "../spreadsheet/rich-text.ts";
import { settledTextFigures } from "../spreadsheet/text-figures.ts";
import { unpackWorkbook } from "../spreadsheet/unpack-workbook.ts";
import { workbookParts } from "../spreadsheet/workbook-parts.ts";

const mostCells = 20_000_000;

export interface SpreadsheetSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By the sheet's row numbers; a run of empty rows is one row with an empty cell. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly IntakeProblem[];
}

export interface Spreadsheet {
  readonly sheets: readonly SpreadsheetSheet[];
}

/**
 * Reads every sheet of an XLSX workbook as rows of text: numbers with a point and all digits, dates in ISO form, percents with their
 * sign, formulas by their stored result. Hidden rows and columns are left out with a problem that counts those that held something;
 * columns in rows and problems count without them. Throws AppError "binary-file" for what is no intact, unencrypted workbook and
 * "file-too-large" for one that would not fit into memory.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet> {
  const { sheets, from1904, sharedStrings, styles } = workbookParts(unpackWorkbook(bytes));
  const style = { strings: readSharedStrings(sharedStrings), formats: readNumberFormats(styles), from1904 };
  return { sheets: sheets.map(({ name, hidden, part }) => ({ name, hidden, ...shown(readSheet(part, style)) })) };
}

function shown(sheet: RawSheet): Pick<SpreadsheetSheet, "rows" | "problems"> {
  const byNumber = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { row, column, text } of settledTextFigures(sheet)) {
    const cells = byNumber.get(row)?.cells;
    if (cells) cells[column - 1] = text;
  }
  fillMerged(sheet.rows, sheet.merges);
  const isHidden = (column: number) => sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const positions: number[] = [];
  const hiddenFilled = new Set<number>();
  let position = 0;
  for (let column = 1; column <= width; column += 1) {
    if (!isHidden(column)) position += 1;
    positions[column] = isHidden(column) ? 0 : position;
  }
  const visible = sheet.rows.filter((row) => !row.hidden);
  for (const { cells } of visible)
    cells.forEach((cell, index) => {
      if (positions[index + 1] === 0 && cell.trim() !== "") hiddenFilled.add(index);
    });
  const hiddenRows = sheet.rows.filter((row) => row.hidden && row.cells.some((cell) => cell.trim() !== "")).length;
  const seen = (cell: MarkedCell) => positions[cell.column] !== 0 && byNumber.get(cell.row)?.hidden === false;
  const footnotes = sheet.footnotes.filter(seen);
  return {
    rows: withGaps(sheet.rows, positions),
    problems: [
      ...wholeSheet("warning", "hidden-rows", hiddenRows),
      ...wholeSheet("warning", "hidden-columns", hiddenFilled.size),
      ...wholeSheet("information", "footnote-marks", footnotes.length, footnotes[0]?.text),
      ...sheet.errors.filter(seen).map(
        ({ row, column, text }): IntakeProblem => ({
          level: "warning",
          code: "formula-error",
          row,
          column: positions[column] ?? column,
          details: { text },
        }),
      ),
    ],
  };
}

function wholeSheet(
  level: IntakeProblem["level"],
  code: IntakeProblem["code"],
  count: number,
  text?: string,
): IntakeProblem[] {
  if (count === 0) return [];
  return [{ level, code, row: 0, column: 0, details: text === undefined ? { count } : { count, text } }];
}

/**
 * Rows with content, filled up with empty cells to one width. Empty rows between them become one blank row, because they part a table
 * from its title and notes; hidden rows leave no gap.
 */
function withGaps(rows: readonly SheetRow[], positions: readonly number[]): readonly TableRow[] {
  const filled = rows.filter(
    (row) => row.hidden || row.cells.some((cell, index) => positions[index + 1] !== 0 && cell.trim() !== ""),
  );
  const visible = filled.filter((row) => !row.hidden);
  const columns = visible.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (columns * visible.length > mostCells) throw new AppError("file-too-large", `${columns} columns`);
  const found: TableRow[] = [];
  let gap = 0;
  let last = filled[0]?.row ?? 0;
  for (const row of filled) {
    if (gap === 0 && row.row > last + 1) gap = last + 1;
    last = row.row;
    if (row.hidden) continue;
    if (gap > 0 && found.length > 0) found.push({ row: gap, cells: [""] });
    gap = 0;
    const cells: string[] = [];
    for (let column = 1; column <= columns; column += 1)
      if (positions[column] !== 0) cells.push(row.cells[column - 1] ?? "");
    found.push({ row: row.row, cells });
  }
  return found;
}
