import { describe, expect, it } from "vitest";
import { computeCosts } from "../../../src/core/costs/compute-costs.ts";
import { aLine, aMeasure, assumptions, settings, someFunding } from "./plan-builders.ts";

const staff = aLine({
  id: 1,
  category: "personnel",
  quantity: 0.5,
  unitPriceCents: 3_800_000,
  onCostPercent: 22,
  inflationClass: "wages",
});
const children = aLine({ id: 2, quantity: 60, unitPriceCents: 85_000, rampPercent: [25, 60, 100] });
const oneOff = aLine({ id: 3, recurrence: "one-off", unitPriceCents: 1_200_000, inflationClass: "none" });
const withContingency = [staff, children, oneOff].map((line) => ({ ...line, contingencyPercent: 5 }));
const years = (cents: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, cents }));
const plan = { settings, measures: [aMeasure()], lines: withContingency, funding: [], assumptions };

describe("the vectors of method.md §6.6", () => {
  it("a yearly amount grows from the base year, contingency after escalation", () => {
    const line = aLine({ unitPriceCents: 2_000_000, contingencyPercent: 10 });
    const table = computeCosts({ ...plan, settings: { ...settings, longTermUntil: 2029 }, lines: [line] });
    expect(table.lines[0]?.base).toEqual({ byYear: [2_000_000, 2_060_000, 2_121_800], sum: 6_181_800 });
    expect(table.cash.sum).toBe(6_799_980);
  });
  it("staff with on-costs, and children with a ramp", () => {
    const table = computeCosts({ ...plan, lines: [staff, children] });
    expect(table.lines[0]?.total).toEqual({
      byYear: [2_318_000, 2_387_540, 2_459_166, 2_532_941, 2_608_929],
      sum: 12_306_576,
    });
    expect(table.lines[1]?.total).toEqual({
      byYear: [1_275_000, 3_151_800, 5_410_590, 5_572_908, 5_740_095],
      sum: 21_150_393,
    });
  });
  it("both with a one-off amount and contingency, set against funding of three certainties", () => {
    const funding = [
      someFunding({ id: 1, amounts: years(3_000_000, 2027, 2029) }),
      someFunding({ id: 2, certainty: "planned", amounts: years(1_000_000, 2027, 2031) }),
      someFunding({ id: 3, certainty: "applied", amounts: years(1_500_000, 2028, 2030) }),
    ];
    const table = computeCosts({ ...plan, funding });
    expect(table.cash).toEqual({ byYear: [5_032_650, 5_816_307, 8_263_244, 8_511_141, 8_766_475], sum: 36_389_817 });
    expect(table.balance.allIdentified).toEqual({
      byYear: [1_032_650, 316_307, 2_763_244, 6_011_141, 7_766_475],
      sum: 17_889_817,
    });
    expect(table.shortfall.allIdentified).toEqual(table.balance.allIdentified);
    expect(table.balance.weighted.sum).toBe(21_389_817);
    expect(table.balance.securedOnly.sum).toBe(27_389_817);
    expect(table.fundingByCertainty.map((row) => row.amounts.sum)).toEqual([9_000_000, 5_000_000, 4_500_000, 0]);
  });
});

describe("computeCosts", () => {
  it("money earmarked for one measure does not serve another (decisions.md 29)", () => {
    const flat = { recurrence: "one-off", inflationClass: "none" } as const;
    const table = computeCosts({
      ...plan,
      measures: [aMeasure(), aMeasure({ id: 2 })],
      lines: [aLine({ ...flat, unitPriceCents: 3000 }), aLine({ ...flat, id: 2, measureId: 2, unitPriceCents: 4000 })],
      funding: [someFunding({ measureId: 1, amounts: years(5000, 2027, 2027) })],
    });
    expect(table.shortfall.allIdentified.sum).toBe(4000);
    expect(table.funding[0]?.used.sum).toBe(3000);
    expect(table.funding[0]?.amounts.sum).toBe(5000);
  });
  it("a surplus in one year hides no shortfall in another", () => {
    const lines = [aLine({ inflationClass: "none", unitPriceCents: 1000 })];
    const table = computeCosts({ ...plan, lines, funding: [someFunding({ amounts: years(5000, 2027, 2027) })] });
    expect(table.balance.allIdentified).toEqual({ byYear: [-4000, 1000, 1000, 1000, 1000], sum: 0 });
    expect(table.shortfall.allIdentified).toEqual({ byYear: [0, 1000, 1000, 1000, 1000], sum: 4000 });
  });
  it("earmarked money is weighted first and capped afterwards", () => {
    const lines = [aLine({ recurrence: "one-off", inflationClass: "none", unitPriceCents: 3000 })];
    const funding = [someFunding({ measureId: 1, certainty: "applied", amounts: years(5000, 2027, 2027) })];
    const table = computeCosts({ ...plan, lines, funding });
    expect(table.shortfall.allIdentified.sum).toBe(0);
    expect(table.shortfall.weighted.sum).toBe(500);
    expect(table.shortfall.securedOnly.sum).toBe(3000);
  });
  it("yearly amounts count months, one-off amounts never do", () => {
    const part = { inflationClass: "none", startMonth: "2027-09", endMonth: "2028-03" } as const;
    const table = computeCosts({ ...plan, lines: [aLine(part), aLine({ ...part, id: 2, recurrence: "one-off" })] });
    expect(table.yearly.byYear).toEqual([33_333, 25_000, 0, 0, 0]);
    expect(table.oneOff.byYear).toEqual([100_000, 0, 0, 0, 0]);
  });
  it("half a cent goes up, and binary fractions do not leak in", () => {
    const line = aLine({ inflationClass: "none", recurrence: "one-off" });
    const costOf = (changes: Partial<typeof line>) =>
      computeCosts({ ...plan, lines: [{ ...line, ...changes }] }).cash.sum;
    expect(costOf({ quantity: 1.005, unitPriceCents: 100 })).toBe(101);
    expect(costOf({ quantity: 0.615, unitPriceCents: 1000 })).toBe(615);
    expect(costOf({ quantity: 0.5, unitPriceCents: 1 })).toBe(1);
    expect(costOf({ quantity: 1e-7, unitPriceCents: 5_000_000 })).toBe(1);
  });
  it("in-kind cost and funding stay beside the cash", () => {
    const table = computeCosts({
      ...plan,
      lines: [aLine({ inKind: true, inflationClass: "none" })],
      funding: [someFunding({ inKind: true, amounts: years(60_000, 2027, 2028) })],
    });
    expect([table.cash.sum, table.inKind.sum, table.inKindFunding.sum, table.shortfall.securedOnly.sum]).toEqual([
      0, 500_000, 120_000, 0,
    ]);
    expect(table.funding[0]?.used.sum).toBe(120_000);
  });
  it("names the yearly cost that remains when outside money ends", () => {
    const lines = [aLine({ inflationClass: "none" })];
    const eu = someFunding({ source: "eu", amounts: years(50_000, 2027, 2028) });
    expect(computeCosts({ ...plan, lines, funding: [eu] }).inherited).toEqual({ year: 2029, cents: 100_000 });
    const own = someFunding({ amounts: years(50_000, 2027, 2028) });
    const lasting = someFunding({ id: 2, source: "eu", amounts: years(50_000, 2027, 2031) });
    expect(computeCosts({ ...plan, lines, funding: [own, lasting] }).inherited).toBeNull();
  });
  it("an empty plan is a table of zeros", () => {
    const table = computeCosts({ ...plan, measures: [], lines: [] });
    expect(table.cash).toEqual({ byYear: [0, 0, 0, 0, 0], sum: 0 });
    expect(table.horizons.map((row) => row.measures)).toEqual([0, 0, 0]);
  });
});
