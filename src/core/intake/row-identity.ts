import type { Area } from "../areas/area.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { IntakeTally } from "./intake-tally.ts";
import type { UnmatchedArea } from "./made-observations.ts";
import { type AreaMatch, areaMatcher } from "./match-areas.ts";
import type { Table } from "./read-table.ts";
import type { ColumnRole, Recipe } from "./recipe.ts";

/** What a record says about the observations in it, apart from their figures. */
export interface RowIdentity {
  /** Null where the row's area is empty or unknown. */
  readonly areaCode: string | null;
  readonly areaText: string;
  /** From 1, the column by which the area was found. */
  readonly areaColumn: number | null;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  /** By the row's own indicator column; null without one or where nobody defines it. */
  readonly indicator: Indicator | null;
}

interface RowIdentifier {
  /** Whether the row meets the recipe's conditions. */
  readonly isKept: (cells: readonly string[]) => boolean;
  /** A total row needs no area and raises no problem. */
  readonly identify: (row: number, cells: readonly string[], isTotal: boolean) => RowIdentity;
  readonly unmatched: () => UnmatchedArea[];
}

/** Prepares the reading of key columns by the table's roles and the recipe's fixed values, names and aliases. */
export function rowIdentifier(
  table: Table,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  tally: IntakeTally,
): RowIdentifier {
  const column = (role: ColumnRole) => table.columns.findIndex((one) => one.role === role);
  const [code, name, period, age, indicator] = [
    column("area-code"),
    column("area-name"),
    column("period"),
    column("age"),
    column("indicator"),
  ];
  const groups = table.columns.flatMap((one, index) => (one.role === "group" ? [index] : []));
  const matcher = areaMatcher(areas, recipe.areaAliases);
  const matches = new Map<string, AreaMatch | null>();
  const unmatched = new Map<string, number>();
  const conditions = (recipe.keepWhere ?? []).map((condition) => ({
    index: table.columns.findIndex((one) => one.name === condition.column.trim()),
    equals: condition.equals.trim(),
  }));
  const text = (cells: readonly string[], index: number) => (index < 0 ? "" : (cells[index] ?? "").trim());
  const groupNames = new Map(Object.entries(recipe.groupNames ?? {}).map(([from, to]) => [from.trim(), to]));

  const findArea = (row: number, areaCode: string, areaName: string): AreaMatch | null => {
    const key = JSON.stringify([areaCode, areaName]);
    let match = matches.get(key);
    if (match === undefined) {
      match = matcher.match(areaCode, areaName);
      matches.set(key, match);
    }
    if (match?.by === "alias") tally.count("area-matched-by-alias");
    if (match?.by === "similar-spelling") tally.count("area-matched-by-name");
    if (match?.by === "code-without-zeros") {
      tally.count("area-matched-without-zeros");
      tally.add({
        level: "information",
        code: "leading-zeros-ignored",
        row,
        column: (code < 0 ? name : code) + 1,
        details: { text: areaCode || areaName, code: match.area.code },
      });
    }
    return match;
  };

  const noteMissingArea = (row: number, areaText: string): void => {
    const place = (name < 0 ? code : name) + 1;
    if (areaText === "")
      tally.add({
        level: "error",
        code: "empty-area",
        row,
        column: place,
        details: {},
      });
    else {
      unmatched.set(areaText, (unmatched.get(areaText) ?? 0) + 1);
      tally.add({
        level: "error",
        code: "unknown-area",
        row,
        column: place,
        details: { text: areaText },
      });
    }
  };

  const groupOf = (cells: readonly string[]): string => {
    const found = groups.map((index) => text(cells, index)).filter((one) => one !== "");
    const renamed = found.map((one) => groupNames.get(one) ?? one);
    for (const [index, one] of found.entries()) {
      const to = renamed[index];
      if (to !== undefined && to !== one) tally.count("group-renamed", { from: one, to });
    }
    return renamed.filter((one) => one !== "").join(" / ") || (recipe.group ?? "");
  };

  return {
    isKept: (cells) => {
      const kept = conditions.every(({ index, equals }) => text(cells, index) === equals);
      if (!kept) tally.count("rows-filtered");
      return kept;
    },
    identify: (row, cells, isTotal) => {
      const [areaCode, areaName] = [text(cells, code), text(cells, name)];
      const areaText = areaName || areaCode;
      const match = isTotal ? null : findArea(row, areaCode, areaName);
      if (!isTotal && !match) noteMissingArea(row, areaText);
      const wanted = text(cells, indicator);
      const found = wanted === "" ? null : (indicators.find((one) => one.id === wanted || one.name === wanted) ?? null);
      if (wanted !== "" && !found && !isTotal)
        tally.add({
          level: "error",
          code: "no-indicator",
          row,
          column: indicator + 1,
          details: { id: wanted },
        });
      return {
        areaCode: match?.area.code ?? null,
        areaText,
        areaColumn: areaColumnOf(match, areaCode, code, name),
        period: text(cells, period) || (recipe.period ?? ""),
        group: groupOf(cells),
        age: text(cells, age),
        indicator: found,
      };
    },
    unmatched: () =>
      [...unmatched]
        .map(([one, count]) => ({
          text: one,
          count,
          suggestions: matcher.suggest(one),
        }))
        .sort((one, other) => other.count - one.count),
  };
}

function areaColumnOf(match: AreaMatch | null, areaCode: string, code: number, name: number): number | null {
  if (!match) return null;
  const byCode = areaCode !== "" && (match.by === "code" || match.by === "code-without-zeros" || name < 0);
  return (byCode ? code : name < 0 ? code : name) + 1;
}
