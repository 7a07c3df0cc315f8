import { shiftPeriod, singleYear, withoutYear } from "./fit-period.ts";
import type { RecipeDifference } from "./fit-recipe.ts";
import type { RecognisedColumn } from "./look-result.ts";
import type { RecipeColumn } from "./recipe.ts";
import { foldText } from "./row-words.ts";
import type { ShapeStep } from "./shape-step.ts";

interface FittedColumns {
  readonly columns: readonly RecipeColumn[] | undefined;
  readonly steps: readonly ShapeStep[];
  readonly differences: readonly RecipeDifference[];
}

/**
 * The earlier columns in the order of the other file: by name, by name without regard to case and blanks, and by name
 * with another year in it. Columns of the same name are taken in their order. `year` is the one year of the other file,
 * to which periods fixed at a column move. Without earlier columns everything is left to recognition.
 */
export function fitColumns(
  earlier: readonly RecipeColumn[] | undefined,
  found: readonly RecognisedColumn[],
  steps: readonly ShapeStep[],
  year: number | null,
): FittedColumns {
  if (earlier === undefined) return { columns: undefined, steps, differences: [] };
  const computed = new Set(steps.flatMap((step) => (step.kind === "compute-column" ? [step.name] : [])));
  const pairs = pair(earlier, found);
  const gone = earlier.flatMap((column, index) =>
    pairs.includes(index) || computed.has(column.name) ? [] : [{ column, index }],
  );
  const paired = found.map((column, at) => fitOne(column, earlier[pairs[at] ?? -1], year));
  const names = new Map(found.flatMap(({ name }, at) => nameChange(earlier[pairs[at] ?? -1]?.name, name)));
  const added = earlier.filter((column, index) => computed.has(column.name) && !pairs.includes(index));
  return {
    columns: [...paired, ...added],
    steps: steps.map((step) => renamed(step, names)),
    differences: [
      ...gone.map(({ column }) => ({
        code: "column-gone" as const,
        details: { column: column.name, role: column.role },
      })),
      ...found.flatMap((column, at) => columnDifferences(column, at, pairs, earlier, paired[at])),
    ],
  };
}

/** For each column of the other file the index of the earlier one, or -1. */
function pair(earlier: readonly RecipeColumn[], found: readonly RecognisedColumn[]): readonly number[] {
  const pairs = found.map(() => -1);
  const free = new Set(earlier.keys());
  const keys: readonly ((name: string) => string | null)[] = [
    (name) => name.normalize("NFC").trim(),
    foldText,
    (name) => withoutYear(foldText(name)),
  ];
  for (const key of keys) {
    for (const [at, { name }] of found.entries()) {
      const wanted = key(name);
      if (pairs[at] !== -1 || wanted === null) continue;
      const index = [...free].find((one) => key(earlier[one]?.name ?? "") === wanted);
      if (index === undefined) continue;
      pairs[at] = index;
      free.delete(index);
    }
  }
  return pairs;
}

function fitOne(found: RecognisedColumn, before: RecipeColumn | undefined, year: number | null): RecipeColumn {
  const { name, personal } = found;
  if (before === undefined) return { name, role: "ignore", ...(personal === undefined ? {} : { personal }) };
  // A year in the column's own name says more than the file's.
  const own = singleYear(name);
  const newYear = own ?? year;
  if (before.period === undefined || newYear === null) return { ...before, name };
  const followsName = own === null || singleYear(before.name) === singleYear(before.period);
  return { ...before, name, period: followsName ? shiftPeriod(before.period, newYear) : before.period };
}

function columnDifferences(
  { name, role }: RecognisedColumn,
  at: number,
  pairs: readonly number[],
  earlier: readonly RecipeColumn[],
  now: RecipeColumn | undefined,
): readonly RecipeDifference[] {
  const index = pairs[at] ?? -1;
  const before = earlier[index];
  if (before === undefined) return [{ code: "column-new", details: { column: name, role } }];
  const differences: RecipeDifference[] = [];
  const inOrder = pairs.filter((one) => one >= 0);
  const wasAt = [...inOrder].sort((a, b) => a - b).indexOf(index);
  if (inOrder.indexOf(index) !== wasAt)
    differences.push({ code: "column-moved", details: { column: name, before: index + 1, now: at + 1 } });
  if (before.period !== undefined && now?.period !== undefined && before.period !== now.period)
    differences.push({ code: "period-differs", details: { column: name, before: before.period, now: now.period } });
  return differences;
}

function nameChange(before: string | undefined, now: string): readonly (readonly [string, string])[] {
  return before === undefined || before === now ? [] : [[before, now]];
}

/** Steps name columns by their header. */
function renamed(step: ShapeStep, names: ReadonlyMap<string, string>): ShapeStep {
  const nameOf = (name: string): string => names.get(name) ?? name;
  switch (step.kind) {
    case "keep-where":
      return { ...step, column: nameOf(step.column) };
    case "drop-duplicates":
      return { ...step, by: step.by.map(nameOf) };
    case "sum-over":
      return { ...step, keep: step.keep.map(nameOf), sum: step.sum.map(nameOf) };
    case "compute-column":
      return { ...step, formula: renamedFormula(step.formula, nameOf) };
  }
}

function renamedFormula(
  formula: Extract<ShapeStep, { kind: "compute-column" }>["formula"],
  nameOf: (name: string) => string,
): typeof formula {
  switch (formula.of) {
    case "sum":
    case "product":
      return { ...formula, columns: formula.columns.map(nameOf) };
    case "difference":
    case "quotient":
      return { ...formula, columns: [nameOf(formula.columns[0]), nameOf(formula.columns[1])] };
    case "first-characters":
    case "part":
      return { ...formula, column: nameOf(formula.column) };
    case "text":
      return formula;
  }
}
