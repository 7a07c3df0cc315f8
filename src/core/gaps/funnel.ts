import { funnelLimits } from "../indicators/funnel-limits.ts";
import type { AreaGapValue, GapView } from "./gap-view.ts";

/** Fewest shown areas for a funnel (method.md §7.5). */
export const fewestFunnelAreas = 5;
/** Two-sided 95 % and 99.8 % of the normal distribution. */
const innerZ = 1.959964;
const outerZ = 3.090232;
const steps = 60;

export interface FunnelPoint {
  readonly area: AreaGapValue;
  /** Children behind the value: the place on the horizontal axis. */
  readonly n: number;
  readonly value: number;
  /** Within the inner limits; between inner and outer; beyond the outer. */
  readonly place: "inside" | "outside-inner" | "outside-outer";
  readonly side: "above" | "below";
}

/** Both pairs of limits at one number of children, in the indicator's unit. */
export interface FunnelLimit {
  readonly n: number;
  readonly inner: readonly [number, number];
  readonly outer: readonly [number, number];
}

export type Funnel =
  | {
      readonly points: readonly FunnelPoint[];
      /** In the indicator's unit. */
      readonly cityValue: number;
      readonly limits: readonly FunnelLimit[];
      /** Areas that are not drawn because they are hidden or on too few children (decisions.md 16). */
      readonly notDrawn: number;
    }
  | { readonly refused: "no-share" | "too-few-areas" | "no-city-value" };

/**
 * The shown areas of a released view against what chance alone would produce around the municipality's value:
 * p̄ ± z√(p̄(1 − p̄)/n) (method.md §7.5). Refused for anything but shares, for fewer than five shown areas, and where the
 * municipality's value is not shown or is 0 or 1.
 */
export function funnelOf(view: Pick<GapView, "indicator" | "city">, rows: readonly AreaGapValue[]): Funnel {
  const { indicator, city } = view;
  if (indicator.kind !== "proportion") return { refused: "no-share" };
  const shown = rows.filter(isShown);
  if (shown.length < fewestFunnelAreas) return { refused: "too-few-areas" };
  const share = city.value === null || !["shown", "uncertain"].includes(city.display) ? 0 : city.value / indicator.per;
  if (!(share > 0 && share < 1)) return { refused: "no-city-value" };
  const limitAt = (n: number): FunnelLimit => ({
    n,
    inner: scaled(funnelLimits(share, n, innerZ), indicator.per),
    outer: scaled(funnelLimits(share, n, outerZ), indicator.per),
  });
  const most = shown.reduce((highest, area) => Math.max(highest, area.denominator), 0);
  const least = shown.reduce((lowest, area) => Math.min(lowest, area.denominator), most);
  const points = shown.map((area): FunnelPoint => {
    const { value, denominator: n } = area;
    const { inner, outer } = limitAt(n);
    const place = isWithin(value, inner) ? "inside" : isWithin(value, outer) ? "outside-inner" : "outside-outer";
    return { area, n, value, place, side: value >= share * indicator.per ? "above" : "below" };
  });
  return {
    points,
    cityValue: share * indicator.per,
    // Closer together where the curves bend: at small numbers.
    limits: Array.from({ length: steps + 1 }, (_, step) => limitAt(least * (most / least) ** (step / steps))),
    notDrawn: rows.filter((row) => row.display === "hidden" || row.display === "too-few").length,
  };
}

function isShown(area: AreaGapValue): area is AreaGapValue & { value: number; denominator: number } {
  return (
    area.value !== null &&
    area.denominator !== null &&
    area.denominator > 0 &&
    (area.display === "shown" || area.display === "uncertain")
  );
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function scaled([low, high]: readonly [number, number], by: number): readonly [number, number] {
  return [low * by, high * by];
}
