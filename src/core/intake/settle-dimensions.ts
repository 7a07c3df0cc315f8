import type { RecognisedColumn } from "./look-result.ts";
import { headerWords } from "./role-words.ts";

/**
 * In Eurostat's files (a "freq" or "unit" column, or "OBS_VALUE") every unknown column of words that vary is a dimension
 * of the figures: a group, with little certainty. Columns that never vary are left out. Several units in one column of
 * figures are several indicators: the unit is left out with a doubt, since only the user can say which rows are meant.
 */
export function settleDimensions(
  columns: readonly RecognisedColumn[],
  samples: readonly (readonly string[])[],
): readonly RecognisedColumn[] {
  const names = columns.map((column) => headerWords(column.name));
  if (!names.some((name) => marks.has(name))) return columns;
  const several = (index: number) => new Set(samples[index]?.filter((cell) => cell !== "")).size > 1;
  return columns.map((column, index): RecognisedColumn => {
    const name = names[index] ?? "";
    if (/^units?$/u.test(name)) return { ...column, certainty: several(index) ? 0.5 : column.certainty };
    if (column.role === "indicator" && !several(index))
      return { ...column, role: "ignore", certainty: 0.85, because: "content" };
    const isUnknown = column.role === "ignore" && column.because === "content" && column.type !== "empty";
    if (!isUnknown || column.personal || (column.type !== "text" && column.type !== "code")) return column;
    return several(index)
      ? { ...column, role: "group", certainty: 0.6 }
      : { ...column, certainty: Math.max(0.85, column.certainty) };
  });
}

const marks = new Set(["obs value", "freq", "unit", "geo"]);
