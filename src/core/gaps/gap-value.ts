import type { Indicator, Target } from "../indicators/indicator.ts";
import { eventInterval, type Interval, wilsonInterval } from "../indicators/interval.ts";
import type { GapCell } from "./gap-cell.ts";
import { cellId, cellIn, type GapRow } from "./gap-table.ts";
import type { Clarity, Display, GapValue, Position } from "./gap-view.ts";

/** What a value is compared with; `city` in the indicator's unit. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly city: number | null;
}

/** A cell of the released table with its interval, position and clarity (decisions.md 1 and 11). */
export function gapValueOf(
  comparison: Comparison,
  row: GapRow,
  group: string,
  markOf: (cellId: string) => Display,
): GapValue {
  const cell = cellIn(row, group);
  const display = markOf(cellId(row, group));
  const interval = intervalOf(comparison.indicator, cell);
  const isComparable = cell.value !== null && (display === "shown" || display === "uncertain");
  return {
    numerator: cell.numerator,
    denominator: cell.denominator,
    value: cell.value,
    interval,
    state: cell.state,
    display,
    position: isComparable ? positionOf(comparison, cell.value) : null,
    clarity:
      isComparable && interval !== null && comparison.city !== null ? clarityOf(interval, comparison.city) : null,
    notes: cell.notes,
    ...(cell.partsLeftOut === undefined ? {} : { partsLeftOut: cell.partsLeftOut }),
  };
}

/** 95 %, in the indicator's unit. null for kinds without one, without a denominator, or where x exceeds n. */
function intervalOf(indicator: Indicator, cell: GapCell): Interval | null {
  if (cell.weighted === null || cell.denominator === null || cell.denominator <= 0) return null;
  if (indicator.kind === "proportion") {
    return scaled(wilsonInterval(cell.weighted, cell.denominator), indicator.per);
  }
  if (indicator.kind !== "rate" || cell.weighted < 0) return null;
  // The events are counted, the factor is not: it scales the limits.
  const events = cell.numerator !== null && cell.numerator > 0 ? cell.numerator : cell.weighted;
  const factor = events > 0 ? cell.weighted / events : 1;
  return scaled(eventInterval(events), (indicator.per * factor) / cell.denominator);
}

/** The sign that makes "more is worse" true: worse values come out larger. Neutral indicators are ordered from the top. */
export function worseness(indicator: Indicator, value: number): number {
  return indicator.direction === "higher-is-better" ? -value : value;
}

/** Where a value stands between municipality and target (decisions.md 11); null without a better side or a comparison. */
export function positionOf({ indicator, target, city }: Comparison, value: number): Position | null {
  if (indicator.direction === "neutral") return null;
  // A city of one area is as good as that area, whatever its sums do to the last digit.
  const isAtLeastAsGood = (than: number) =>
    worseness(indicator, value) <= worseness(indicator, than) + 1e-9 * Math.max(1, Math.abs(than));
  if (target !== null && isAtLeastAsGood(target.value)) return "target-met";
  if (city === null) return null;
  if (!isAtLeastAsGood(city)) return "worse-than-city";
  return target === null ? null : "between";
}

/** Whether the 95 % interval excludes the municipality's value; both in the indicator's unit. */
export function clarityOf([low, high]: Interval, city: number): Clarity {
  return city < low || city > high ? "clear" : "unclear";
}

function scaled(interval: Interval | null, by: number): Interval | null {
  return interval === null ? null : [interval[0] * by, interval[1] * by];
}
