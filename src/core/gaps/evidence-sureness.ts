import type { GapValue, GapView } from "./gap-view.ts";

/**
 * How sure an indicator makes a gap. "clear": more than chance; "partly": in some of the areas concerned; "not-clear"; then
 * why nothing can be said: too few children, hidden to protect individuals, or no value that chance could be judged for.
 */
export const surenesses = ["clear", "partly", "not-clear", "too-few", "hidden", "not-judged"] as const;
export type Sureness = (typeof surenesses)[number];

export interface JudgedEvidence {
  readonly sureness: Sureness;
  /** Areas concerned that are clearly behind, and those with a value; 0 of 0 where the gap names no areas. */
  readonly areasClear: number;
  readonly areasWithValue: number;
}

/**
 * How sure a gap is by one indicator, from the view that the audience has and from nothing else. A gap of a group is judged
 * by the difference of the two groups (decisions.md 9); a gap of areas by these areas, unless spread is no larger than chance
 * (10); any other by whether the municipality's interval excludes the target on the side that is behind, or, without a
 * target, by spread.
 */
export function judgeEvidence(view: GapView, areaCodes: readonly string[]): JudgedEvidence {
  const concerned = view.areas.filter((area) => areaCodes.includes(area.code));
  const withValue = concerned.filter((area) => area.value !== null);
  const behind = view.rankingIsNoise
    ? []
    : withValue.filter((area) => area.position === "worse-than-city" && area.clarity === "clear");
  const counts = { areasClear: behind.length, areasWithValue: withValue.length };
  if (view.group !== "" && view.groupDifference !== null) return { sureness: ofGroups(view), ...counts };
  if (concerned.length === 0) return { sureness: ofCity(view), ...counts };
  if (withValue.length === 0) return { sureness: withoutValue(concerned), ...counts };
  if (behind.length === 0) {
    const canBeJudged = withValue.some((area) => area.clarity !== null);
    return { sureness: canBeJudged ? "not-clear" : "not-judged", ...counts };
  }
  return { sureness: behind.length === withValue.length ? "clear" : "partly", ...counts };
}

/** The surest of several; null for none. */
export function surest(all: readonly Sureness[]): Sureness | null {
  return surenesses.find((one) => all.includes(one)) ?? null;
}

function ofGroups({ groupDifference, city }: GapView): Sureness {
  if (groupDifference?.city == null) return withoutValue([city]);
  return groupDifference.city.clear ? "clear" : "not-clear";
}

function ofCity({ city, target, indicator, spread, rankingIsNoise }: GapView): Sureness {
  if (city.value === null) return withoutValue([city]);
  if (target === null) return spread === null ? "not-judged" : rankingIsNoise ? "not-clear" : "clear";
  if (city.interval === null || indicator.direction === "neutral") return "not-judged";
  const [low, high] = city.interval;
  const isBehind = indicator.direction === "higher-is-worse" ? low > target.value : high < target.value;
  return isBehind ? "clear" : "not-clear";
}

function withoutValue(values: readonly GapValue[]): Sureness {
  if (values.some((value) => value.display === "too-few")) return "too-few";
  if (values.some((value) => value.display === "hidden")) return "hidden";
  return "not-judged";
}
