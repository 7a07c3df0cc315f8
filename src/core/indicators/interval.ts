import { chiSquareQuantile, normalQuantile } from "./quantiles.ts";

/** Lower and upper limit. */
export type Interval = readonly [number, number];

/**
 * Wilson's interval for a proportion of `count` in `total`, both limits as shares 0–1 (method.md §7.3).
 * `count` need not be whole. null when total is not above 0 or count lies outside 0…total.
 */
export function wilsonInterval(count: number, total: number, level = 0.95): Interval | null {
  if (!(total > 0) || count < 0 || count > total) return null;
  const z = zOf(level);
  const root = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const lower = (2 * count + z * z - root) / (2 * (total + z * z));
  const upper = (2 * count + z * z + root) / (2 * (total + z * z));
  // The formula gives the ends exactly; floating point misses them by a bit.
  return [count === 0 ? 0 : lower, count === total ? 1 : upper];
}

/**
 * Interval for a number of events: Byar's approximation from 10 events, exact below (method.md §7.3).
 * In events; divide by the population for a rate. null for a negative count.
 */
export function eventInterval(events: number, level = 0.95): Interval | null {
  if (!(events >= 0)) return null;
  const tail = (1 - level) / 2;
  if (events < 10) {
    return [chiSquareQuantile(tail, 2 * events) / 2, chiSquareQuantile(1 - tail, 2 * events + 2) / 2];
  }
  const z = zOf(level);
  const limit = (x: number, sign: number) => x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3;
  return [limit(events, -1), limit(events + 1, 1)];
}

/** A share with its difference from another: first minus second, as shares (0.2 for 20 percentage points). */
export interface ShareDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/** Newcombe's interval for the difference of two proportions, from their Wilson limits (method.md §7.6). null where either has none. */
export function newcombeDifference(
  first: { readonly count: number; readonly total: number },
  second: { readonly count: number; readonly total: number },
  level = 0.95,
): ShareDifference | null {
  const limits1 = wilsonInterval(first.count, first.total, level);
  const limits2 = wilsonInterval(second.count, second.total, level);
  if (limits1 === null || limits2 === null) return null;
  const p1 = first.count / first.total;
  const p2 = second.count / second.total;
  const difference = p1 - p2;
  return {
    difference,
    interval: [
      difference - Math.hypot(p1 - limits1[0], limits2[1] - p2),
      difference + Math.hypot(limits1[1] - p1, p2 - limits2[0]),
    ],
  };
}

function zOf(level: number): number {
  return level === 0.95 ? 1.9599639845400545 : normalQuantile((1 + level) / 2);
}
