import type { ValueState } from "../indicators/observation.ts";
import { type CompositeKey, findCompositeKey, splitCells, splitHeader } from "./composite-key.ts";
import { type RecognisedDateOrder, recogniseDateOrder } from "./date-order.ts";
import type { Dialect } from "./dialect.ts";
import { fitRow } from "./fit-row.ts";
import type { IntakeProblem, RecognisedColumn, TableRow } from "./look-result.ts";
import { readRows } from "./read-rows.ts";
import type { Recipe } from "./recipe.ts";
import { type RecognitionHints, recogniseColumns } from "./recognise-columns.ts";
import { type RecognisedDialect, recogniseDialect } from "./recognise-dialect.ts";
import { type Region, recogniseRegion } from "./recognise-region.ts";
import { type RecognisedTotal, recogniseTotals } from "./recognise-totals.ts";
import { knownSigns } from "./value-signs.ts";

export interface ReadTableOptions extends RecognitionHints {
  /** False leaves composite keys such as "unit,geo\time" in one column. */
  readonly splitKeys?: boolean;
}

/** The first table of a file with all that was recognised or fixed about it. */
export interface Table {
  readonly recognised: RecognisedDialect;
  readonly dialect: Dialect;
  /** With the names, cells and width that a split key gives. */
  readonly region: Region;
  /** Data records at the table's width, totals included; without the cells of computed columns. */
  readonly data: readonly TableRow[];
  /** Of the file, then those that the recipe's steps compute. */
  readonly columns: readonly RecognisedColumn[];
  readonly layout: "long" | "wide";
  readonly totals: readonly RecognisedTotal[];
  readonly signs: ReadonlyMap<string, ValueState>;
  readonly dateOrder: RecognisedDateOrder | null;
  /** Null where no column of the file was split. */
  readonly composite: CompositeKey | null;
  readonly problems: readonly IntakeProblem[];
}

/**
 * Reads the first table of a decoded text (or the one that the recipe names): dialect, records, region, columns, totals
 * and signs, each recognised unless the recipe fixes it. An empty text gives a table without columns and data.
 */
export function readTable(text: string, recipe: Recipe = { version: 1 }, options: ReadTableOptions = {}): Table {
  const recognised = recogniseDialect(text, recipe.dialect);
  const { rows, problems } = readRows(text, recognised.dialect);
  return tableOf(rows, problems, recognised, recipe, options);
}

/**
 * The same for rows that come from a spreadsheet: numbers with a point and without thousands marks, dates as ISO texts.
 * There is no dialect to recognise, and the recipe's is not looked at. Rows need not be of one length.
 */
export function readTableOfRows(
  rows: readonly TableRow[],
  recipe: Recipe = { version: 1 },
  options: ReadTableOptions = {},
): Table {
  return tableOf(rows, [], sheetDialect, recipe, options);
}

const sheetDialect: RecognisedDialect = {
  dialect: { delimiter: "", quote: "", escape: "", decimalMark: ".", thousandsMark: "" },
  certainty: { delimiter: 1, decimalMark: 1 },
  otherDelimiters: [],
};

/** What a record of the file becomes in the table: cells cut and fitted to its columns, computed ones apart. */
export function fitToTable(
  row: TableRow,
  table: Pick<Table, "columns" | "composite"> & { readonly width: number },
): TableRow {
  const cells = table.composite ? splitCells(row.cells, table.composite) : row.cells;
  const fitted = fitRow({ row: row.row, cells }, table.width, table.columns);
  return fitted === row.cells ? row : { ...row, cells: fitted };
}

function tableOf(
  rows: readonly TableRow[],
  problems: readonly IntakeProblem[],
  recognised: RecognisedDialect,
  recipe: Recipe,
  options: ReadTableOptions,
): Table {
  const { dialect } = recognised;
  const found = recogniseRegion(rows, recipe);
  const composite = options.splitKeys === false ? null : findCompositeKey(found, recipe);
  const region = composite ? splitRegion(found, composite) : found;
  const { columns, layout } = recogniseColumns(region.header, region.data, region.width, recipe, options);
  const data = region.data.map((row) =>
    row.cells.length === region.width ? row : fitToTable(row, { columns, composite: null, width: region.width }),
  );
  return {
    recognised,
    dialect,
    region,
    data,
    columns,
    layout,
    totals: recogniseTotals(data, columns, dialect, recipe),
    signs: knownSigns(region.notes, recipe.valueSigns),
    dateOrder: recogniseDateOrder(data, columns, recipe),
    composite,
    problems: [...problems, ...unevenRows(region, data), ...repeatedHeaders(region)],
  };
}

function splitRegion(region: Region, composite: CompositeKey): Region {
  return {
    ...region,
    header: splitHeader(region.header, composite),
    data: region.data.map((row) => ({ ...row, cells: splitCells(row.cells, composite) })),
    width: region.width + composite.parts.length - 1,
  };
}

function unevenRows(region: Region, data: readonly TableRow[]): IntakeProblem[] {
  const problems: IntakeProblem[] = [];
  for (const [index, { row, cells }] of region.data.entries()) {
    if (cells.length === region.width) continue;
    const place = { row, column: 0, details: { found: cells.length, expected: region.width } };
    if (cells.length < region.width) problems.push({ level: "warning", code: "row-too-short", ...place });
    else if (data[index]?.cells.length === region.width)
      problems.push({ level: "warning", code: "row-too-long", ...place });
    else problems.push({ level: "error", code: "row-too-long", ...place, fixes: [{ kind: "leave-out-row", row }] });
  }
  return problems;
}

function repeatedHeaders(region: Region): IntakeProblem[] {
  return region.repeatedHeaders.map((row) => ({
    level: "information",
    code: "repeated-header",
    row,
    column: 0,
    details: {},
  }));
}
