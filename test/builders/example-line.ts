import type { ExamplePlan } from "../../src/core/project/example-plan.ts";

type Line = ExamplePlan["costLines"][number];

export const staff = { inflationClass: "wages", onCostPercent: 22, contingencyPercent: 3 } as const;
export const building = { inflationClass: "construction", contingencyPercent: 15, spending: "investment" } as const;

export function yearly(
  measure: string,
  name: string,
  category: Line["category"],
  quantity: number,
  unit: string,
  unitPriceCents: number,
  changes: Partial<Line>,
): Line {
  return {
    measure,
    name,
    category,
    recurrence: "yearly",
    quantity,
    unit,
    frequencyPerYear: 1,
    unitPriceCents,
    onCostPercent: 0,
    inflationClass: "goods",
    contingencyPercent: 5,
    startMonth: "2027-01",
    endMonth: "2033-12",
    rampPercent: [],
    nature: "new",
    inKind: false,
    spending: "operating",
    accountCode: "",
    ...changes,
  };
}

export function oneOff(
  measure: string,
  name: string,
  category: Line["category"],
  unitPriceCents: number,
  unit: string,
  startMonth: string,
  changes: Partial<Line> = {},
): Line {
  return yearly(measure, name, category, 1, unit, unitPriceCents, {
    recurrence: "one-off",
    startMonth,
    endMonth: startMonth,
    ...changes,
  });
}
