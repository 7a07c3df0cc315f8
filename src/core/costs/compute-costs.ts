import type { ProjectSettings } from "../project/project-settings.ts";
import { horizons } from "../project/project-settings.ts";
import { horizonOf } from "../strategy/horizon-of.ts";
import type { Measure } from "../strategy/strategy.ts";
import { fundTable } from "./compute-funding.ts";
import type { CostAssumptions, CostLine, CostTable, FundingLine, YearRow } from "./cost-plan.ts";
import { costCategories } from "./cost-plan.ts";
import { lineCost } from "./line-cost.ts";
import { addRows, yearRow } from "./year-row.ts";

export interface CostInput {
  readonly settings: ProjectSettings;
  readonly measures: readonly Measure[];
  readonly lines: readonly CostLine[];
  readonly funding: readonly FundingLine[];
  readonly assumptions: CostAssumptions;
}

/**
 * The plan's money for each year from the strategy's first to its last, in integer cents (method.md §6.2, decisions.md 28 and 29).
 * Only line × year amounts are rounded; everything above is sums. Cost and funding outside of those years is left out (checkPlan tells),
 * as are lines of measures that are not given: a scenario is a subset of the measures.
 * Categories without a cash line are left out; measures and horizons are all there. No lines give rows of zeros.
 */
export function computeCosts(input: CostInput): CostTable {
  const { settings, measures } = input;
  const years = yearsOf(settings);
  const add = (rows: readonly YearRow[]) => addRows(rows, years.length);
  const measureIds = new Set(measures.map((measure) => measure.id));
  const costed = input.lines
    .filter((line) => measureIds.has(line.measureId))
    .map((line) => ({ line, ...lineRows(line, years, settings.baseYear, input.assumptions) }));
  const cashWhere = (keep: (line: CostLine) => boolean) =>
    add(costed.filter(({ line }) => !line.inKind && keep(line)).map(({ total }) => total));
  const inKindWhere = (keep: (line: CostLine) => boolean) =>
    add(costed.filter(({ line }) => line.inKind && keep(line)).map(({ total }) => total));

  const measureRows = measures.map(({ id, startMonth }) => ({
    measureId: id,
    horizon: horizonOf(startMonth, settings),
    cash: cashWhere((line) => line.measureId === id),
    inKind: inKindWhere((line) => line.measureId === id),
  }));
  const yearly = cashWhere((line) => line.recurrence === "yearly");
  return {
    years,
    lines: costed.map(({ line, base, contingency, total }) => ({
      lineId: line.id,
      measureId: line.measureId,
      base,
      contingency,
      total,
    })),
    measures: measureRows,
    horizons: horizons.map((horizon) => {
      const own = measureRows.filter((row) => row.horizon === horizon);
      return { horizon, measures: own.length, cash: add(own.map((row) => row.cash)) };
    }),
    categories: costCategories
      .filter((category) => costed.some(({ line }) => !line.inKind && line.category === category))
      .map((category) => ({ category, cash: cashWhere((line) => line.category === category) })),
    cash: cashWhere(() => true),
    oneOff: cashWhere((line) => line.recurrence === "one-off"),
    yearly,
    inKind: inKindWhere(() => true),
    ...fundTable(years, measureRows, input.funding, input.assumptions.certaintyPercent, yearly),
  };
}

/** The calendar years of the strategy, first to last. */
export function yearsOf(settings: Pick<ProjectSettings, "firstYear" | "longTermUntil">): readonly number[] {
  return Array.from(
    { length: Math.max(0, settings.longTermUntil - settings.firstYear + 1) },
    (_, index) => settings.firstYear + index,
  );
}

function lineRows(line: CostLine, years: readonly number[], baseYear: number, assumptions: CostAssumptions) {
  const costs = years.map((year) => lineCost(line, year, baseYear, assumptions.inflationPercent));
  return {
    base: yearRow(costs.map((cost) => cost.baseCents)),
    contingency: yearRow(costs.map((cost) => cost.contingencyCents)),
    total: yearRow(costs.map((cost) => cost.baseCents + cost.contingencyCents)),
  };
}
