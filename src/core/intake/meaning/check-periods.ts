import type { Area } from "../../areas/area.ts";
import type { IntakeProblem, ProblemFix } from "../look-result.ts";
import type { KnownSeries, MadeSeries } from "./meaning-series.ts";
import { median, outlierScore, placesAbove, robustScores } from "./robust.ts";

const fewestForUnits = 5;

/** A series of another period; `made` says whether it is in the same file. */
export interface OtherPeriod {
  readonly period: string;
  readonly values: Float64Array;
  readonly made: boolean;
}

/**
 * A series against the period before it (the one after it where none is before): all values about 100 or 1000 times
 * larger or smaller (median ratio within a factor of 2, at least 5 areas), else the areas whose change stands out from
 * the changes of the others by a modified z-score over 3.5 (see robustScores, at least 8 areas) and is at the same time
 * more than half as large again, or a third smaller, than the usual change makes it (a limit of our own: below it a
 * jump is of no consequence).
 */
export function checkPeriods(series: MadeSeries, other: OtherPeriod, areas: readonly Area[]): IntakeProblem[] {
  const { places, changes } = changesBetween(series, other);
  const factor = unitFactor(places.length < fewestForUnits ? 0 : median(changes));
  if (factor !== null) return [unitChanged(series, other, places, factor)];
  const scores = robustScores(changes);
  const usual = median(changes);
  return placesAbove(scores, outlierScore).flatMap((index): IntakeProblem[] => {
    if (Math.abs((changes[index] ?? 0) - usual) <= Math.log(1.5)) return [];
    const place = places[index] ?? 0;
    const details = {
      area: areas[place]?.name ?? "",
      value: series.values[place] ?? 0,
      before: other.values[place] ?? 0,
      period: other.period,
    };
    const at = { row: series.rows[place] ?? 0, column: series.valueColumn ?? 0 };
    return [{ level: "warning", code: "value-jumps", ...at, details }];
  });
}

/** Logarithms of the ratios, where both periods have a positive value. */
function changesBetween(
  series: MadeSeries,
  other: OtherPeriod,
): { readonly places: Int32Array; readonly changes: Float64Array } {
  const places = new Int32Array(series.values.length);
  const changes = new Float64Array(series.values.length);
  let count = 0;
  for (let place = 0; place < series.values.length; place += 1) {
    const [now, then] = [series.values[place] ?? 0, other.values[place] ?? 0];
    if (!(now > 0 && then > 0)) continue;
    places[count] = place;
    changes[count] = Math.log(now / then);
    count += 1;
  }
  return { places: places.subarray(0, count), changes: changes.subarray(0, count) };
}

/** A value that the project holds already, for the same place and period, with another number. */
export function changedFigures(series: MadeSeries, known: KnownSeries, areas: readonly Area[]): IntakeProblem[] {
  const problems: IntakeProblem[] = [];
  for (let place = 0; place < series.values.length; place += 1) {
    const [value, old] = [series.values[place] ?? Number.NaN, known.values[place] ?? Number.NaN];
    if (!(Math.abs(value - old) > 1e-9 * Math.max(1, Math.abs(old)))) continue;
    const details = { area: areas[place]?.name ?? "", period: series.period, old, new: value };
    const at = { row: series.rows[place] ?? 0, column: series.valueColumn ?? 0 };
    problems.push({ level: "warning", code: "published-figure-changes", ...at, details });
  }
  return problems;
}

function unitFactor(change: number): number | null {
  const found = [100, 1000].find((factor) => Math.abs(Math.abs(change) - Math.log(factor)) < Math.log(2));
  if (found === undefined) return null;
  return change > 0 ? found : 1 / found;
}

function unitChanged(series: MadeSeries, other: OtherPeriod, places: Int32Array, factor: number): IntakeProblem {
  const { valueColumn } = series;
  // Where one column holds both periods, scaling it would only move the break.
  const canScale = valueColumn !== null && !other.made;
  const fixes: ProblemFix[] = canScale ? [{ kind: "scale-column", column: valueColumn, factor: 1 / factor }] : [];
  return {
    level: "warning",
    code: "unit-changed",
    row: series.rows[places[0] ?? 0] ?? 0,
    column: valueColumn ?? 0,
    details: { period: series.period, before: other.period, factor: factor >= 1 ? factor : 1 / factor },
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}
