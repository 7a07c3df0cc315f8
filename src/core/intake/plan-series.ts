import type { Indicator } from "../indicators/indicator.ts";
import type { Table } from "./read-table.ts";
import type { ColumnRole, Recipe } from "./recipe.ts";
import { recipeColumnIndex } from "./recognise-columns.ts";

export interface FigureColumn {
  /** From 0. */
  readonly index: number;
  readonly scale: number;
}

const figureRoles = ["value", "numerator", "denominator", "factor"] as const;
export type FigureRole = (typeof figureRoles)[number];

/** The columns that together give one observation per row. Null where a column of the row says it instead. */
export interface PlannedSeries {
  readonly indicator: Indicator | null;
  readonly period: string | null;
  readonly group: string | null;
  readonly age: string | null;
  readonly figures: { readonly [role in FigureRole]: FigureColumn | null };
}

/**
 * Puts the figure columns of a table together: those with the same indicator, period, group and age make one series.
 * A denominator or factor without an indicator of its own serves every series; so does any figure column where the
 * table knows only one indicator. `unknown` lists indicator ids that nobody defines, `ambiguous` the columns (from 0)
 * that would need an indicator of their own because another column with the same role already has their place.
 */
export function planSeries(
  table: Table,
  recipe: Recipe,
  indicators: readonly Indicator[],
): {
  readonly series: readonly PlannedSeries[];
  readonly unknown: readonly string[];
  readonly ambiguous: readonly number[];
} {
  const all = [...indicators, ...(recipe.indicators ?? [])];
  const fallback =
    recipe.indicatorId ??
    (indicators.length === 0 && recipe.indicators?.length === 1 ? recipe.indicators[0]?.id : undefined);
  const columns = table.columns.flatMap((column, index) =>
    isFigure(column.role) ? [draft(table, recipe, index, column.role)] : [],
  );
  const main = columns.filter((column) => column.role === "value" || column.role === "numerator");
  // A file may bring nothing but a denominator or a factor for figures of other files.
  const own = main.length > 0 ? main : columns;
  const ids = [...new Set(own.map((column) => column.indicatorId).filter((id) => id !== undefined))];
  const only = ids.length === 1 ? ids[0] : undefined;
  const keys = new Map<
    string,
    { id: string | undefined; period: string | null; group: string | null; age: string | null }
  >();
  for (const column of own) {
    const id = column.indicatorId ?? only ?? fallback;
    const { period, group, age } = column;
    keys.set(JSON.stringify([id, period, group, age]), { id, period, group, age });
  }
  const series = [...keys.values()].map(({ id, period, group, age }): PlannedSeries => {
    const figure = (role: FigureRole): FigureColumn | null => {
      const fits = columns.filter(
        (column) => column.role === role && (column.indicatorId ?? only ?? fallback ?? id) === id,
      );
      const shared = columns.filter(
        (column) =>
          column.role === role && column.indicatorId === undefined && role !== "value" && role !== "numerator",
      );
      const candidates = [...fits, ...shared];
      const exact = candidates.find(
        (column) => column.period === period && column.group === group && column.age === age,
      );
      const found =
        exact ??
        candidates.find(
          (column) =>
            (column.period ?? period) === period && (column.group ?? group) === group && (column.age ?? age) === age,
        );
      return found ? { index: found.index, scale: found.scale } : null;
    };
    return {
      indicator: all.find((indicator) => indicator.id === id) ?? null,
      period,
      group,
      age,
      figures: {
        value: figure("value"),
        numerator: figure("numerator"),
        denominator: figure("denominator"),
        factor: figure("factor"),
      },
    };
  });
  const placed = new Set<string>();
  const ambiguous = own.flatMap((column) => {
    const id = column.indicatorId ?? only ?? fallback;
    const place = JSON.stringify([column.role, id, column.period, column.group, column.age]);
    if (placed.has(place)) return [column.index];
    placed.add(place);
    return [];
  });
  const known = new Set(all.map((indicator) => indicator.id));
  return {
    series,
    ambiguous,
    unknown: [...new Set([...ids, ...(fallback === undefined ? [] : [fallback])])].filter((id) => !known.has(id)),
  };
}

interface DraftColumn extends FigureColumn {
  readonly role: FigureRole;
  readonly indicatorId: string | undefined;
  readonly period: string | null;
  readonly group: string | null;
  readonly age: string | null;
}

function draft(table: Table, recipe: Recipe, index: number, role: FigureRole): DraftColumn {
  const names = table.columns.map((column) => column.name);
  const fixed = recipe.columns?.[recipeColumnIndex(names, index, recipe.columns)];
  const column = table.columns[index];
  return {
    index,
    role,
    scale: fixed?.scale ?? 1,
    indicatorId: fixed?.indicatorId,
    period: column?.period ?? null,
    group: column?.group ?? null,
    age: column?.age ?? null,
  };
}

function isFigure(role: ColumnRole): role is FigureRole {
  return (figureRoles as readonly ColumnRole[]).includes(role);
}
