import type { Indicator, Target } from "../indicators/indicator.ts";
import type { GapValue, GapView } from "./gap-view.ts";

/** Fewest points for a straight continuation (decisions.md 5). */
export const fewestTrendPoints = 4;
export const mostTrendLines = 6;

/** One period of a line. `value` is null wherever nothing may be drawn; state and display then say why. */
export interface TrendPoint extends Pick<GapValue, "value" | "interval" | "state" | "display"> {
  readonly period: string;
  readonly year: number;
}

export interface TrendLine {
  readonly kind: "city" | "area" | "group";
  /** Area code or group; "" for the municipality. */
  readonly key: string;
  /** The area's name or the group; "" for the municipality. */
  readonly name: string;
  /** One for each placed period, by year. */
  readonly points: readonly TrendPoint[];
  /** "If nothing changes": one value a year from the last drawn year to the target's; null without target or points. */
  readonly continuation: readonly { readonly year: number; readonly value: number }[] | null;
}

/** One indicator over its periods, as an audience may see it. Values in the indicator's unit, unrounded. */
export interface TrendView {
  readonly indicator: Indicator;
  readonly group: string;
  readonly target: Target | null;
  readonly lines: readonly TrendLine[];
  /** Periods without a year in front, and further periods of a year that has one already. */
  readonly leftOut: readonly string[];
}

export interface TrendInput {
  readonly indicator: Indicator;
  readonly group: string;
  readonly target: Target | null;
  /** One released view for each period, of `group`; a view of another group stands for a period that lacks it. */
  readonly views: readonly GapView[];
  /** The same for the groups that get a line of their own. */
  readonly groupViews: ReadonlyMap<string, readonly GapView[]>;
  readonly areaCodes: readonly string[];
}

/**
 * The municipality's line, then the chosen areas', then the chosen groups', from released views alone. Years that are
 * hidden, missing or on too few children stay in their line as points without a value. No views: lines without points.
 */
export function trendOf(input: TrendInput): TrendView {
  const { indicator, group, target, views } = input;
  const placed = placedPeriods(views.map((view) => view.period));
  const lineOf = (
    kind: TrendLine["kind"],
    key: string,
    name: string,
    wanted: string,
    from: readonly GapView[],
    valueIn: (view: GapView) => GapValue | undefined,
  ): TrendLine => {
    const byPeriod = new Map(from.map((view) => [view.period, view]));
    const points = placed.map(({ period, year }): TrendPoint => {
      const view = byPeriod.get(period);
      return pointOf(period, year, view?.group === wanted ? valueIn(view) : undefined);
    });
    return { kind, key, name, points, continuation: continuationOf(indicator, target, points) };
  };
  const areas = input.areaCodes.flatMap((code) => {
    const inView = (view: GapView) => [...view.areas, ...view.parents].find((area) => area.code === code);
    const name = views.map(inView).find((area) => area !== undefined)?.area;
    return name === undefined ? [] : [lineOf("area", code, name, group, views, inView)];
  });
  const groups = [...input.groupViews].map(([key, from]) => lineOf("group", key, key, key, from, (view) => view.city));
  return {
    indicator,
    group,
    target,
    lines: [lineOf("city", "", "", group, views, (view) => view.city), ...areas, ...groups],
    leftOut: views.map((view) => view.period).filter((period) => !placed.some((one) => one.period === period)),
  };
}

/** "2019" and "2019/20" stand at 2019; of several periods in one year the first is placed. In the order of years. */
function placedPeriods(periods: readonly string[]): readonly { readonly period: string; readonly year: number }[] {
  const byYear = new Map<number, string>();
  for (const period of [...periods].sort()) {
    const year = Number(/^\s*((?:19|20|21)\d{2})(?!\d)/.exec(period)?.[1] ?? Number.NaN);
    if (!Number.isNaN(year) && !byYear.has(year)) byYear.set(year, period);
  }
  return [...byYear].map(([year, period]) => ({ year, period })).sort((a, b) => a.year - b.year);
}

function pointOf(period: string, year: number, value: GapValue | undefined): TrendPoint {
  if (value === undefined) return { period, year, value: null, interval: null, state: "missing", display: "shown" };
  const isDrawn = value.value !== null && (value.display === "shown" || value.display === "uncertain");
  return {
    period,
    year,
    value: isDrawn ? value.value : null,
    interval: isDrawn ? value.interval : null,
    state: value.state,
    display: value.display,
  };
}

function continuationOf(indicator: Indicator, target: Target | null, points: readonly TrendPoint[]) {
  const drawn = points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const last = drawn.at(-1);
  const line = leastSquares(drawn);
  if (target === null || last === undefined || line === null || target.byYear <= last.year) return null;
  const clip = (value: number) =>
    indicator.kind === "proportion" ? Math.min(indicator.per, Math.max(0, value)) : value;
  return Array.from({ length: target.byYear - last.year + 1 }, (_, step) => ({
    year: last.year + step,
    value: clip(line.at(last.year + step)),
  }));
}

/** The straight line through at least four points that makes the squared distances smallest; null for fewer. */
function leastSquares(points: readonly { readonly year: number; readonly value: number }[]) {
  if (points.length < fewestTrendPoints) return null;
  const mean = (of: (point: { readonly year: number; readonly value: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middleYear, middleValue] = [mean((point) => point.year), mean((point) => point.value)];
  const spread = points.reduce((sum, { year }) => sum + (year - middleYear) ** 2, 0);
  const slope = points.reduce((sum, { year, value }) => sum + (year - middleYear) * (value - middleValue), 0) / spread;
  return { at: (year: number) => middleValue + slope * (year - middleYear) };
}
