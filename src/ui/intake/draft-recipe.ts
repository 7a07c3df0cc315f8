import type { Recipe } from "../../core/intake/recipe.ts";

/** The parts of a recipe that change how the file is read; each makes the backend look again. */
const readingKeys = [
  "sheet",
  "table",
  "encoding",
  "dialect",
  "headerRows",
  "firstDataRow",
  "lastDataRow",
  "columns",
  "rowMarks",
  "totalLabels",
  "dateOrder",
  "steps",
] as const satisfies readonly (keyof Recipe)[];
export type Reading = Partial<Pick<Recipe, (typeof readingKeys)[number]>>;

const isReadingKey = (key: string): boolean => (readingKeys as readonly string[]).includes(key);

export function readingOf(recipe: Recipe): Recipe {
  return { version: 1, ...Object.fromEntries(Object.entries(recipe).filter(([key]) => isReadingKey(key))) };
}

/** What the file itself doesn't say: indicators, fixed values, names, corrections, sources. */
export function extrasOf(recipe: Recipe): Partial<Recipe> {
  return Object.fromEntries(Object.entries(recipe).filter(([key]) => !isReadingKey(key)));
}

/** The parts of `next` that differ from `before`. */
export function changedParts(before: Recipe, next: Recipe): Partial<Recipe> {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(known[key])),
  );
}
