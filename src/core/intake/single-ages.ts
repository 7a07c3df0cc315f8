import { roleOfHeader } from "./role-words.ts";

/**
 * Whether a row can only be a header of single ages or years of life: a known column name, and beside it at least four
 * whole numbers that follow each other from 0, 1, 2 or 3 on. A row of counts hardly ever looks like that.
 */
export function headsSingleAges(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim());
  const ages = texts.filter((text) => /^\d{1,3}$/u.test(text)).map(Number);
  const first = ages[0] ?? -1;
  if (ages.length < 4 || first < 0 || first > 3) return false;
  const isRun = ages.every((age, index) => age === first + index);
  return isRun && texts.some((text) => /\p{L}/u.test(text) && roleOfHeader(text).certainty >= 0.6);
}
