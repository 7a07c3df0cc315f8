import type { LookResult } from "../core/intake/look-result.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { recipeColumnIndex } from "../core/intake/recognise-columns.ts";

/**
 * What was recognised, together with what the user fixed: reading the same file again by it gives the same. Of a file
 * of which only the head was seen, totals further down are told by their labels, and its last line is left open.
 */
export function completeRecipe(found: LookResult, given: Recipe, isSample = false): Recipe {
  const names = found.columns.map((column) => column.name);
  const signs = found.signs.flatMap(({ text, takenFor }) => (takenFor === null ? [] : [[text, takenFor] as const]));
  return {
    ...given,
    encoding: found.encoding,
    ...dialectOf(found),
    headerRows: found.headerRows,
    firstDataRow: found.firstDataRow,
    ...(isSample ? {} : { lastDataRow: found.lastDataRow }),
    columns: found.columns.map((column, index) => ({
      ...given.columns?.[recipeColumnIndex(names, index, given.columns)],
      name: column.name,
      role: column.role,
      ...(column.period === undefined ? {} : { period: column.period }),
      ...(column.group === undefined ? {} : { group: column.group }),
      ...(column.age === undefined ? {} : { age: column.age }),
      ...(column.personal === undefined ? {} : { personal: column.personal }),
      ...(column.indicatorId === undefined ? {} : { indicatorId: column.indicatorId }),
    })),
    rowMarks: mergedMarks(found, given),
    ...(isSample && found.totals.length > 0
      ? { totalLabels: [...new Set([...(given.totalLabels ?? []), ...found.totals.map(({ text }) => text)])] }
      : {}),
    valueSigns: { ...Object.fromEntries(signs), ...given.valueSigns },
  };
}

/** A spreadsheet has no way of writing that could be kept. */
function dialectOf(found: LookResult): Pick<Recipe, "dialect"> {
  if (found.delimiter === "") return {};
  const { delimiter, quote, decimalMark, thousandsMark } = found;
  return { dialect: { delimiter, quote, escape: found.escape, decimalMark, thousandsMark } };
}

/** What the user marked holds over what was recognised for the same row. */
function mergedMarks(found: LookResult, given: Recipe): NonNullable<Recipe["rowMarks"]> {
  const fixed = new Set(given.rowMarks?.map((mark) => mark.row));
  return [...(given.rowMarks ?? []), ...found.rowMarks.filter((mark) => !fixed.has(mark.row))];
}
