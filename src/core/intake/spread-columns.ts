import { cellKind, isPeriod, isYear } from "./cell-kind.ts";
import { dimensionsOfName, type NamedDimensions } from "./dimension-names.ts";
import type { RecognisedColumn } from "./look-result.ts";
import { roleOfHeader } from "./role-words.ts";
import { foldText } from "./row-words.ts";

interface SpreadColumns {
  readonly columns: readonly RecognisedColumn[];
  readonly layout: "long" | "wide";
}

interface Candidate extends NamedDimensions {
  readonly index: number;
}

/**
 * Finds the columns of a wide table: figures whose names differ only in year, age or group, and gives each of them its
 * period, age and group. Names that differ in more ("% aged 16+ without work", "% aged 25+ without diploma") are columns
 * of their own. `samples` are the cells of each column.
 */
export function spreadColumns(
  columns: readonly RecognisedColumn[],
  samples: readonly (readonly string[])[],
): SpreadColumns {
  const candidates = columns.flatMap((column, index): Candidate[] => {
    if (column.role === "period" || !holdsFigures(column, samples[index] ?? [])) return [];
    const named = dimensionsOfName(column.name);
    return named.period === undefined && named.group === undefined && named.age === undefined
      ? []
      : [{ index, ...named }];
  });
  const wide = new Map<number, Candidate>();
  for (const family of Map.groupBy(candidates, (one) => one.rest).values())
    if (isSpread(family)) for (const one of family) wide.set(one.index, one);
  const dated = candidates.filter((one) => one.period !== undefined);
  const periods = new Set(dated.map((one) => one.period)).size;
  if (periods >= 3 || (periods === 2 && dated.length >= 4)) for (const one of dated) wide.set(one.index, one);
  if (wide.size === 0) return { layout: "long", columns };
  return {
    layout: "wide",
    columns: columns.map((column, index) => {
      const named = wide.get(index);
      if (named) return asSpread(column, named);
      const isTotal = column.role === "denominator" && wide.size > 1 && totalWords.test(foldText(column.name));
      return isTotal ? { ...column, role: "value" as const, certainty: 0.6 } : column;
    }),
  };
}

function asSpread(column: RecognisedColumn, named: Candidate): RecognisedColumn {
  const { role } = roleOfHeader(named.rest);
  const isCount = role === "numerator" || role === "denominator";
  const isPlain = isPeriod(column.name) || isYear(column.name);
  return {
    ...column,
    role: isCount ? role : "value",
    certainty: isCount ? 0.7 : isPlain || named.group === undefined ? 0.95 : 0.85,
    because: "name",
    ...(named.period === undefined ? {} : { period: named.period }),
    ...(named.group === undefined ? {} : { group: named.group }),
    ...(named.age === undefined ? {} : { age: named.age }),
  };
}

/** At least two different places; bare small numbers are single ages only where they follow each other. */
function isSpread(family: readonly Candidate[]): boolean {
  const places = new Set(family.map((one) => JSON.stringify([one.period, one.group, one.age])));
  const bare = family.filter((one) => one.period === undefined && /^\d{1,3}$/u.test(one.age ?? ""));
  if (bare.length === family.length && bare.length > 0) {
    const ages = bare.map((one) => Number(one.age));
    return ages.length >= 3 && ages.every((age, index) => index === 0 || age === (ages[index - 1] ?? 0) + 1);
  }
  const strong = family.filter((one) => !weakGroups.test(foldText(one.group ?? "")));
  return places.size >= 2 && strong.length > 0;
}

const weakGroups = /^(andere|ubrige|sonstige|rest|others?|ostali|drugi|altres|otros|autres|altri|nicht|not|no|non)$/u;
const totalWords =
  /^(gesamt|insgesamt|total|totals?|alle|all|skupaj|ukupno|ensemble|totale|ogolem|razem|totaal|osszesen|celkem|zusammen)$/u;

function holdsFigures(column: RecognisedColumn, cells: readonly string[]): boolean {
  if (column.type !== "text") return column.type !== "code";
  return cells.every((cell) => cell === "" || cellKind(cell) === "sign");
}
