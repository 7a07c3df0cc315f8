import type { ValueState } from "../indicators/observation.ts";
import type { Dialect } from "./dialect.ts";
import { fitRow } from "./fit-row.ts";
import type { IntakeProblem, RecognisedColumn, TableRow } from "./look-result.ts";
import { readRows } from "./read-rows.ts";
import type { Recipe } from "./recipe.ts";
import { recogniseColumns } from "./recognise-columns.ts";
import { type RecognisedDialect, recogniseDialect } from "./recognise-dialect.ts";
import { type Region, recogniseRegion } from "./recognise-region.ts";
import { type RecognisedTotal, recogniseTotals } from "./recognise-totals.ts";
import { knownSigns } from "./value-signs.ts";

/** The first table of a file with all that was recognised or fixed about it. */
export interface Table {
  readonly recognised: RecognisedDialect;
  readonly dialect: Dialect;
  readonly region: Region;
  /** Data records at the table's width, totals included. */
  readonly data: readonly TableRow[];
  readonly columns: readonly RecognisedColumn[];
  readonly layout: "long" | "wide";
  readonly totals: readonly RecognisedTotal[];
  readonly signs: ReadonlyMap<string, ValueState>;
  readonly problems: readonly IntakeProblem[];
}

/**
 * Reads the first table of a decoded text: dialect, records, region, columns, totals and signs, each recognised
 * unless the recipe fixes it. An empty text gives a table without columns and data.
 */
export function readTable(text: string, recipe: Recipe = { version: 1 }): Table {
  const recognised = recogniseDialect(text, recipe.dialect);
  const { dialect } = recognised;
  const { rows, problems } = readRows(text, dialect);
  const region = recogniseRegion(rows, recipe);
  const { columns, layout } = recogniseColumns(region.header, region.data, region.width, recipe);
  const data = region.data.map((row) =>
    row.cells.length === region.width ? row : { row: row.row, cells: fitRow(row, region.width, columns) },
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
    problems: [...problems, ...unevenRows(region, data)],
  };
}

function unevenRows(region: Region, data: readonly TableRow[]): IntakeProblem[] {
  return region.data.flatMap((row, index): IntakeProblem[] => {
    const found = row.cells.length;
    if (found === region.width) return [];
    const details = { found, expected: region.width };
    if (found < region.width)
      return [
        {
          level: "warning",
          code: "row-too-short",
          row: row.row,
          column: 0,
          details,
        },
      ];
    const fits = data[index]?.cells.length === region.width;
    return [
      {
        level: fits ? "warning" : "error",
        code: "row-too-long",
        row: row.row,
        column: 0,
        details,
      },
    ];
  });
}
