/** The 21 indices of method.md §4.2, in its order. */
export const inequalityCodes = [
  "D",
  "R",
  "ACI",
  "RCI",
  "SII",
  "RII",
  "BGV",
  "BGSD",
  "COV",
  "MDMU",
  "MDMW",
  "MDBU",
  "MDBW",
  "MDRU",
  "MDRW",
  "IDISU",
  "IDISW",
  "TI",
  "MLD",
  "PAR",
  "PAF",
] as const;
export type InequalityCode = (typeof inequalityCodes)[number];

/** Why an index cannot be computed. */
export const unusableReasons = [
  "too-few-groups",
  "values-missing",
  "no-population",
  "rest-unknown",
  "no-order",
  "order-incomplete",
  "order-is-itself",
  "no-direction",
  "not-for-this-kind",
  "zero-value",
] as const;
export type UnusableReason = (typeof unusableReasons)[number];

export interface InequalityIndex {
  readonly code: InequalityCode;
  /** null where the index is not usable. */
  readonly value: number | null;
  /** 95 %, where an analytic one exists. */
  readonly interval?: readonly [number, number];
  readonly usable: boolean;
  readonly reason?: UnusableReason;
  /** The two corrections of RCI for shares, which are bounded. */
  readonly variants?: { readonly wagstaff: number; readonly erreygers: number };
}

/** One group of children: an area, a fifth of areas, or all withheld areas together. */
export interface InequalityGroup {
  /** In the indicator's unit; null where there is no estimate. */
  readonly value: number | null;
  /** How many children it stands for; null where unknown. */
  readonly population: number | null;
}

/** A group whose value and population are known. */
export interface CountedGroup {
  readonly value: number;
  readonly population: number;
}

/** What the formula of one index gives. */
export type Found = Pick<InequalityIndex, "interval" | "variants"> & { readonly value: number };

/** Σ pⱼ yⱼ with p = population share. */
export function weightedMean(groups: readonly CountedGroup[]): number {
  const population = groups.reduce((sum, one) => sum + one.population, 0);
  return groups.reduce((sum, one) => sum + one.value * one.population, 0) / population;
}
