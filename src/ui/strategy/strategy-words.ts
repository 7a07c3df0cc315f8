import type { Horizon } from "../../core/project/project-settings.ts";
import type { Measure, Sector } from "../../core/strategy/strategy.ts";
import type { Format } from "../../texts/format.ts";
import type { Translate } from "../../texts/translate.ts";
import type { TextKey } from "../../texts/words.ts";

export const sectorKeys = {
  education: "strategy.sectorEducation",
  health: "strategy.sectorHealth",
  social: "strategy.sectorSocial",
  "culture-play": "strategy.sectorCulturePlay",
  housing: "strategy.sectorHousing",
  other: "strategy.sectorOther",
} as const satisfies Record<Sector, TextKey>;

export const horizonKeys = {
  short: "strategy.horizonShort",
  medium: "strategy.horizonMedium",
  long: "strategy.horizonLong",
} as const satisfies Record<Horizon, TextKey>;

/** "Families visited: from 0 to 120 by 2029", or what is still open. */
export function indicatorText(
  t: Translate,
  format: Format,
  indicator: Measure["indicator"],
  projectName: string | undefined,
): string {
  const name = indicator.indicatorId === null ? indicator.name.trim() : (projectName ?? indicator.name);
  if (name === "") return t("strategy.indicatorNone");
  const { baseline, baselineBy, target, targetYear, unit } = indicator;
  const number = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const written = (value: number) => (unit === "" ? number(value) : `${number(value)}\u00a0${unit}`);
  if (target === null || targetYear === null) return t("strategy.indicatorOpen", { name });
  if (baseline !== null)
    return t("strategy.indicatorShort", {
      name,
      baseline: number(baseline),
      target: written(target),
      year: targetYear,
    });
  if (baselineBy !== "")
    return t("strategy.indicatorNoBaseline", {
      name,
      month: format.month(baselineBy),
      target: written(target),
      year: targetYear,
    });
  return t("strategy.indicatorOpen", { name });
}
