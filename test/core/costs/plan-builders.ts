import type { CostAssumptions, CostLine, FundingLine } from "../../../src/core/costs/cost-plan.ts";
import type { ProjectSettings } from "../../../src/core/project/project-settings.ts";
import type { Measure } from "../../../src/core/strategy/strategy.ts";

export const settings: ProjectSettings = {
  municipality: "Test",
  language: "en",
  currency: "EUR",
  baseYear: 2027,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2029,
  longTermUntil: 2031,
};

export const assumptions: CostAssumptions = {
  inflationPercent: { wages: 3, goods: 3, construction: 3 },
  certaintyPercent: { approved: 100, planned: 75, applied: 50, idea: 25 },
};

export function aMeasure(changes: Partial<Measure> = {}): Measure {
  return {
    id: 1,
    goalId: 1,
    title: "Measure",
    description: "",
    leadSector: "education",
    partners: "",
    areaCodes: [],
    startMonth: "2027-01",
    endMonth: "2031-12",
    mandatory: false,
    indicator: { indicatorId: "E01", name: "", unit: "%", baseline: 30, baselineBy: "", target: 40, targetYear: 2030 },
    ...changes,
  };
}

export function aLine(changes: Partial<CostLine> = {}): CostLine {
  return {
    id: 1,
    measureId: 1,
    name: "Line",
    category: "external-services",
    recurrence: "yearly",
    quantity: 1,
    unit: "",
    frequencyPerYear: 1,
    unitPriceCents: 100_000,
    onCostPercent: 0,
    inflationClass: "goods",
    contingencyPercent: 0,
    startMonth: "2027-01",
    endMonth: "2031-12",
    rampPercent: [],
    nature: "new",
    inKind: false,
    spending: "operating",
    accountCode: "",
    ...changes,
  };
}

export function someFunding(changes: Partial<FundingLine> = {}): FundingLine {
  return {
    id: 1,
    measureId: null,
    source: "municipal-operating",
    name: "Budget",
    certainty: "approved",
    inKind: false,
    amounts: [],
    ...changes,
  };
}
