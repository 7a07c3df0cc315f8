import type { CostAssumptions, CostLine } from "./cost-plan.ts";
import { power, product, type Rational, rational, roundHalfUp, sum } from "./rational.ts";

const one = rational(1);

/**
 * What one line costs in one calendar year, in cents (method.md §6.2, decisions.md 28):
 * quantity × ramp × frequency × unit price × (1 + on-costs) × (1 + inflation)^(year − baseYear) × months / 12, rounded half-up once,
 * then the contingency on that amount, rounded half-up.
 * A one-off line falls due in full in the year of its start month: months and ramp do not apply. Years without cost give zeros.
 */
export function lineCost(
  line: CostLine,
  year: number,
  baseYear: number,
  inflationPercent: CostAssumptions["inflationPercent"],
): { readonly baseCents: number; readonly contingencyCents: number } {
  const share = shareOfYear(line, year);
  if (share.numerator === 0n) return { baseCents: 0, contingencyCents: 0 };
  const inflation = line.inflationClass === "none" ? 0 : inflationPercent[line.inflationClass];
  const baseCents = roundHalfUp(
    product(
      rational(line.quantity),
      rational(line.frequencyPerYear),
      rational(line.unitPriceCents),
      onePlusPercent(line.onCostPercent),
      power(onePlusPercent(inflation), year - baseYear),
      share,
    ),
  );
  return { baseCents, contingencyCents: roundHalfUp(product(rational(baseCents), percent(line.contingencyPercent))) };
}

/** How many months of a year ("YYYY-MM", both ends included) lie between two months: 0 to 12. */
export function monthsActive(startMonth: string, endMonth: string, year: number): number {
  const first = Math.max(monthNumber(startMonth), year * 12);
  const last = Math.min(monthNumber(endMonth), year * 12 + 11);
  return Math.max(0, last - first + 1);
}

/** value / 100, exactly. */
export function percent(value: number): Rational {
  return product(rational(value), { numerator: 1n, denominator: 100n });
}

function onePlusPercent(value: number): Rational {
  return sum(one, percent(value));
}

function shareOfYear(line: CostLine, year: number): Rational {
  const startYear = Number(line.startMonth.slice(0, 4));
  if (line.recurrence === "one-off") return rational(year === startYear ? 1 : 0);
  const months = { numerator: BigInt(monthsActive(line.startMonth, line.endMonth, year)), denominator: 12n };
  const ramp = line.rampPercent[Math.min(year - startYear, line.rampPercent.length - 1)];
  return ramp === undefined ? months : product(percent(ramp), months);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
