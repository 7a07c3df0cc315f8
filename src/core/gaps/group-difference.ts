import type { Indicator } from "../indicators/indicator.ts";
import { newcombeDifference } from "../indicators/interval.ts";
import { fewestChildren } from "./display-rules.ts";
import { cellId, cellIn, type GapRow, type GapTable } from "./gap-table.ts";
import type { Display, GroupDifference } from "./gap-view.ts";

/**
 * First minus second of two pre-set groups, in the indicator's unit (percentage points), the city first (decisions.md 9).
 * An area is clear only if the city is clear and the area's own interval excludes zero. "Enough" is 20 children in both
 * groups, and shown. null unless the indicator is a proportion with exactly two groups beside all children.
 */
export function groupDifference(
  indicator: Indicator,
  groups: readonly string[],
  table: GapTable,
  markOf: (cellId: string) => Display,
): GroupDifference | null {
  const [first, second, third] = groups.filter((group) => group !== "");
  if (indicator.kind !== "proportion" || first === undefined || second === undefined || third !== undefined)
    return null;
  const inCity = differenceIn(indicator, table.city, first, second);
  const cityDisplay = weakest(markOf(cellId(table.city, first)), markOf(cellId(table.city, second)));
  const cityIsClear = inCity !== null && cityDisplay !== "too-few" && excludesZero(inCity.interval);
  const areas = table.areas.flatMap((row) => {
    if (row.area === null) return [];
    const difference = differenceIn(indicator, row, first, second);
    const display = weakest(markOf(cellId(row, first)), markOf(cellId(row, second)));
    const hasEnough = difference !== null && (display === "shown" || display === "uncertain");
    return [
      {
        areaId: row.area.id,
        area: row.area.name,
        difference: difference?.difference ?? null,
        interval: difference?.interval ?? null,
        clear: hasEnough && cityIsClear && excludesZero(difference.interval),
        display,
        hasEnough:
          hasEnough && [first, second].every((group) => (cellIn(row, group).denominator ?? 0) >= fewestChildren),
      },
    ];
  });
  return {
    first,
    second,
    city: inCity === null ? null : { ...inCity, clear: cityIsClear },
    areas: areas.map(({ hasEnough: _, ...area }) => area),
    areasWithEnough: areas.filter((area) => area.hasEnough).length,
    areasClear: areas.filter((area) => area.clear).length,
  };
}

function differenceIn(indicator: Indicator, row: GapRow, first: string, second: string) {
  const [a, b] = [cellIn(row, first), cellIn(row, second)];
  if (a.weighted === null || a.denominator === null || b.weighted === null || b.denominator === null) return null;
  const found = newcombeDifference(
    { count: a.weighted, total: a.denominator },
    { count: b.weighted, total: b.denominator },
  );
  if (found === null) return null;
  const [low, high] = found.interval;
  return {
    difference: found.difference * indicator.per,
    interval: [low * indicator.per, high * indicator.per] as const,
  };
}

function excludesZero([low, high]: readonly [number, number]): boolean {
  return low > 0 || high < 0;
}

const fromWeakest: readonly Display[] = ["hidden", "too-few", "uncertain", "shown"];

function weakest(a: Display, b: Display): Display {
  return fromWeakest.find((display) => display === a || display === b) ?? "shown";
}
