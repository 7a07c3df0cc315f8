import type { Indicator } from "../indicators/indicator.ts";
import {
  type CountedGroup,
  type Found,
  type InequalityCode,
  type InequalityGroup,
  type InequalityIndex,
  inequalityCodes,
  type UnusableReason,
} from "./inequality-index.ts";
import { orderedIndex } from "./ordered-indices.ts";
import { type Pair, pairIndex } from "./pair-indices.ts";
import { spreadIndex } from "./spread-indices.ts";

export interface InequalityInput {
  readonly indicator: Pick<Indicator, "kind" | "per" | "direction">;
  /** The groups without order: the areas, withheld ones as one; or why there are none. */
  readonly groups: readonly InequalityGroup[] | UnusableReason;
  /** From most disadvantaged to most advantaged; or why there is no order. */
  readonly ordered: readonly InequalityGroup[] | UnusableReason;
  /** Place of the reference group in `groups`; default the best performer. */
  readonly reference?: number;
}

/**
 * All 21 inequality indices of method.md §4.2 with its rules for reference, order and missing data; each says why where
 * it cannot be computed. Difference and ratio compare the two ends of the order where there is one, else best and worst
 * group. Values in the indicator's unit. Never throws.
 */
export function inequalityIndices(input: InequalityInput): readonly InequalityIndex[] {
  return inequalityCodes.map((code) => {
    const found = findIndex(code, input);
    if (typeof found === "string") return { code, value: null, usable: false, reason: found };
    return Number.isFinite(found.value)
      ? { code, ...found, usable: true }
      : { code, value: null, usable: false, reason: "zero-value" };
  });
}

const relative: readonly InequalityCode[] = ["R", "RCI", "RII", "COV", "IDISU", "IDISW", "TI", "MLD", "PAF"];

function findIndex(code: InequalityCode, input: InequalityInput): Found | UnusableReason {
  const { indicator } = input;
  if (indicator.kind === "count" || indicator.kind === "money") return "not-for-this-kind";
  if (indicator.kind === "score" && relative.includes(code)) return "not-for-this-kind";
  const measure = { isShare: indicator.kind === "proportion", per: indicator.per };
  if (code === "D" || code === "R") {
    const pair = pairOf(input);
    return typeof pair === "string" ? pair : pairIndex(code, pair, measure);
  }
  if (code === "ACI" || code === "RCI" || code === "SII" || code === "RII") {
    const groups = orderedGroups(input.ordered);
    return typeof groups === "string" ? groups : orderedIndex(code, groups, measure);
  }
  const estimated = estimatedGroups(input.groups);
  if (typeof estimated === "string") return estimated;
  if (estimated.length <= 2) return "too-few-groups";
  // These two need no mean, so no population either.
  const known = code === "MDBU" || code === "MDRU" ? withAnyPopulation(estimated) : withPopulation(estimated);
  if (typeof known === "string") return known;
  return spreadIndex(code, known, settingOf(input, known));
}

function settingOf(input: InequalityInput, groups: readonly CountedGroup[]) {
  const { kind, per, direction } = input.indicator;
  const best =
    direction === "neutral"
      ? null
      : groups.reduce(
          (found, { value }) => (direction === "higher-is-worse" ? Math.min(found, value) : Math.max(found, value)),
          groups[0]?.value ?? 0,
        );
  const chosen = typeof input.groups === "string" ? undefined : input.groups[input.reference ?? -1];
  return {
    best,
    reference: chosen?.value ?? best,
    isAdverse: direction === "higher-is-worse",
    errorOf: ({ value, population }: CountedGroup) =>
      kind === "proportion" ? per * Math.sqrt(((value / per) * (1 - value / per)) / population) : null,
  };
}

/** Ordered: most advantaged and most disadvantaged, swapped where higher is worse. Else highest and lowest. */
function pairOf({ indicator, groups, ordered }: InequalityInput): Pair | UnusableReason {
  const inOrder = orderedGroups(ordered);
  if (typeof inOrder !== "string") {
    const [bottom, top] = [inOrder[0], inOrder.at(-1)];
    if (bottom === undefined || top === undefined) return "too-few-groups";
    return indicator.direction === "higher-is-worse"
      ? { first: bottom, second: top, isPreset: true }
      : { first: top, second: bottom, isPreset: true };
  }
  const estimated = estimatedGroups(groups);
  if (typeof estimated === "string") return estimated;
  const sorted = estimated.toSorted((a, b) => b.value - a.value);
  const [first, second] = [sorted[0], sorted.at(-1)];
  if (first === undefined || second === undefined || sorted.length < 2) return "too-few-groups";
  return { first, second, isPreset: false };
}

type Estimated = InequalityGroup & { readonly value: number };

/** Refused if more than 15 % of the groups lack an estimate; else without them. */
function estimatedGroups(groups: InequalityInput["groups"]): readonly Estimated[] | UnusableReason {
  if (typeof groups === "string") return groups;
  const estimated = groups.filter((group): group is Estimated => group.value !== null);
  if (estimated.length === 0) return "too-few-groups";
  return groups.length - estimated.length > 0.15 * groups.length ? "values-missing" : estimated;
}

function orderedGroups(ordered: InequalityInput["ordered"]): readonly CountedGroup[] | UnusableReason {
  if (typeof ordered === "string") return ordered;
  const estimated = ordered.filter((group): group is Estimated => group.value !== null);
  if (estimated.length < ordered.length) return "order-incomplete";
  return estimated.length <= 2 ? "too-few-groups" : withPopulation(estimated);
}

function withPopulation(groups: readonly Estimated[]): readonly CountedGroup[] | UnusableReason {
  return groups.every((group): group is CountedGroup => group.population !== null && group.population > 0)
    ? groups
    : "no-population";
}

function withAnyPopulation(groups: readonly Estimated[]): readonly CountedGroup[] {
  return groups.map(({ value, population }) => ({ value, population: population ?? 1 }));
}
