import type { Indicator } from "../indicators/indicator.ts";
import { chiSquareUpperTail } from "../indicators/quantiles.ts";
import { sumsUp } from "./gap-cell.ts";
import { cellIn, type GapTable } from "./gap-table.ts";
import type { Spread } from "./gap-view.ts";
import type { Remainder } from "./release-table.ts";

/**
 * Spread between areas beyond chance, for proportions (decisions.md 10): Q, its degrees of freedom and p-value, and τ² in
 * squared shares. Hidden areas enter as one. null for other kinds, fewer than two areas, or a city share of 0 or 1.
 */
export function spreadBetween(
  indicator: Indicator,
  table: GapTable,
  group: string,
  remainder: Remainder | "none" | "unknown",
): Spread | null {
  if (indicator.kind !== "proportion") return null;
  const areas = table.areas
    .map((row) => cellIn(row, group))
    .filter((cell) => sumsUp(indicator, cell))
    .map((cell) => ({ x: cell.weighted ?? 0, n: cell.denominator ?? 0 }));
  if (remainder !== "none" && remainder !== "unknown") areas.push({ x: remainder.weighted, n: remainder.denominator });
  return spreadOf(areas.filter(({ n }) => n > 0));
}

function spreadOf(areas: readonly { readonly x: number; readonly n: number }[]): Spread | null {
  const n = areas.reduce((sum, area) => sum + area.n, 0);
  const share = areas.reduce((sum, area) => sum + area.x, 0) / n;
  const variance = share * (1 - share);
  if (areas.length < 2 || !(variance > 0)) return null;
  const q = areas.reduce((sum, area) => sum + area.n * (area.x / area.n - share) ** 2, 0) / variance;
  const df = areas.length - 1;
  const weights = areas.map((area) => area.n / variance);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const tau2 = Math.max(0, (q - df) / (weightSum - squares / weightSum));
  return { q, df, p: chiSquareUpperTail(q, df), tau2 };
}
