import type { Indicator, Target } from "../indicators/indicator.ts";
import { sumsUp } from "./gap-cell.ts";
import { cellIn, type GapTable } from "./gap-table.ts";
import type { GapView } from "./gap-view.ts";
import type { Remainder } from "./release-table.ts";

/**
 * How many more children the target asks for (decisions.md 4): in every area Σ max(0, ⌈T·nₐ⌉ − xₐ), hidden areas counted
 * as one, and in the city as a whole max(0, ⌈T·n⌉ − x). null without a target, without counts, and where the indicator is
 * not a proportion of which more is better. "In every area" is null when the hidden areas' sum is not known.
 */
export function childrenToReach(
  indicator: Indicator,
  target: Target | null,
  table: GapTable,
  group: string,
  remainder: Remainder | "none" | "unknown",
): GapView["childrenToReach"] {
  if (target === null || indicator.kind !== "proportion" || indicator.direction !== "higher-is-better") return null;
  const city = cellIn(table.city, group);
  const areas = table.areas.map((row) => cellIn(row, group)).filter((cell) => sumsUp(indicator, cell));
  if (areas.length === 0 && city.weighted === null) return null;
  const share = target.value / indicator.per;
  const more = (x: number, n: number) => Math.max(0, wholeAbove(share * n) - Math.round(x));
  const inAreas = areas.reduce((sum, cell) => sum + more(cell.weighted ?? 0, cell.denominator ?? 0), 0);
  const inOthers =
    remainder === "none" || remainder === "unknown" ? 0 : more(remainder.weighted, remainder.denominator);
  return {
    inEveryArea: remainder === "unknown" ? null : inAreas + inOthers,
    inTheCityAsAWhole:
      city.weighted === null || city.denominator === null ? null : more(city.weighted, city.denominator),
  };
}

/** 45 % of 20 is 9, though floating point makes it a hair more. */
function wholeAbove(number: number): number {
  return Math.ceil(number - 1e-9);
}
