import { fitColumns } from "./fit-columns.ts";
import { shiftPeriod, singleYear } from "./fit-period.ts";
import type { LookResult } from "./look-result.ts";
import type { Recipe } from "./recipe.ts";

/** How another file differs from the one that a recipe was made for. */
export interface RecipeDifference {
  readonly code:
    | "column-gone"
    | "column-new"
    | "column-moved"
    | "sheet-gone"
    | "dialect-differs"
    | "encoding-differs"
    | "period-differs"
    | "more-rows"
    | "fewer-rows"
    | "fixes-not-applied";
  readonly details: Readonly<Record<string, string | number>>;
}

/** The other file as it is recognised without any recipe. */
export interface OtherFile {
  readonly fileName: string;
  readonly look: LookResult;
  /** Names of the sheets of a spreadsheet and the one that was read; none and "" for text files. */
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/**
 * The recipe of an earlier import for another file of the same kind, with what differs. Columns are found by name, with
 * another year in the name if need be; roles, signs, spellings, groups, steps and indicators stay. What belongs to the
 * earlier file goes: its encoding and marks, its lines, corrected cells, the day it was sent. Columns that the earlier
 * file did not have are not read. A year that the recipe fixes gives way to the one year that the other file names.
 */
export function fitRecipe(
  earlier: Recipe,
  file: OtherFile,
): { readonly recipe: Recipe; readonly differences: readonly RecipeDifference[] } {
  const {
    sheet,
    table,
    encoding: _encoding,
    dialect: _dialect,
    headerRows: _headerRows,
    firstDataRow: _first,
    lastDataRow: _last,
    rowMarks: _marks,
    cellFixes: _fixes,
    sourceDate: _sent,
    columns,
    period,
    steps,
    ...kept
  } = earlier;
  const year = yearOf(file);
  const fitted = fitColumns(columns, file.look.columns, steps ?? [], year);
  const newPeriod = period === undefined || year === null ? period : shiftPeriod(period, year);
  const recipe: Recipe = {
    ...kept,
    ...(sheet !== undefined && file.sheets.includes(sheet) ? { sheet } : {}),
    ...(table !== undefined && table <= file.look.tables.length ? { table } : {}),
    ...(fitted.columns === undefined ? {} : { columns: fitted.columns }),
    ...(newPeriod === undefined ? {} : { period: newPeriod }),
    ...(steps === undefined ? {} : { steps: fitted.steps }),
  };
  return {
    recipe,
    differences: [
      ...(sheet !== undefined && !file.sheets.includes(sheet)
        ? [{ code: "sheet-gone" as const, details: { sheet, now: file.sheet } }]
        : []),
      ...fitted.differences,
      ...(period !== undefined && newPeriod !== undefined && period !== newPeriod
        ? [{ code: "period-differs" as const, details: { before: period, now: newPeriod } }]
        : []),
      ...lookDifferences(earlier, file.look),
      ...fixDifference(earlier),
    ],
  };
}

/** The one year that the file's name, its sheet or its title lines say, in this order; null where they say none or several. */
function yearOf({ fileName, sheet, look }: OtherFile): number | null {
  return singleYear(fileName) ?? singleYear(sheet) ?? singleYear(titleOf(look));
}

function titleOf(look: LookResult): string {
  return look.notes
    .filter((note) => note.row < look.firstDataRow)
    .map((note) => note.text)
    .join(" ");
}

function lookDifferences(earlier: Recipe, look: LookResult): readonly RecipeDifference[] {
  const differences: RecipeDifference[] = [];
  if (earlier.encoding !== undefined && earlier.encoding !== look.encoding)
    differences.push({ code: "encoding-differs", details: { before: earlier.encoding, now: look.encoding } });
  for (const part of ["delimiter", "decimalMark", "thousandsMark"] as const) {
    const before = earlier.dialect?.[part];
    if (before !== undefined && before !== look[part])
      differences.push({ code: "dialect-differs", details: { part, before, now: look[part] } });
  }
  const before = rowsBetween(earlier.firstDataRow, earlier.lastDataRow);
  const now = rowsBetween(look.firstDataRow, look.lastDataRow);
  if (before !== null && now !== null && before !== now)
    differences.push({ code: now > before ? "more-rows" : "fewer-rows", details: { before, now } });
  return differences;
}

function rowsBetween(first: number | undefined, last: number | undefined): number | null {
  return first === undefined || last === undefined || first === 0 ? null : last - first + 1;
}

/** Totals are recognised afresh; what the user did to single lines is not. */
function fixDifference({ cellFixes = [], rowMarks = [] }: Recipe): readonly RecipeDifference[] {
  const count = cellFixes.length + rowMarks.filter((mark) => mark.kind === "leave-out").length;
  return count === 0 ? [] : [{ code: "fixes-not-applied", details: { count } }];
}
