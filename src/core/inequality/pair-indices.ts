import { newcombeDifference } from "../indicators/interval.ts";
import type { Found, InequalityGroup, UnusableReason } from "./inequality-index.ts";

export interface Pair {
  readonly first: InequalityGroup;
  readonly second: InequalityGroup;
  /** Set before the numbers were seen. Best against worst of the same data has no interval (decisions.md 10). */
  readonly isPreset: boolean;
}

/** First minus second or first by second. Shares get Newcombe's interval and one on the log scale (decisions.md 12). */
export function pairIndex(
  code: "D" | "R",
  { first, second, isPreset }: Pair,
  { isShare, per }: { readonly isShare: boolean; readonly per: number },
): Found | UnusableReason {
  const [a, b] = [first.value, second.value];
  if (a === null || b === null) return "values-missing";
  if (code === "R" && !(b > 0)) return "zero-value";
  const value = code === "D" ? a - b : a / b;
  const [n, m] = [first.population, second.population];
  if (!isPreset || !isShare || n === null || m === null) return { value };
  const interval =
    code === "D"
      ? newcombeDifference({ count: (a / per) * n, total: n }, { count: (b / per) * m, total: m })?.interval.map(
          (limit) => limit * per,
        )
      : logLimits(value, b / per, errorOf(a / per, n), errorOf(b / per, m));
  const [low, high] = interval ?? [];
  return low === undefined || high === undefined ? { value } : { value, interval: [low, high] };
}

function logLimits(ratio: number, b: number, errorA: number, errorB: number): readonly number[] | null {
  if (!(ratio > 0)) return null;
  const error = Math.sqrt((errorA ** 2 + ratio ** 2 * errorB ** 2) / b ** 2) / ratio;
  return [-1, 1].map((sign) => ratio * Math.exp(sign * 1.9599639845400545 * error));
}

function errorOf(share: number, n: number): number {
  return Math.sqrt((share * (1 - share)) / n);
}
