import type { Area } from "../../areas/area.ts";
import type { IntakeProblem, ProblemFix } from "../look-result.ts";
import type { MadeSeries } from "./meaning-series.ts";
import { fewestForScores, median, outlierScore, placesAbove, robustScores } from "./robust.ts";

const fewestForSlips = 5;

/**
 * Values of one series that don't go with the others: a share among percentages (0.45 among 45s), a decimal mark where
 * a thousands mark was meant (5.616 among 5616s), and values that stand out both as they are and in their logarithm, so
 * that a merely skewed distribution raises no alarm; where more than 1 % (and more than two) would, the distribution has
 * long tails and only twice the usual score counts (a limit of our own). A proportion whose values are all shares is one
 * problem. At most one problem per value; slips need 5, outliers 8 values.
 */
export function checkCells(series: MadeSeries, areas: readonly Area[]): IntakeProblem[] {
  const { places, values } = filled(series);
  if (isWholeSeriesOfShares(series, values)) return [sharesThroughout(series, places, areas)];
  const slips = slipsAmong(series, places, values, areas);
  const slipRows = new Set(slips.map((problem) => problem.row));
  return [...slips, ...outliersAmong(series, places, values, areas).filter((problem) => !slipRows.has(problem.row))];
}

interface Filled {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function filled(series: MadeSeries): Filled {
  const places = new Int32Array(series.values.length);
  const values = new Float64Array(series.values.length);
  let count = 0;
  for (let place = 0; place < series.values.length; place += 1) {
    const value = series.values[place] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    places[count] = place;
    values[count] = value;
    count += 1;
  }
  return { places: places.subarray(0, count), values: values.subarray(0, count) };
}

/** Slips are few: where more than a fifth of the values are small or broken numbers, none is looked for. */
function slipsAmong(
  series: MadeSeries,
  places: Int32Array,
  values: Float64Array,
  areas: readonly Area[],
): IntakeProblem[] {
  let [shares, broken] = [0, 0];
  for (const value of values) {
    if (value > 0 && value < 1) shares += 1;
    if (!Number.isInteger(value)) broken += 1;
  }
  const isFew = (count: number) => count > 0 && count <= 0.2 * values.length;
  const [mayShare, mayBreak] = [isPercent(series) && isFew(shares), isFew(broken)];
  if (!mayShare && !mayBreak) return [];
  return [...places].flatMap((place) => {
    const value = series.values[place] ?? 0;
    if (!(value > 0) || Number.isInteger(value)) return [];
    const share = mayShare && value < 1 ? slip(series, place, values, 100, "share-among-percents", areas) : null;
    const found = share ?? (mayBreak ? slip(series, place, values, 1000, "decimal-mark-typo", areas) : null);
    return found === null ? [] : [found];
  });
}

/** The value lies far below all others but such slips, with nothing in between, and right among them once multiplied. */
function slip(
  series: MadeSeries,
  place: number,
  all: Float64Array,
  factor: 100 | 1000,
  code: "share-among-percents" | "decimal-mark-typo",
  areas: readonly Area[],
): IntakeProblem | null {
  const value = series.values[place] ?? Number.NaN;
  const meant = Number((value * factor).toPrecision(12));
  const isTypo = code === "decimal-mark-typo";
  if (isTypo && !Number.isInteger(meant)) return null;
  const isSlip = (one: number) => (isTypo ? !Number.isInteger(one) : one > 0 && one < 1);
  let [least, most, others] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const one of all) {
    if (isSlip(one)) continue;
    if (one < value * Math.sqrt(factor)) return null;
    least = Math.min(least, one);
    most = Math.max(most, one);
    others += 1;
  }
  if (others < fewestForSlips || meant < least / 1.5 || meant > most * 1.5) return null;
  const usual = median(all);
  const details = { area: areas[place]?.name ?? "", value, meant, usual };
  return warning(series, place, code, details, changeCell(series, place, meant));
}

function isWholeSeriesOfShares(series: MadeSeries, values: Float64Array): boolean {
  if (series.indicator.kind !== "proportion" || !isPercent(series) || values.length < fewestForScores) return false;
  return values.every((value) => value >= 0 && value <= 1) && values.some((value) => value >= 0.2);
}

function sharesThroughout(series: MadeSeries, places: Int32Array, areas: readonly Area[]): IntakeProblem {
  const place = places[0] ?? 0;
  const value = series.values[place] ?? 0;
  const fixes: ProblemFix[] =
    series.valueColumn === null ? [] : [{ kind: "scale-column", column: series.valueColumn, factor: 100 }];
  const details = { area: areas[place]?.name ?? "", value, meant: Number((value * 100).toPrecision(12)) };
  return warning(series, place, "share-among-percents", details, fixes);
}

function outliersAmong(
  series: MadeSeries,
  places: Int32Array,
  values: Float64Array,
  areas: readonly Area[],
): IntakeProblem[] {
  const plain = robustScores(values);
  const suspects = placesAbove(plain, outlierScore);
  if (suspects.length === 0) return [];
  const logs = values.every((value) => value > 0) ? robustScores(values.map(Math.log)) : plain;
  const scoreOf = (index: number) => Math.min(Math.abs(plain[index] ?? 0), Math.abs(logs[index] ?? 0));
  const found = suspects.filter((index) => scoreOf(index) > outlierScore);
  const limit = found.length > Math.max(2, 0.01 * values.length) ? 2 * outlierScore : outlierScore;
  const usual = median(values);
  return found.flatMap((index) => {
    const value = values[index] ?? 0;
    // A zero is a count like others; that it is far from the rest says nothing about the file.
    if (scoreOf(index) <= limit || value === 0) return [];
    const place = places[index] ?? 0;
    return [warning(series, place, "value-outlier", { area: areas[place]?.name ?? "", value, usual }, [])];
  });
}

function isPercent({ indicator }: MadeSeries): boolean {
  return indicator.per === 100 && indicator.kind !== "count" && indicator.kind !== "money";
}

/** The correction as the file would write it; nothing where that is not known. */
function changeCell(series: MadeSeries, place: number, value: number): ProblemFix[] {
  const { valueColumn, scale = series.decimalMark === undefined ? undefined : 1, decimalMark } = series;
  const inFile = Number((value / (scale ?? 1)).toPrecision(12));
  if (valueColumn === null || (decimalMark === undefined && !Number.isInteger(inFile))) return [];
  const text = String(inFile).replace(".", decimalMark ?? ".");
  return [{ kind: "change-cell", row: series.rows[place] ?? 0, column: valueColumn, text }];
}

function warning(
  series: MadeSeries,
  place: number,
  code: IntakeProblem["code"],
  details: IntakeProblem["details"],
  fixes: readonly ProblemFix[],
): IntakeProblem {
  const at = { row: series.rows[place] ?? 0, column: series.valueColumn ?? 0 };
  return { level: "warning", code, ...at, details, ...(fixes.length > 0 ? { fixes } : {}) };
}
