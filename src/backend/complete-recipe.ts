import type { LookResult } from "../core/intake/look-result.ts";
import type { Recipe } from "../core/intake/recipe.ts";

/** What was recognised, together with what the user fixed: reading the same file again by it gives the same. */
export function completeRecipe(found: LookResult, given: Recipe): Recipe {
  const signs = found.signs.flatMap(({ text, takenFor }) => (takenFor === null ? [] : [[text, takenFor] as const]));
  return {
    ...given,
    encoding: found.encoding,
    dialect: {
      delimiter: found.delimiter,
      quote: found.quote,
      escape: found.escape,
      decimalMark: found.decimalMark,
      thousandsMark: found.thousandsMark,
    },
    headerRows: found.headerRows,
    firstDataRow: found.firstDataRow,
    lastDataRow: found.lastDataRow,
    columns: found.columns.map((column, index) => ({
      ...given.columns?.[index],
      name: column.name,
      role: column.role,
      ...(column.period === undefined ? {} : { period: column.period }),
      ...(column.group === undefined ? {} : { group: column.group }),
    })),
    rowMarks: mergedMarks(found, given),
    valueSigns: { ...Object.fromEntries(signs), ...given.valueSigns },
  };
}

/** What the user marked holds over what was recognised for the same row. */
function mergedMarks(found: LookResult, given: Recipe): NonNullable<Recipe["rowMarks"]> {
  const fixed = new Set(given.rowMarks?.map((mark) => mark.row));
  return [...(given.rowMarks ?? []), ...found.rowMarks.filter((mark) => !fixed.has(mark.row))];
}
