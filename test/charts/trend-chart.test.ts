import { expect, test } from "vitest";
import { darkChartTheme } from "../../src/charts/chart-theme.ts";
import { trendChart } from "../../src/charts/trend-chart.ts";
import { type TrendLine, trendOf } from "../../src/core/gaps/trend.ts";
import { drawn, publicView, seen, shared } from "./draw.ts";

const words = {
  ...shared,
  name: (line: TrendLine) => (line.kind === "city" ? "town" : line.name),
  target: "target 45 %",
  continuation: "if nothing changes",
  uncertain: "uncertain",
};

function optionOf(years: readonly number[], areas: number, areaCodes: readonly string[]) {
  const views = years.map((year) => publicView(areas, "reduced", String(year)));
  const { indicator, target } = publicView(1, "reduced");
  const trend = trendOf({ indicator, group: "reduced", target, views, groupViews: new Map(), areaCodes });
  return { trend, option: trendChart(trend, darkChartTheme, words) };
}

test("no period, one period, seven with areas, and 500 areas", () => {
  drawn(optionOf([], 0, []).option);
  drawn(optionOf([2025], 12, ["001"]).option);
  const svg = drawn(optionOf([2019, 2020, 2021, 2022, 2023, 2024, 2025], 12, ["006", "008"]).option);
  for (const text of ["town", "Area 8", "target 45 %"]) expect(svg).toContain(text);
  drawn(optionOf([2024, 2025], 500, ["100", "200", "300", "400"]).option);
});

test("hidden and missing years are signs with words, never values", () => {
  const { option } = optionOf([2022, 2023, 2024, 2025], 12, ["001", "005"]);
  const text = seen(option);
  expect(text).toContain("Area 1, 2024\\nhidden");
  expect(text).toContain("Area 5, 2024\\nmissing");
  for (const number of ["3.278", "3.3 %"]) expect(text).not.toContain(number);
});

test("the continuation is dashed and ends at the target's year", () => {
  const { trend, option } = optionOf([2021, 2022, 2023, 2024, 2025], 12, []);
  expect(trend.lines[0]?.continuation?.at(-1)?.year).toBe(2030);
  expect(option).toMatchObject({ xAxis: { min: 2021, max: 2030 }, tooltip: { renderMode: "richText" } });
  expect(seen(option)).toContain('"type":[4,5]');
});
