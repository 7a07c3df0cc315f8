import type { CountedGroup, Found, InequalityCode, UnusableReason } from "./inequality-index.ts";
import { weightedMean } from "./inequality-index.ts";
import { linearEnds, logitEnds } from "./slope.ts";

export type OrderedCode = Extract<InequalityCode, "ACI" | "RCI" | "SII" | "RII">;

/**
 * Relative rank of each group: the population share of those before it and half its own. Groups come from most
 * disadvantaged to most advantaged.
 */
export function relativeRanks(groups: readonly CountedGroup[]): readonly number[] {
  const total = groups.reduce((sum, one) => sum + one.population, 0);
  let before = 0;
  return groups.map(({ population }) => {
    const rank = (before + population / 2) / total;
    before += population;
    return rank;
  });
}

/**
 * Indices of ordered groups (method.md §4.2). Concentration indices in the indicator's unit and as a share of the mean;
 * slope indices with population as weight (decisions.md 12), on a logistic curve for shares and a straight line otherwise.
 * `per` is what the whole is in the indicator's unit: 100 for per cent.
 */
export function orderedIndex(
  code: OrderedCode,
  groups: readonly CountedGroup[],
  { isShare, per }: { readonly isShare: boolean; readonly per: number },
): Found | UnusableReason {
  const ranks = relativeRanks(groups);
  if (code === "ACI" || code === "RCI") return concentration(code, groups, ranks, isShare ? per : null);
  const points = groups.map(({ value, population }, index) => ({
    rank: ranks[index] ?? 0,
    value: isShare ? value / per : value,
    weight: population,
  }));
  const ends = isShare ? logitEnds(points) : linearEnds(points);
  if (ends === null) return "zero-value";
  if (code === "SII") return { value: (ends.top - ends.bottom) * (isShare ? per : 1) };
  return ends.bottom > 0 ? { value: ends.top / ends.bottom } : "zero-value";
}

function concentration(
  code: "ACI" | "RCI",
  groups: readonly CountedGroup[],
  ranks: readonly number[],
  whole: number | null,
): Found | UnusableReason {
  const total = groups.reduce((sum, one) => sum + one.population, 0);
  const absolute = groups.reduce(
    (sum, { value, population }, index) => sum + (population / total) * (2 * (ranks[index] ?? 0) - 1) * value,
    0,
  );
  if (code === "ACI") return { value: absolute };
  const mean = weightedMean(groups);
  if (!(mean > 0)) return "zero-value";
  const relative = absolute / mean;
  if (whole === null || mean >= whole) return { value: relative };
  const share = mean / whole;
  return { value: relative, variants: { wagstaff: relative / (1 - share), erreygers: 4 * share * relative } };
}
