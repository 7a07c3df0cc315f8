import type { CompareWords } from "../../charts/compare-chart.ts";
import type { FunnelWords } from "../../charts/funnel-chart.ts";
import type { RankedAreasWords } from "../../charts/ranked-areas-chart.ts";
import type { TrendWords } from "../../charts/trend-chart.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import type { GroupComparison } from "../../core/gaps/group-comparison.ts";
import type { TrendLine } from "../../core/gaps/trend.ts";
import type { Indicator, Target } from "../../core/indicators/indicator.ts";
import type { Words } from "../app/words-context.ts";
import { stateWords } from "./shown-table.ts";
import { groupText, intervalText, targetText, valueText } from "./value-text.ts";

export function rankedWords(words: Words, { indicator, city, target }: GapView): RankedAreasWords {
  const { t } = words;
  const { "too-few": tooFew, "not-applicable": notApplicable, ...marks } = stateWords(words);
  return {
    ...shared(words, indicator),
    ...marks,
    tooFew,
    notApplicable,
    city: city.value === null ? "" : t("gaps.chartCity", { value: valueText(words, indicator, city.value) }),
    target: targetWords(words, indicator, target),
    uncertain: t("gaps.markUncertain"),
    tie: t("gaps.noteTie"),
  };
}

export function compareWords(
  words: Words,
  indicator: Indicator,
  target: Target | null,
  { first, second, city }: GroupComparison,
): CompareWords {
  const { t, format } = words;
  const onLine = (group: string, value: number | null) =>
    value === null
      ? ""
      : t("gapViews.cityGroup", { group: groupText(words, group), value: valueText(words, indicator, value) });
  return {
    ...shared(words, indicator),
    first: groupText(words, first),
    second: groupText(words, second),
    cityFirst: onLine(first, city.first.value),
    citySecond: onLine(second, city.second.value),
    target: targetWords(words, indicator, target),
    marks: stateWords(words),
    points: (difference) => t("gapViews.comparePoints", { points: format.number(Math.abs(difference), 0) }),
    notClear: t("gaps.noClearDifference"),
  };
}

export function trendWords(
  words: Words,
  indicator: Indicator,
  target: Target | null,
  name: (line: TrendLine) => string,
): TrendWords {
  const { t } = words;
  return {
    ...shared(words, indicator),
    name,
    target: targetWords(words, indicator, target),
    continuation: t("gapViews.ifNothingChanges"),
    uncertain: t("gaps.markUncertain"),
    marks: stateWords(words),
  };
}

export function funnelWords(words: Words, indicator: Indicator, cityValue: number): FunnelWords {
  const { t, format } = words;
  return {
    ...shared(words, indicator),
    city: t("gaps.chartCity", { value: valueText(words, indicator, cityValue) }),
    children: t("gapViews.funnelChildren"),
    inner: t("gapViews.funnelInner"),
    outer: t("gapViews.funnelOuter"),
    inside: t("gapViews.funnelInside"),
    outside: t("gapViews.funnelOutside"),
    farOutside: t("gapViews.funnelFarOutside"),
    count: (n) => format.count(n),
  };
}

function shared(words: Words, indicator: Indicator) {
  const { t, format } = words;
  return {
    value: (value: number) => valueText(words, indicator, value),
    axisValue: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    interval: (low: number, high: number) =>
      t("gaps.intervalIs", { interval: intervalText(words, indicator, [low, high]) }),
  };
}

function targetWords(words: Words, indicator: Indicator, target: Target | null): string {
  return target === null ? "" : words.t("gaps.chartTarget", { value: targetText(words, indicator, target.value) });
}
