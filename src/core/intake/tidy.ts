import { fitRow } from "./fit-row.ts";
import type { TableRow } from "./look-result.ts";
import { readTable } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

/**
 * The first table of a decoded text as RFC 4180: comma, double quotes where needed, CRLF, header first (several
 * header rows joined by a blank) if there is one. Cells are as they were, quotes and escapes resolved; numbers are
 * not touched. Titles, notes, blank lines and further tables are left out, total rows stay. No table gives "".
 */
export function tidy(text: string, recipe?: Recipe): string {
  const { region, data, columns } = readTable(text, recipe);
  const header = region.header.map((row) => fitRow(row, region.width, columns));
  const names = Array.from({ length: Math.max(0, ...header.map((cells) => cells.length)) }, (_, column) =>
    header
      .map((cells) => cells[column] ?? "")
      .filter((cell, row) => cell !== "" || row === 0)
      .join(" "),
  );
  const records = [...(header.length > 0 ? [names] : []), ...data.map((row: TableRow) => row.cells)];
  return records.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string, _index: number, cells: readonly string[]): string {
  // A lone empty cell would read as a blank line, and blanks or single quotes at the edges as another dialect.
  const needed = /[",;\t|\r\n]|^[\s']|[\s']$/u.test(cell) || (cells.length === 1 && cell === "");
  return needed ? `"${cell.replaceAll('"', '""')}"` : cell;
}
