import { unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { OutTable } from "./out-table.ts";

/**
 * The table as CSV in UTF-8 with a byte order mark, lines ended by CR LF; ";" between cells with a decimal comma, else ",". Title and
 * notes are set off by a blank line. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function tableAsCsv(table: OutTable, decimalMark: "." | ","): Uint8Array {
  const separator = decimalMark === "," ? ";" : ",";
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return quoted(String(value).replace(".", decimalMark), separator);
    return quoted(/^\s*[=+\-@\t\r]/u.test(value) ? `'${value}` : value, separator);
  };
  const lines = linesOf(table).map((line) => line.map(cell).join(separator));
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`);
}

/** The table as a workbook of one sheet; text is always stored as text. The same table gives the same bytes. */
export async function tableAsXlsx(table: OutTable): Promise<Uint8Array> {
  const head = table.title.length === 0 ? 0 : table.title.length + 1;
  const data: SheetData = linesOf(table).map((line, index) =>
    line.map((value) => {
      if (value === null || value === "") return null;
      if (typeof value === "number") return { value, type: Number };
      const bold = index === 0 || index === head;
      const text = { value: withoutControls(value), type: String, format: "@" } as const;
      return bold ? { ...text, fontWeight: "bold" as const } : text;
    }),
  );
  const file = writeXlsxFile(data, {
    sheet: sheetName(table.sheetName),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: head + 1,
  });
  return repeatable(new Uint8Array(await file.toBuffer()));
}

function linesOf({ title, columns, rows, notes }: OutTable): readonly (readonly (string | number | null)[])[] {
  return [
    ...(title.length === 0 ? [] : [...title.map((line) => [line]), [""]]),
    columns.map(({ header }) => header),
    ...rows,
    ...(notes.length === 0 ? [] : [[""], ...notes.map((line) => [line])]),
  ];
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** XML can't hold them. */
function withoutControls(text: string): string {
  return Array.from(text.toWellFormed(), (character) =>
    character === "\n" || character === "\t" || !/[\p{Cc}\uFFFE\uFFFF]/u.test(character) ? character : " ",
  ).join("");
}

/** Spreadsheet programs refuse these characters and longer names. */
function sheetName(name: string): string {
  const safe = withoutControls(name)
    .replace(/[\\/?*[\]:\n\t]/gu, " ")
    .replace(/^'+|'+$/gu, "")
    .slice(0, 31)
    .trim();
  return safe === "" ? "1" : safe;
}

/** The archive with one fixed time for all its parts. */
function repeatable(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 6 });
}
