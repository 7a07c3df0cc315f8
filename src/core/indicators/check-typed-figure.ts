import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

export type FigureFault =
  | "number-missing"
  | "number-not-expected"
  | "whole-missing"
  | "negative-number"
  | "part-larger-than-whole"
  | "percent-over-100"
  | "value-differs-from-counts";

/**
 * What is wrong with a figure that a person typed; null where nothing is. A number needs a value or both counts; any
 * other state has none of them. Proportions lie between 0 and the whole; only scores and money may be below zero. Value
 * and counts may differ by half of the value's last digit.
 */
export function checkTypedFigure(
  { state, value, numerator, denominator }: Omit<Observation, "factor">,
  { kind, per }: Pick<Indicator, "kind" | "per">,
): FigureFault | null {
  const given = [value, numerator, denominator].filter((one) => one !== null);
  if (state !== "number") return given.length > 0 ? "number-not-expected" : null;
  if (given.length === 0) return "number-missing";
  if (denominator !== null && denominator <= 0) return "whole-missing";
  if (value === null && (numerator === null || denominator === null)) return "whole-missing";
  if (given.some((one) => one < 0) && kind !== "score" && kind !== "money") return "negative-number";
  if (kind === "proportion" && numerator !== null && denominator !== null && numerator > denominator)
    return "part-larger-than-whole";
  if (kind === "proportion" && value !== null && value > per) return "percent-over-100";
  if (value === null || numerator === null || denominator === null || kind === "count") return null;
  const expected = (per * numerator) / denominator;
  return Math.abs(expected - value) > lastDigit(value) / 2 + 1e-9 * Math.max(1, Math.abs(expected))
    ? "value-differs-from-counts"
    : null;
}

/** The place of the last digit that was typed: 0.1 for 14.3, 1 for 14. */
function lastDigit(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
