import { horizonOf } from "../strategy/horizon-of.ts";
import type { PlanFinding } from "../strategy/plan-finding.ts";
import type { Measure } from "../strategy/strategy.ts";
import { checkFunding, type FundingFindingCode } from "./check-funding.ts";
import type { CostInput } from "./compute-costs.ts";
import type { CostCategory, CostLine, CostTable } from "./cost-plan.ts";

export const costFindingCodes = [
  "measure-without-cost",
  "yearly-cost-ends-before-measure",
  "personnel-without-on-costs",
  "construction-without-running-cost",
  "no-coordination-cost",
  "no-monitoring-cost",
  "short-term-cost-starts-late",
  "cost-outside-plan",
  "old-prices",
] as const;
export type CostFindingCode = (typeof costFindingCodes)[number];
export type CostPlanFinding = PlanFinding<CostFindingCode | FundingFindingCode>;

/**
 * What is doubtful in the cost plan (method.md §6.5), measure by measure and then for the whole. `table` is computeCosts of the same input.
 * Details: `measureId` and `measure` (its title) where one measure is meant, `line` (its name) where one line is. Empty plan, no findings.
 */
export function checkPlan(input: CostInput, table: CostTable): readonly CostPlanFinding[] {
  const findings: CostPlanFinding[] = [];
  for (const measure of input.measures) {
    findings.push(
      ...checkMeasure(
        measure,
        input.lines.filter((line) => line.measureId === measure.id),
        input,
      ),
    );
  }
  const has = (category: CostCategory) => input.lines.some((line) => line.category === category);
  if (input.lines.length > 0) {
    if (!has("coordination")) findings.push({ code: "no-coordination-cost", level: "warning", details: {} });
    if (!has("monitoring")) findings.push({ code: "no-monitoring-cost", level: "warning", details: {} });
    if (input.settings.firstYear - input.settings.baseYear > 2) {
      const { baseYear, firstYear } = input.settings;
      findings.push({ code: "old-prices", level: "information", details: { baseYear, firstYear } });
    }
  }
  return [...findings, ...checkFunding(input, table)];
}

function checkMeasure(
  measure: Measure,
  lines: readonly CostLine[],
  { settings }: CostInput,
): readonly CostPlanFinding[] {
  const findings: CostPlanFinding[] = [];
  const details = { measureId: measure.id, measure: measure.title };
  const warn = (code: CostFindingCode, more: Readonly<Record<string, string | number>> = {}) => {
    findings.push({ code, level: "warning", details: { ...details, ...more } });
  };
  if (lines.length === 0) warn("measure-without-cost");
  for (const line of lines) {
    if (line.recurrence === "yearly" && line.endMonth < measure.endMonth) {
      warn("yearly-cost-ends-before-measure", { line: line.name, endMonth: line.endMonth });
    }
    if (line.category === "personnel" && line.onCostPercent === 0 && !line.inKind) {
      warn("personnel-without-on-costs", { line: line.name });
    }
    const lastMonth = line.recurrence === "yearly" ? line.endMonth : line.startMonth;
    if (yearOf(line.startMonth) < settings.firstYear || yearOf(lastMonth) > settings.longTermUntil) {
      warn("cost-outside-plan", { line: line.name, firstYear: settings.firstYear, lastYear: settings.longTermUntil });
    }
  }
  if (lines.some((line) => line.category === "construction") && !lines.some((line) => line.category === "facilities")) {
    warn("construction-without-running-cost");
  }
  const firstCost = lines.map((line) => line.startMonth).sort()[0];
  if (
    firstCost !== undefined &&
    firstCost > `${settings.firstYear + 1}-06` &&
    horizonOf(measure.startMonth, settings) === "short"
  ) {
    warn("short-term-cost-starts-late", { startMonth: firstCost });
  }
  return findings;
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}
