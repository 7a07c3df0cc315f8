import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../indicators/observation.ts";
import type { Area } from "./area.ts";

/** The area that a figure counts for, or null where the area did not exist and nothing says what became of it. */
export interface AreaForYear {
  readonly area: Area | null;
  /** Whether the figure moved to a successor. */
  readonly merged: boolean;
}

/**
 * Which area counts for a figure of `areaCode` in a period ("2019", "2019/20", "30.06.2019"; its first year counts).
 * An area that was valid then, or has no limits, is itself. One that had ended counts for the area that it was merged
 * into, and on along the chain until one was valid. One that did not exist yet has no predecessor to go to: null, as
 * for an unknown code, an end without successor and a chain that turns in a circle. A period without a year is not
 * checked.
 */
export function areaForYear(areas: ReadonlyMap<string, Area>, areaCode: string, period: string): AreaForYear {
  const first = areas.get(areaCode);
  const year = yearOf(period);
  if (first === undefined) return { area: null, merged: false };
  if (year === null) return { area: first, merged: false };
  const passed = new Set<string>();
  for (let area: Area | undefined = first; area !== undefined && !passed.has(area.code); ) {
    passed.add(area.code);
    if (isBefore(year, area.validFrom)) break;
    if (!hasEnded(year, area.validTo)) return { area, merged: area !== first };
    area = areas.get(area.mergedInto ?? "");
  }
  return { area: null, merged: false };
}

/**
 * The figure of an area into which several old ones fell: counts are added, the value is computed from them. Null where
 * that cannot be done: a value without both counts, different factors, or a part that has no number. Figures of kind
 * "count" are added as they are. Parts left out add up.
 */
export function addMerged(one: Observation, other: Observation, indicator: Indicator): Observation | null {
  if (one.state !== "number" || other.state !== "number" || one.factor !== other.factor) return null;
  const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
  const numerator = add(one.numerator, other.numerator);
  const denominator = add(one.denominator, other.denominator);
  const partsLeftOut = (one.partsLeftOut ?? 0) + (other.partsLeftOut ?? 0);
  const rest = {
    state: "number" as const,
    numerator,
    denominator,
    factor: one.factor,
    ...(partsLeftOut > 0 ? { partsLeftOut } : {}),
  };
  if (indicator.kind === "count") {
    const value = add(one.value, other.value);
    return value === null ? null : { ...rest, value };
  }
  const isPartOnly = one.value === null && other.value === null && (numerator ?? denominator) !== null;
  if (isPartOnly) return { ...rest, value: null };
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return { ...rest, value: (indicator.per * numerator * one.factor) / denominator };
}

function yearOf(text: string): number | null {
  const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

function isBefore(year: number, limit: string | undefined): boolean {
  const from = yearOf(limit ?? "");
  return from !== null && year < from;
}

function hasEnded(year: number, limit: string | undefined): boolean {
  const to = yearOf(limit ?? "");
  return to !== null && year > to;
}
