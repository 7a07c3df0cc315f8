import type { Area } from "../areas/area.ts";
import { areaForYear } from "../areas/merge-areas.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { IntakeStep } from "./intake-step.ts";
import type { IntakeProblem } from "./look-result.ts";
import type { UnmatchedArea } from "./made-observations.ts";
import { type AreaMatch, areaMatcher } from "./match-areas.ts";
import type { Table } from "./read-table.ts";
import type { ColumnRole, Recipe } from "./recipe.ts";
import { groupReader } from "./row-group.ts";
import { copied } from "./series-register.ts";

/** What a record says about the observations in it, apart from their figures. */
export interface RowIdentity {
  /** Place of the area in the list of areas; -1 where the row's area is empty, unknown or not valid. */
  readonly area: number;
  readonly areaText: string;
  /** From 1, the column by which the area was found. */
  readonly areaColumn: number | null;
  /** Whether other rows may count for the same area, because areas were merged into it. */
  readonly mayMerge: boolean;
  /** Whether nothing had to be told or counted to know all this. */
  readonly isPlain: boolean;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  /** By the row's own indicator column; null without one or where nobody defines it. */
  readonly indicator: Indicator | null;
}

interface RowIdentifier {
  /** A total row needs no area and raises no problem. */
  readonly identify: (
    row: number,
    cells: readonly string[],
    isTotal: boolean,
    tell: (problem: IntakeProblem) => void,
  ) => RowIdentity;
  readonly unmatched: () => UnmatchedArea[];
  readonly steps: () => IntakeStep[];
}

interface FoundArea {
  readonly match: AreaMatch | null;
  readonly place: number;
  readonly text: string;
  count: number;
}

/** Prepares the reading of key columns by the table's roles and the recipe's fixed values, names and aliases. */
export function rowIdentifier(
  table: Table,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
): RowIdentifier {
  const column = (role: ColumnRole) => table.columns.findIndex((one) => one.role === role);
  const [code, name] = [column("area-code"), column("area-name")];
  const [period, age, indicator] = [column("period"), column("age"), column("indicator")];
  const matcher = areaMatcher(areas, recipe.areaAliases);
  const places = new Map(areas.map((area, place) => [area.code, place]));
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const successors = new Set(areas.flatMap((area) => (area.mergedInto ? [area.mergedInto] : [])));
  const isTimed = areas.some((area) => (area.validFrom ?? "") !== "" || (area.validTo ?? "") !== "");
  const indicatorsByText = new Map(
    [...indicators].reverse().flatMap((one) => [[one.name, one] as const, [one.id, one] as const]),
  );
  const found = new Map<string, Map<string, FoundArea>>();
  const groups = groupReader(table, recipe);
  let merged = 0;
  const text = (cells: readonly string[], index: number) => (index < 0 ? "" : (cells[index] ?? "").trim());

  const findArea = (areaCode: string, areaName: string): FoundArea => {
    let byName = found.get(areaCode);
    if (byName === undefined) {
      byName = new Map();
      found.set(copied(areaCode), byName);
    }
    let one = byName.get(areaName);
    if (one === undefined) {
      const match = matcher.match(areaCode, areaName);
      one = {
        match,
        place: match ? (places.get(match.area.code) ?? -1) : -1,
        text: copied(areaName || areaCode),
        count: 0,
      };
      byName.set(copied(areaName), one);
    }
    one.count += 1;
    return one;
  };

  const areaProblem = (row: number, areaCode: string, areaText: string, { match }: FoundArea): IntakeProblem | null => {
    const place = (name < 0 ? code : name) + 1;
    if (match?.by === "code-without-zeros")
      return {
        level: "information",
        code: "leading-zeros-ignored",
        row,
        column: (code < 0 ? name : code) + 1,
        details: { text: areaCode || areaText, code: match.area.code },
      };
    if (match) return null;
    if (areaText === "") return { level: "error", code: "empty-area", row, column: place, details: {} };
    const fixes = matcher.suggest(areaText).map((one) => ({ kind: "match-area" as const, text: areaText, code: one }));
    return { level: "error", code: "unknown-area", row, column: place, details: { text: areaText }, fixes };
  };

  return {
    identify: (row, cells, isTotal, tell) => {
      const [areaCode, areaName] = [text(cells, code), text(cells, name)];
      const rowPeriod = text(cells, period) || (recipe.period ?? "");
      let area = -1;
      let areaColumn: number | null = null;
      let mayMerge = false;
      let isExact = false;
      if (!isTotal) {
        const one = findArea(areaCode, areaName);
        area = one.place;
        isExact = one.match?.by === "code" ? code >= 0 && areaCode !== "" : one.match?.by === "name" && code < 0;
        if (one.match?.by !== "code" && one.match?.by !== "name") {
          const problem = areaProblem(row, areaCode, areaName || areaCode, one);
          if (problem) tell(problem);
        }
        areaColumn = areaColumnOf(one.match, areaCode, code, name);
        if (one.match && isTimed) {
          const then = areaForYear(byCode, one.match.area.code, rowPeriod);
          area = then.area === null ? -1 : (places.get(then.area.code) ?? -1);
          if (then.merged) merged += 1;
          mayMerge = then.area !== null && successors.has(then.area.code);
          if (area < 0)
            tell({
              level: "error",
              code: "area-not-valid",
              row,
              column: areaColumn ?? 0,
              details: { area: one.match.area.name, period: rowPeriod },
            });
        }
      }
      const wanted = text(cells, indicator);
      const known = wanted === "" ? null : (indicatorsByText.get(wanted) ?? null);
      if (wanted !== "" && !known && !isTotal)
        tell({ level: "error", code: "no-indicator", row, column: indicator + 1, details: { id: wanted } });
      return {
        area,
        areaText: areaName || areaCode,
        areaColumn,
        mayMerge,
        isPlain: isExact && groups.isPlain(cells),
        period: rowPeriod,
        group: groups.groupOf(cells),
        age: text(cells, age),
        indicator: known,
      };
    },
    unmatched: () => unmatchedOf(found, matcher.suggest),
    steps: () => [
      ...matchSteps(found),
      ...groups.steps(),
      ...(merged > 0 ? [{ code: "areas-merged" as const, details: { count: merged } }] : []),
    ],
  };
}

function unmatchedOf(
  found: ReadonlyMap<string, ReadonlyMap<string, FoundArea>>,
  suggest: (text: string) => readonly string[],
): UnmatchedArea[] {
  const counts = new Map<string, number>();
  for (const byName of found.values())
    for (const { match, text, count } of byName.values())
      if (match === null && text !== "") counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count, suggestions: suggest(text) }))
    .sort((one, other) => other.count - one.count);
}

function matchSteps(found: ReadonlyMap<string, ReadonlyMap<string, FoundArea>>): IntakeStep[] {
  const codes = {
    alias: "area-matched-by-alias",
    "similar-spelling": "area-matched-by-name",
    "code-without-zeros": "area-matched-without-zeros",
  } as const;
  const counts = new Map<(typeof codes)[keyof typeof codes], number>();
  for (const byName of found.values())
    for (const { match, count } of byName.values())
      if (match && match.by in codes) {
        const code = codes[match.by as keyof typeof codes];
        counts.set(code, (counts.get(code) ?? 0) + count);
      }
  return [...counts].map(([code, count]) => ({ code, details: { count } }));
}

function areaColumnOf(match: AreaMatch | null, areaCode: string, code: number, name: number): number | null {
  if (!match) return null;
  const byCode = areaCode !== "" && (match.by === "code" || match.by === "code-without-zeros" || name < 0);
  return (byCode ? code : name < 0 ? code : name) + 1;
}
