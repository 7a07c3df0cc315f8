import type { CountedGroup, Found, InequalityCode, UnusableReason } from "./inequality-index.ts";
import { weightedMean } from "./inequality-index.ts";

export type SpreadCode = Exclude<InequalityCode, "D" | "R" | "ACI" | "RCI" | "SII" | "RII">;

export interface SpreadSetting {
  /** Value of the best group and of the reference group; null where the indicator has no direction. */
  readonly best: number | null;
  readonly reference: number | null;
  readonly isAdverse: boolean;
  /** Standard error of a group's value; null where none is known. */
  readonly errorOf: (group: CountedGroup) => number | null;
}

/** Indices of groups without order (method.md §4.2); relative ones in per cent, TI and MLD times 1,000. */
export function spreadIndex(
  code: SpreadCode,
  groups: readonly CountedGroup[],
  setting: SpreadSetting,
): Found | UnusableReason {
  const mean = weightedMean(groups);
  const { best, reference } = setting;
  if (["MDBU", "MDBW", "MDRU", "MDRW", "PAR", "PAF"].includes(code) && (best === null || reference === null))
    return "no-direction";
  if (["COV", "IDISU", "IDISW", "TI", "MLD", "PAF"].includes(code) && !(mean > 0)) return "zero-value";
  if (code === "BGV") return betweenGroupVariance(groups, mean, setting);
  return { value: plainValue(code, groups, mean, setting) };
}

function plainValue(
  code: Exclude<SpreadCode, "BGV">,
  groups: readonly CountedGroup[],
  mean: number,
  { best, reference, isAdverse }: SpreadSetting,
): number {
  switch (code) {
    case "BGSD":
      return Math.sqrt(varianceAround(groups, mean));
    case "COV":
      return (100 * Math.sqrt(varianceAround(groups, mean))) / mean;
    case "MDMU":
      return evenDistance(groups, mean);
    case "MDMW":
      return weighedDistance(groups, mean);
    case "MDBU":
      return evenDistance(groups, best ?? 0);
    case "MDBW":
      return weighedDistance(groups, best ?? 0);
    case "MDRU":
      return evenDistance(groups, reference ?? 0);
    case "MDRW":
      return weighedDistance(groups, reference ?? 0);
    case "IDISU":
      return (100 * evenDistance(groups, mean)) / mean;
    case "IDISW":
      return (100 * weighedDistance(groups, mean)) / mean;
    case "TI":
      return 1000 * shareSum(groups, ({ value }) => ratioTo(value, mean) * Math.log(ratioTo(value, mean)));
    case "MLD":
      return 1000 * shareSum(groups, ({ value }) => -Math.log(ratioTo(value, mean)));
    case "PAR":
      return attributable(reference ?? 0, mean, isAdverse);
    case "PAF":
      return (100 * attributable(reference ?? 0, mean, isAdverse)) / mean;
  }
}

/** Zero where the reference is worse than the mean: nothing would be gained. */
function attributable(reference: number, mean: number, isAdverse: boolean): number {
  const gain = reference - mean;
  return isAdverse ? Math.min(0, gain) : Math.max(0, gain);
}

/** A logarithm of nothing is avoided as the source does. */
function ratioTo(value: number, mean: number): number {
  return value > 0 ? value / mean : 0.000001;
}

function betweenGroupVariance(groups: readonly CountedGroup[], mean: number, { errorOf }: SpreadSetting): Found {
  const value = varianceAround(groups, mean);
  const total = groups.reduce((sum, one) => sum + one.population, 0);
  const terms = groups.map((group) => ({
    share: group.population / total,
    error: errorOf(group),
    apart: group.value - mean,
  }));
  if (terms.some(({ error }) => error === null)) return { value };
  const sum = (of: (share: number, error: number, apart: number) => number) =>
    terms.reduce((left, { share, error, apart }) => left + of(share, error ?? 0, apart), 0);
  const standardError = Math.sqrt(
    4 * sum((p, e, d) => (p * e * d) ** 2) +
      2 *
        (sum((p, e) => (p * e) ** 2) ** 2 -
          sum((p, e) => (p * e) ** 4) +
          sum((p, e) => p ** 2 * (1 - p) ** 2 * e ** 4)),
  );
  const reach = 1.9599639845400545 * standardError;
  return { value, interval: [Math.max(0, value - reach), value + reach] };
}

function varianceAround(groups: readonly CountedGroup[], mean: number): number {
  return shareSum(groups, ({ value }) => (value - mean) ** 2);
}

function weighedDistance(groups: readonly CountedGroup[], from: number): number {
  return shareSum(groups, ({ value }) => Math.abs(value - from));
}

function evenDistance(groups: readonly CountedGroup[], from: number): number {
  return groups.reduce((sum, { value }) => sum + Math.abs(value - from), 0) / groups.length;
}

function shareSum(groups: readonly CountedGroup[], of: (group: CountedGroup) => number): number {
  const total = groups.reduce((sum, one) => sum + one.population, 0);
  return groups.reduce((sum, group) => sum + (group.population / total) * of(group), 0);
}
