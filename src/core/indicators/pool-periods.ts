import { sourcesOf } from "./combine-parts.ts";
import type { PlacedObservation, ValueState } from "./observation.ts";

/** How many years are taken together; 1: each year by itself. */
export const poolings = [1, 3, 5] as const;
export type Pooling = (typeof poolings)[number];

/** Years that are taken together, under the name by which they are asked for: "2023–2025". */
export interface PeriodWindow {
  readonly label: string;
  readonly periods: readonly string[];
}

/**
 * Windows of 3 or 5 calendar years, counted back from the latest, so that none overlap (decisions.md 16). A window needs
 * all its years; years outside any window stay by themselves. Periods that are no plain years are left alone.
 */
export function poolWindows(periods: readonly string[], years: Pooling): readonly PeriodWindow[] {
  if (years === 1) return [];
  const known = new Set(periods.filter((period) => /^\d{4}$/u.test(period)));
  const latest = Math.max(...[...known].map(Number));
  const windows: PeriodWindow[] = [];
  for (let last = latest; last > latest - 200; last -= years) {
    const own = Array.from({ length: years }, (_, index) => String(last - years + 1 + index));
    const label = `${own[0]}–${last}`;
    if (own.every((year) => known.has(year)) && !periods.includes(label)) windows.unshift({ label, periods: own });
  }
  return windows;
}

/**
 * The periods that may be asked for. The public gets windows and the years outside them, never a single year inside one;
 * whoever may see everything gets both.
 */
export function offeredPeriods(
  periods: readonly string[],
  years: Pooling,
  audience: "public" | "internal",
): readonly string[] {
  const windows = poolWindows(periods, years);
  const pooled = new Set(windows.flatMap((window) => window.periods));
  const own = audience === "internal" ? periods : periods.filter((period) => !pooled.has(period));
  return [...own, ...windows.map((window) => window.label)];
}

/**
 * Σ numerators / Σ denominators over the years of a window, for each area and group. A sum needs every year: where one is
 * missing, withheld at the source or not applicable, so is the window. The latest year is the main source.
 */
export function poolObservations(years: readonly (readonly PlacedObservation[])[]): readonly PlacedObservation[] {
  const places = Map.groupBy(years.flat(), (one) => JSON.stringify([one.areaId, one.group]));
  return [...places.values()].flatMap((own) => {
    const latest = own.at(-1);
    return latest === undefined ? [] : [pooled(own, latest, years.length)];
  });
}

function pooled(own: readonly PlacedObservation[], latest: PlacedObservation, years: number): PlacedObservation {
  const sources = own.flatMap(sourcesOf).filter((source) => source !== latest.source);
  const partsLeftOut = own.reduce((sum, one) => sum + (one.partsLeftOut ?? 0), 0);
  const place = {
    areaId: latest.areaId,
    group: latest.group,
    value: null,
    factor: 1,
    source: latest.source,
    ...(sources.length > 0 ? { furtherSources: sources } : {}),
    ...(partsLeftOut > 0 ? { partsLeftOut } : {}),
  };
  const isCounted = own.length === years && own.every((one) => one.numerator !== null && one.denominator !== null);
  if (!isCounted) return { ...place, state: stateWithout(own, years), numerator: null, denominator: null };
  return {
    ...place,
    state: "number",
    numerator: own.reduce((sum, one) => sum + (one.numerator ?? 0) * one.factor, 0),
    denominator: own.reduce((sum, one) => sum + (one.denominator ?? 0), 0),
  };
}

/** Not applicable only where every year is; a year that the source withholds weighs more than a missing one. */
function stateWithout(own: readonly PlacedObservation[], years: number): ValueState {
  if (own.some((one) => one.state === "suppressed-at-source")) return "suppressed-at-source";
  const isNeverApplicable = own.length === years && own.every((one) => one.state === "not-applicable");
  return isNeverApplicable ? "not-applicable" : "missing";
}
