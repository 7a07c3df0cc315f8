import type { Horizon, ProjectSettings } from "../project/project-settings.ts";

/**
 * The horizon that a measure belongs to, from the year in which it starts ("YYYY-MM") against the project's limits (decisions.md 21).
 * A start before the strategy's first year counts as short, one after its end as long.
 */
export function horizonOf(
  startMonth: string,
  settings: Pick<ProjectSettings, "shortTermUntil" | "mediumTermUntil">,
): Horizon {
  const year = Number(startMonth.slice(0, 4));
  if (year <= settings.shortTermUntil) return "short";
  return year <= settings.mediumTermUntil ? "medium" : "long";
}
