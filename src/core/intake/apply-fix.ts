import type { ProblemFix } from "./look-result.ts";
import type { Recipe, RecipeColumn, RowMark } from "./recipe.ts";
import type { ShapeStep } from "./shape-step.ts";

/** The recipe after several fixes, in this order. */
export function applyFixes(recipe: Recipe, fixes: readonly ProblemFix[]): Recipe {
  return fixes.reduce(applyFix, recipe);
}

/**
 * The recipe after one fix of a problem; the file stays as it is. The recipe must list all columns of the table, by
 * position: a fix for a column that it does not list changes nothing. Applying a fix twice is applying it once, but for
 * "scale-column", which multiplies what is there.
 */
export function applyFix(recipe: Recipe, fix: ProblemFix): Recipe {
  switch (fix.kind) {
    case "read-sign":
      return { ...recipe, valueSigns: { ...recipe.valueSigns, [fix.text.trim()]: fix.as } };
    case "match-area":
      return { ...recipe, areaAliases: { ...recipe.areaAliases, [fix.text.trim()]: fix.code } };
    case "read-dates":
      return { ...recipe, dateOrder: fix.order };
    case "leave-out-row":
      return withMark(recipe, { row: fix.row, kind: "leave-out" });
    case "mark-total":
      return withMark(recipe, { row: fix.row, kind: "total" });
    case "change-cell": {
      const { row, column, text } = fix;
      const others = (recipe.cellFixes ?? []).filter((one) => one.row !== row || one.column !== column);
      return { ...recipe, cellFixes: [...others, { row, column, text }] };
    }
    case "drop-duplicates":
      return withDroppedDuplicates(recipe, fix.by);
    case "scale-column":
      return withColumn(recipe, fix.column, (column) => ({ ...column, scale: scaled(column.scale ?? 1, fix.factor) }));
    case "leave-out-column":
      return withColumn(recipe, fix.column, (column) => ({
        ...column,
        role: "ignore",
        ...(column.personal === undefined ? {} : { personal: true }),
      }));
    case "public-column":
      return withColumn(recipe, fix.column, (column) => ({ ...column, personal: false }));
  }
}

function withMark(recipe: Recipe, mark: RowMark): Recipe {
  return { ...recipe, rowMarks: [...(recipe.rowMarks ?? []).filter((one) => one.row !== mark.row), mark] };
}

function withColumn(recipe: Recipe, column: number, change: (column: RecipeColumn) => RecipeColumn): Recipe {
  if (recipe.columns?.[column - 1] === undefined) return recipe;
  return { ...recipe, columns: recipe.columns.map((one, index) => (index === column - 1 ? change(one) : one)) };
}

/** Before anything is added up, but after the columns by which duplicates are told are computed. */
function withDroppedDuplicates(recipe: Recipe, by: readonly string[]): Recipe {
  const steps = recipe.steps ?? [];
  const step: ShapeStep = { kind: "drop-duplicates", by };
  if (steps.some((one) => one.kind === "drop-duplicates" && sameNames(one.by, by))) return recipe;
  const lastNeeded = steps.findLastIndex((one) => one.kind === "compute-column" && by.includes(one.name));
  return { ...recipe, steps: steps.toSpliced(lastNeeded + 1, 0, step) };
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** 0.1 × 100 × 0.01 stays a number of few digits. */
function scaled(scale: number, factor: number): number {
  return Number((scale * factor).toPrecision(12));
}
