import { compare, product, quotient, type Rational, rational, sum, toNumber } from "../costs/rational.ts";
import type { Criterion, GapScore, RankedGap } from "./priority.ts";

/**
 * Ranks gaps by the weighted mean of their points, Σ w·s / Σ w over the criteria that are scored (method.md §5.5): a missing score is not
 * zero. Means are compared as exact fractions, so that equal ones share a rank (1, 1, 3). The rank range spans the given weights and each
 * weight halved and doubled in turn. Best first, equals in the order of `gapIds`, gaps without a score last with null.
 * Scores of other gaps or criteria are ignored; of two scores for one cell the later counts.
 */
export function rankGaps(
  gapIds: readonly number[],
  criteria: readonly Criterion[],
  scores: readonly GapScore[],
): readonly RankedGap[] {
  const points = new Map(scores.map((score) => [`${score.gapId}/${score.criterionId}`, score.points]));
  const scoresOf = (weights: ReadonlyMap<number, number>) =>
    gapIds.map((gapId) => weightedMean(gapId, criteria, weights, points));
  const given = new Map(criteria.map((criterion) => [criterion.id, criterion.weight]));
  const means = scoresOf(given);
  const ranks = ranksOf(means);
  const otherRanks = criteria.flatMap(({ id, weight }) =>
    [0.5, 2].map((factor) => ranksOf(scoresOf(new Map(given).set(id, weight * factor)))),
  );
  return gapIds
    .map((gapId, index): RankedGap => {
      const mean = means[index] ?? null;
      const rank = ranks[index] ?? null;
      const scoredCriteria = criteria.filter((criterion) => points.has(`${gapId}/${criterion.id}`)).length;
      if (mean === null || rank === null)
        return { gapId, score: null, scoredCriteria, rank: null, tied: false, rankRange: null };
      const all = [ranks, ...otherRanks].map((candidate) => candidate[index] ?? rank);
      const tied = ranks.filter((other) => other === rank).length > 1;
      return {
        gapId,
        score: toNumber(mean),
        scoredCriteria,
        rank,
        tied,
        rankRange: [Math.min(...all), Math.max(...all)],
      };
    })
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
}

function weightedMean(
  gapId: number,
  criteria: readonly Criterion[],
  weights: ReadonlyMap<number, number>,
  points: ReadonlyMap<string, number>,
): Rational | null {
  let weighted = rational(0);
  let weightSum = rational(0);
  for (const { id } of criteria) {
    const scored = points.get(`${gapId}/${id}`);
    if (scored === undefined) continue;
    const weight = rational(weights.get(id) ?? 0);
    weighted = sum(weighted, product(weight, rational(scored)));
    weightSum = sum(weightSum, weight);
  }
  return weightSum.numerator > 0n ? quotient(weighted, weightSum) : null;
}

function ranksOf(means: readonly (Rational | null)[]): readonly (number | null)[] {
  return means.map((mean) => mean && 1 + means.filter((other) => other && compare(other, mean) > 0).length);
}
