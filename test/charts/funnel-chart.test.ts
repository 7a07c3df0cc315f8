import { expect, test } from "vitest";
import { printChartTheme } from "../../src/charts/chart-theme.ts";
import { funnelChart } from "../../src/charts/funnel-chart.ts";
import { funnelOf } from "../../src/core/gaps/funnel.ts";
import { drawn, publicView, seen, shared } from "./draw.ts";

const words = {
  ...shared,
  city: "town",
  children: "children",
  inner: "95 %",
  outer: "99.8 %",
  inside: "inside",
  outside: "outside",
  farOutside: "far outside",
  count: String,
};

function optionOf(count: number) {
  const view = publicView(count, "reduced");
  const funnel = funnelOf(view, view.areas);
  if ("refused" in funnel) return null;
  return funnelChart({ ...funnel, indicator: view.indicator }, printChartTheme, words);
}

test("nothing and one area are refused; many are drawn", () => {
  expect(optionOf(0)).toBeNull();
  expect(optionOf(1)).toBeNull();
  for (const count of [40, 500]) {
    const option = optionOf(count);
    if (option === null) throw new Error("refused");
    expect(drawn(option)).toContain("99.8 %");
  }
});

test("a hidden area is not in the option at all, not even by name or by its number of children", () => {
  const option = seen(optionOf(40));
  expect(option).not.toMatch(/Area 1["\\]/);
  expect(option).not.toMatch(/\b61\b/);
  expect(option).not.toContain("3.278");
});
