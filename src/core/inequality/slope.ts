/** One group on the line from most disadvantaged (rank 0) to most advantaged (rank 1). */
export interface SlopePoint {
  readonly rank: number;
  readonly value: number;
  readonly weight: number;
}

/** The fitted values at the two ends of the line. */
export interface SlopeEnds {
  readonly bottom: number;
  readonly top: number;
}

/** Weighted least-squares line (method.md §4.2). null where all ranks are the same. */
export function linearEnds(points: readonly SlopePoint[]): SlopeEnds | null {
  const line = weightedLine(points);
  return line === null ? null : { bottom: line.start, top: line.start + line.slope };
}

/**
 * Weighted logistic curve for values between 0 and 1, by iteratively reweighted least squares. null where it does not
 * settle, as when the groups are only zeros below and only ones above.
 */
export function logitEnds(points: readonly SlopePoint[]): SlopeEnds | null {
  const mean = points.reduce((sum, { value, weight }) => sum + value * weight, 0) / totalWeight(points);
  if (!(mean > 0 && mean < 1)) return null;
  let start = Math.log(mean / (1 - mean));
  let slope = 0;
  for (let step = 0; step < 100; step += 1) {
    const working = points.map(({ rank, value, weight }) => {
      const fitted = share(start + slope * rank);
      const variance = fitted * (1 - fitted);
      return { rank, value: start + slope * rank + (value - fitted) / variance, weight: weight * variance };
    });
    const line = weightedLine(working);
    if (line === null || !Number.isFinite(line.start) || !Number.isFinite(line.slope)) return null;
    const change = Math.abs(line.start - start) + Math.abs(line.slope - slope);
    start = line.start;
    slope = line.slope;
    if (change < 1e-12) return { bottom: share(start), top: share(start + slope) };
  }
  return null;
}

function weightedLine(points: readonly SlopePoint[]): { readonly start: number; readonly slope: number } | null {
  const total = totalWeight(points);
  const rank = points.reduce((sum, one) => sum + one.weight * one.rank, 0) / total;
  const value = points.reduce((sum, one) => sum + one.weight * one.value, 0) / total;
  const spread = points.reduce((sum, one) => sum + one.weight * (one.rank - rank) ** 2, 0);
  if (!(spread > 0)) return null;
  const slope = points.reduce((sum, one) => sum + one.weight * (one.rank - rank) * (one.value - value), 0) / spread;
  return { start: value - slope * rank, slope };
}

function totalWeight(points: readonly SlopePoint[]): number {
  return points.reduce((sum, one) => sum + one.weight, 0);
}

function share(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
