import type { ReadinessInput } from "./check-readiness.ts";
import { horizonOf } from "./horizon-of.ts";
import type { PlanFinding } from "./plan-finding.ts";
import type { Measure } from "./strategy.ts";

export const measureFindingCodes = [
  "measure-without-indicator",
  "indicator-without-baseline",
  "indicator-without-target",
  "target-not-better-than-baseline",
  "measure-cost-missing",
  "measure-without-funding",
  "dates-outside-plan",
  "target-year-before-start",
] as const;
export type MeasureFindingCode = (typeof measureFindingCodes)[number];

/**
 * What one measure lacks for its horizon (decisions.md 30): a short-term one needs indicator, baseline (or when it will be known), target,
 * cost and money; a medium-term one indicator, cost and an idea of funding; a long-term one an order of cost. Lead and dates are always there
 * by type. Money for the whole plan counts as funding of every measure; a measure that costs no cash needs none.
 */
export function checkMeasureReadiness(
  measure: Measure,
  input: ReadinessInput,
): readonly PlanFinding<MeasureFindingCode>[] {
  const horizon = horizonOf(measure.startMonth, input.settings);
  const codes: MeasureFindingCode[] = [];
  if (horizon !== "long" && !isNamed(measure)) codes.push("measure-without-indicator");
  if (horizon === "short" && isNamed(measure)) codes.push(...baselineAndTarget(measure));
  if (isTargetBackward(measure, input)) codes.push("target-not-better-than-baseline");
  const { targetYear } = measure.indicator;
  if (targetYear !== null && targetYear < Number(measure.startMonth.slice(0, 4)))
    codes.push("target-year-before-start");
  const lines = input.lines.filter((line) => line.measureId === measure.id);
  if (lines.length === 0) codes.push("measure-cost-missing");
  const needsMoney = horizon !== "long" && lines.some((line) => !line.inKind);
  const hasMoney = input.funding.some(
    (line) => !line.inKind && (line.measureId === null || line.measureId === measure.id),
  );
  if (needsMoney && !hasMoney) codes.push("measure-without-funding");
  if (
    measure.startMonth < `${input.settings.firstYear}-01` ||
    measure.endMonth > `${input.settings.longTermUntil}-12`
  ) {
    codes.push("dates-outside-plan");
  }
  return codes.map((code) => ({
    code,
    level: "warning",
    details: { measureId: measure.id, measure: measure.title, horizon },
  }));
}

function isNamed({ indicator }: Measure): boolean {
  return indicator.indicatorId !== null || indicator.name.trim() !== "";
}

function baselineAndTarget({ indicator }: Measure): readonly MeasureFindingCode[] {
  const codes: MeasureFindingCode[] = [];
  if (indicator.baseline === null && indicator.baselineBy === "") codes.push("indicator-without-baseline");
  if (indicator.target === null || indicator.targetYear === null) codes.push("indicator-without-target");
  return codes;
}

/** Only a project indicator tells which direction is better. */
function isTargetBackward({ indicator }: Measure, { indicators }: ReadinessInput): boolean {
  const { baseline, target } = indicator;
  const direction = indicators.find((candidate) => candidate.id === indicator.indicatorId)?.direction;
  if (baseline === null || target === null || direction === undefined || direction === "neutral") return false;
  return direction === "higher-is-better" ? target <= baseline : target >= baseline;
}
