import type { Indicator } from "../core/indicators/indicator.ts";
import type { ChartTheme } from "./chart-theme.ts";

export const widestColumn = 240;

/** Pixels for a column of texts; a little more than they need, because without a screen there is nothing to measure with. */
export function columnWidth(texts: readonly string[], theme: ChartTheme): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 6);
  return Math.min(widestColumn, Math.ceil(longest * theme.fontSize * 0.52) + 8);
}

/**
 * Ends and steps of an axis that shows these numbers. Shares start at zero; scores run from the lowest to the highest.
 * Without numbers: the whole range of a share, else 0 to 1.
 */
export function valueAxisRange(numbers: readonly number[], indicator: Pick<Indicator, "kind" | "per">) {
  if (numbers.length === 0) return { min: 0, max: indicator.kind === "proportion" ? indicator.per : 1 };
  const highest = numbers.reduce((a, b) => Math.max(a, b));
  const lowest = numbers.reduce((a, b) => Math.min(a, b));
  const step = roundStep((highest - Math.min(0, lowest)) / 8);
  const max = Math.ceil(highest / step) * step;
  const isCapped = indicator.kind === "proportion" && max > indicator.per && highest <= indicator.per;
  return {
    min: lowest < 0 ? Math.floor(lowest / step) * step : 0,
    max: isCapped ? indicator.per : max,
    interval: step,
  };
}

function roundStep(step: number): number {
  if (!(step > 0)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(step));
  return magnitude * ([1, 2, 5, 10].find((factor) => factor * magnitude >= step) ?? 10);
}
