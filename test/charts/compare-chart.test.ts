import { describe, expect, test } from "vitest";
import { lightChartTheme } from "../../src/charts/chart-theme.ts";
import { compareChart, compareChartHeight } from "../../src/charts/compare-chart.ts";
import { compareGroups } from "../../src/core/gaps/group-comparison.ts";
import { drawn, publicView, seen, shared } from "./draw.ts";

const words = {
  ...shared,
  first: "reduced",
  second: "full",
  cityFirst: "reduced in the town",
  citySecond: "full in the town",
  target: "target 45 %",
  points: (difference: number) => `${Math.abs(difference).toFixed(0)} pts`,
  notClear: "no clear difference",
};

function optionOf(count: number) {
  const first = publicView(count, "reduced");
  const compared = compareGroups(first, publicView(count, "full"));
  const { indicator, target } = first;
  const { rows, city } = compared ?? { rows: [], city: { first: first.city, second: first.city } };
  return compareChart({ rows, city, indicator, target }, lightChartTheme, words);
}

describe("two groups side by side", () => {
  test.each([0, 1, 12, 500])("%i areas", (count) => {
    const svg = drawn(optionOf(count), compareChartHeight(count));
    if (count > 11) for (const text of ["Area 12", "target 45 %", "pts", "missing"]) expect(svg).toContain(text);
  });

  test("a hidden cell is in words only: neither its value nor its interval is in the option", () => {
    const option = seen(optionOf(12));
    expect(option).toContain("hidden");
    const hidden = publicView(12, "reduced").areas.filter((one) => one.display === "hidden");
    expect(hidden.map((one) => one.area)).toContain("Area 1");
    expect(hidden.length).toBeGreaterThan(1);
    // 2 of 61 and its Wilson limits.
    for (const number of ["3.278", "3.3 %", "0.90", "11.19"]) expect(option).not.toContain(number);
  });

  test("a clear difference has its points, an unclear one says so", () => {
    const rows = compareGroups(publicView(12, "reduced"), publicView(12, "full"))?.rows ?? [];
    const clear = rows.find((row) => row.clear);
    expect(seen(optionOf(12))).toContain(`${Math.abs(clear?.difference ?? 0).toFixed(0)} pts`);
  });

  test("needs the same two groups in both views", () => {
    expect(compareGroups(publicView(3, "full"), publicView(3, "reduced"))).toBeNull();
  });
});
