import { fitRow } from "./fit-row.ts";
import { readRows } from "./read-rows.ts";
import { readTable, type Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { repairRecord } from "./repair-record.ts";

/**
 * The first table of a decoded text as RFC 4180: comma, double quotes where needed, CRLF, header first (several
 * header rows joined by a blank) if there is one. Cells are as they were, quotes and escapes resolved; numbers are
 * not touched. Titles, notes, blank lines and further tables are left out, total rows stay. A record that lacks
 * delimiters is mended where the other records leave one way only. No table gives "", but blank lines alone, or under
 * the name of a single column, are empty cells.
 */
export function tidy(text: string, recipe?: Recipe): string {
  const table = readTable(text, recipe, { splitKeys: false });
  const { region, dialect } = table;
  const names = joinedHeader(table);
  const short = new Map(region.data.filter((row) => row.cells.length < region.width).map((row) => [row.row, row]));
  const records = table.data.map((row) => {
    const before = short.get(row.row);
    return (before && repairRecord(before, region.width, dialect.delimiter, table.data)) ?? row.cells;
  });
  const blank = records.length === 0 && names.length < 2 ? emptyCells(text, table) : [];
  return [...(names.length > 0 ? [names] : []), ...records, ...blank]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}

function emptyCells(text: string, { dialect, region }: Table): readonly (readonly string[])[] {
  const first = region.header.at(-1)?.row ?? 0;
  const rows = readRows(text, dialect).rows.filter((row) => row.row > first);
  return rows.every(({ cells }) => cells.length === 1 && cells[0] === "") ? rows.map((row) => row.cells) : [];
}

/** The names of the columns, several header rows joined by a blank; no header gives an empty list. */
export function joinedHeader({ region, columns }: Pick<Table, "region" | "columns">): readonly string[] {
  const header = region.header.map((row) => fitRow(row, region.width, columns));
  return Array.from({ length: Math.max(0, ...header.map((cells) => cells.length)) }, (_, column) =>
    header
      .map((cells) => cells[column] ?? "")
      .filter((cell) => cell.trim() !== "")
      .join(" "),
  );
}

function quoted(cell: string, _index: number, cells: readonly string[]): string {
  // A lone empty cell would read as a blank line, and blanks or single quotes at the edges as another dialect.
  const needed = /[",;\t|\r\n]|^[\s']|[\s']$/u.test(cell) || (cells.length === 1 && cell === "");
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
