import type { PlanFinding } from "../strategy/plan-finding.ts";
import type { CostInput } from "./compute-costs.ts";
import type { CostTable } from "./cost-plan.ts";
import { amountAt } from "./year-row.ts";

export const fundingFindingCodes = [
  "funding-over-cost",
  "funding-outside-plan",
  "large-shortfall",
  "inherited-cost-without-successor",
] as const;
export type FundingFindingCode = (typeof fundingFindingCodes)[number];

const largeShortfallPercent = 30;

/**
 * What is doubtful in the funding (method.md §6.5). Details: `fundingId` and `funding` (its name) where one line is meant, `year`,
 * amounts as `cents`, shares as `percent` (unrounded).
 */
export function checkFunding(
  { settings, funding }: Pick<CostInput, "settings" | "funding">,
  table: CostTable,
): readonly PlanFinding<FundingFindingCode>[] {
  const findings: PlanFinding<FundingFindingCode>[] = [];
  for (const line of funding) {
    const row = table.funding.find((candidate) => candidate.fundingId === line.id);
    const details = { fundingId: line.id, funding: line.name };
    table.years.forEach((year, index) => {
      const cents = row ? amountAt(row.amounts, index) - amountAt(row.used, index) : 0;
      if (cents > 0)
        findings.push({ code: "funding-over-cost", level: "warning", details: { ...details, year, cents } });
    });
    for (const { year, cents } of line.amounts) {
      if (cents > 0 && (year < settings.firstYear || year > settings.longTermUntil)) {
        findings.push({ code: "funding-outside-plan", level: "warning", details: { ...details, year, cents } });
      }
    }
  }
  const missing = table.shortfall.allIdentified.sum;
  if (missing * 100 > table.cash.sum * largeShortfallPercent) {
    const percent = (missing / table.cash.sum) * 100;
    findings.push({
      code: "large-shortfall",
      level: "warning",
      details: { cents: missing, percent, limit: largeShortfallPercent },
    });
  }
  if (table.inherited && table.inherited.cents > 0) {
    const { year, cents } = table.inherited;
    const unpaid = amountAt(table.shortfall.allIdentified, table.years.indexOf(year));
    if (unpaid > 0)
      findings.push({ code: "inherited-cost-without-successor", level: "warning", details: { year, cents, unpaid } });
  }
  return findings;
}
