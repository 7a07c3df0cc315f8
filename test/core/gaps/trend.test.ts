import { describe, expect, test } from "vitest";
import type { GapView } from "../../../src/core/gaps/gap-view.ts";
import { trendOf } from "../../../src/core/gaps/trend.ts";
import { viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import type { Target } from "../../../src/core/indicators/indicator.ts";
import { inputOf, participation } from "./gap-builders.ts";

const target: Target = { indicatorId: "E01", value: 45, byYear: 2030 };

function viewOf(period: string, percent: number, audience: "public" | "internal" = "internal"): GapView {
  return viewGaps(inputOf([[percent * 10, 1000]], { period, target, audience }));
}

function trendOver(values: Readonly<Record<string, number>>, goal: Target | null = target) {
  const views = Object.entries(values).map(([period, percent]) => viewOf(period, percent));
  return trendOf({
    indicator: participation,
    group: "",
    target: goal,
    views,
    groupViews: new Map(),
    areaCodes: ["01"],
  });
}

describe("straight continuation", () => {
  // By hand: mean 2020.5 and 12.75, slope 7.5 / 5 = 1.5, so 12.75 + 1.5 × 9.5 = 27 in 2030.
  const four = { "2019": 10, "2020": 12, "2021": 15, "2022": 14 };

  test("is the least-squares line, from the last year to the target's", () => {
    const city = trendOver(four).lines[0];
    expect(city?.continuation?.[0]).toEqual({ year: 2022, value: expect.closeTo(15, 9) });
    expect(city?.continuation?.at(-1)).toEqual({ year: 2030, value: expect.closeTo(27, 9) });
  });

  test("stays between 0 and 100 for shares", () => {
    const rising = trendOver({ "2019": 40, "2020": 60, "2021": 80, "2022": 95 }).lines[0];
    const falling = trendOver({ "2019": 40, "2020": 30, "2021": 20, "2022": 8 }).lines[0];
    expect(rising?.continuation?.at(-1)?.value).toBe(100);
    expect(falling?.continuation?.at(-1)?.value).toBe(0);
  });

  test("needs four points, a target, and a target year that is still to come", () => {
    expect(trendOver({ "2019": 10, "2020": 12, "2021": 15 }).lines[0]?.continuation).toBeNull();
    expect(trendOver(four, null).lines[0]?.continuation).toBeNull();
    expect(trendOver(four, { ...target, byYear: 2022 }).lines[0]?.continuation).toBeNull();
  });
});

test("places periods by the year in front, and says which it leaves out", () => {
  const trend = trendOver({ "2020/21": 30, "2019/20": 20, "all years": 25, "2020 spring": 31 });
  expect(trend.lines[0]?.points.map(({ year, period }) => [year, period])).toEqual([
    [2019, "2019/20"],
    [2020, "2020 spring"],
  ]);
  expect(trend.leftOut).toEqual(["2020/21", "all years"]);
});

test("a hidden year, and a year without the group, stay as points without a value", () => {
  const small = viewGaps(
    inputOf(
      [
        [3, 200],
        [40, 200],
        [50, 200],
      ],
      { period: "2019", audience: "public" },
    ),
  );
  const large = viewGaps(
    inputOf(
      [
        [30, 200],
        [40, 200],
        [50, 200],
      ],
      { period: "2020", audience: "public" },
    ),
  );
  const trend = trendOf({
    indicator: participation,
    group: "",
    target: null,
    views: [small, large],
    groupViews: new Map([["reduced", [small, large]]]),
    areaCodes: ["01", "unknown"],
  });
  expect(trend.lines.map(({ kind, key }) => `${kind} ${key}`)).toEqual(["city ", "area 01", "group reduced"]);
  expect(trend.lines[1]?.points.map(({ value, display }) => [value, display])).toEqual([
    [null, "hidden"],
    [15, "shown"],
  ]);
  expect(trend.lines[2]?.points.map(({ value, state }) => [value, state])).toEqual([
    [null, "missing"],
    [null, "missing"],
  ]);
});

test("without views there are no points", () => {
  expect(trendOver({}).lines.map((line) => line.points)).toEqual([[]]);
});
