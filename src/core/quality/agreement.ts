/** How often each of the values 1 to 5 was given, in this order. */
export type RatingCounts = readonly [number, number, number, number, number];

export const agreements = ["strong", "moderate", "weak"] as const;
export type Agreement = (typeof agreements)[number];

export interface RatingResult {
  readonly ratings: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly agreement: Agreement;
}

/** Fewer ratings than this are not shown: they would tell who said what. */
export const fewestRatings = 3;

/**
 * Median, spread and agreement of ratings (decisions.md 26): strong if at least 80 % lie within ±1 of the median, weak if
 * the interquartile range exceeds 1, else moderate. Quartiles are the medians of the lower and upper half. null for fewer
 * than three ratings.
 */
export function rateAgreement(counts: RatingCounts): RatingResult | null {
  const all = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  if (all.length < fewestRatings) return null;
  const middle = medianOf(all);
  const half = Math.floor(all.length / 2);
  const range = medianOf(all.slice(-half)) - medianOf(all.slice(0, half));
  const close = all.filter((value) => Math.abs(value - middle) <= 1).length / all.length;
  return {
    ratings: all.length,
    median: middle,
    lowest: all[0] ?? middle,
    highest: all.at(-1) ?? middle,
    agreement: close >= 0.8 ? "strong" : range > 1 ? "weak" : "moderate",
  };
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
