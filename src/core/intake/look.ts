import type { EncodingInfo } from "./encoding-info.ts";
import { findOddFigures } from "./find-signs.ts";
import { listDoubts } from "./list-doubts.ts";
import { lookForProblems } from "./look-for-problems.ts";
import type { IntakeProblem, LookResult, TableRow } from "./look-result.ts";
import { type ReadTableOptions, readTable, readTableOfRows, type Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";

/**
 * What the importer sees in a file: how it is written, where its table lies, what its columns are for, and what is
 * wrong with it. Nothing is read as an observation yet. What the recipe fixes is certain. Binary files and files
 * without a table give an empty result with one problem that says so. `options` has what the project knows.
 */
export function look(
  text: string,
  encoding: EncodingInfo,
  recipe: Recipe = { version: 1 },
  options: ReadTableOptions = {},
): LookResult {
  const table = readTable(encoding.binary ? "" : text, recipe, options);
  return lookAtTable(table, text, encoding, [], recipe, options);
}

/**
 * The same for rows of a spreadsheet, with the problems found while reading it. Delimiter, quote and escape are "", the
 * decimal mark is a point.
 */
export function lookAtRows(
  rows: readonly TableRow[],
  problems: readonly IntakeProblem[],
  recipe: Recipe = { version: 1 },
  options: ReadTableOptions = {},
): LookResult {
  const table = readTableOfRows(rows, recipe, options);
  const text = rows.map((row) => row.cells.join("\t")).join("\n");
  return lookAtTable(table, text, sheetEncoding, problems, recipe, options);
}

const sheetEncoding: EncodingInfo = {
  encoding: "utf-8",
  byteOrderMark: false,
  certainty: 1,
  alternatives: [],
  binary: false,
};

/** The same for a table that has been read already; `text` is looked through for broken characters. */
export function lookAtTable(
  table: Table,
  text: string,
  encoding: EncodingInfo,
  problems: readonly IntakeProblem[],
  recipe: Recipe,
  options: ReadTableOptions = {},
): LookResult {
  const { dialect, region, data, columns } = table;
  const odd = findOddFigures(table);
  const totals = table.totals.map(({ row, text: label }) => ({ row, text: label }));
  return {
    encoding: encoding.encoding,
    byteOrderMark: encoding.byteOrderMark,
    ...dialect,
    headerRows: region.header.map((row) => row.row),
    firstDataRow: data[0]?.row ?? 0,
    lastDataRow: data.at(-1)?.row ?? 0,
    notes: region.notes,
    totals,
    layout: table.layout,
    columns,
    records: data.length,
    doubts: listDoubts(table, encoding, odd.signs, recipe, options.language),
    tables: region.tables,
    problems: [...problems, ...lookForProblems(text, encoding, table, odd, recipe, options.language)],
    signs: odd.signs,
    rowMarks: [
      ...totals.map(({ row }) => ({ row, kind: "total" as const })),
      ...region.notes.map(({ row }) => ({ row, kind: "note" as const })),
    ].sort((one, other) => one.row - other.row),
    dateOrder: table.dateOrder?.order ?? null,
  };
}
