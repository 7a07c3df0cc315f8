import { expect, it } from "vitest";
import { checkPlan } from "../../../src/core/costs/check-plan.ts";
import { type CostInput, computeCosts } from "../../../src/core/costs/compute-costs.ts";
import { aLine, aMeasure, assumptions, settings, someFunding } from "./plan-builders.ts";

const whole = [aLine({ category: "coordination" }), aLine({ id: 2, category: "monitoring" })];
const enough = [someFunding({ amounts: [2027, 2028, 2029, 2030, 2031].map((year) => ({ year, cents: 200_000 })) })];

function codes(changes: Partial<CostInput>): readonly string[] {
  const input: CostInput = { settings, assumptions, measures: [aMeasure()], lines: whole, funding: enough, ...changes };
  return checkPlan(input, computeCosts(input)).map((finding) => finding.code);
}

it("finds nothing in a whole plan and nothing in an empty one", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ measures: [], lines: [], funding: [] })).toEqual([]);
});

it("finds what is missing around a measure's lines", () => {
  expect(codes({ measures: [aMeasure(), aMeasure({ id: 2 })] })).toEqual(["measure-without-cost"]);
  const construction = aLine({ id: 3, category: "construction", recurrence: "one-off", unitPriceCents: 0 });
  expect(codes({ lines: [...whole, construction] })).toEqual(["construction-without-running-cost"]);
  const staff = aLine({ id: 3, category: "personnel", endMonth: "2030-12", unitPriceCents: 0 });
  expect(codes({ lines: [...whole, staff] })).toEqual([
    "yearly-cost-ends-before-measure",
    "personnel-without-on-costs",
  ]);
  expect(codes({ lines: [...whole, aLine({ id: 3, endMonth: "2032-01", unitPriceCents: 0 })] })).toEqual([
    "cost-outside-plan",
  ]);
  expect(codes({ lines: [aLine()] })).toContain("no-coordination-cost");
});

it("finds money that meets no cost, and costs without money", () => {
  expect(
    codes({
      funding: [
        ...enough,
        someFunding({
          id: 2,
          amounts: [
            { year: 2031, cents: 90_000 },
            { year: 2032, cents: 1 },
          ],
        }),
      ],
    }),
  ).toEqual(["funding-over-cost", "funding-outside-plan"]);
  const eu = someFunding({ source: "eu", amounts: [{ year: 2027, cents: 10_000 }] });
  expect(codes({ funding: [eu] })).toEqual(["large-shortfall", "inherited-cost-without-successor"]);
});
