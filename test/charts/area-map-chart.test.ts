import { describe, expect, test } from "vitest";
import { areaMap } from "../../src/charts/area-map.ts";
import { areaMapElements } from "../../src/charts/area-map-svg.ts";
import { lightChartTheme } from "../../src/charts/chart-theme.ts";
import { framedSvg } from "../../src/charts/framed-svg.ts";
import type { GapView } from "../../src/core/gaps/gap-view.ts";
import { publicView, seen } from "./draw.ts";

function shapesOf(view: GapView) {
  const shapes = view.areas.map(({ areaId, code }) => ({
    areaId,
    code,
    level: "neighbourhood" as const,
    path: "M0 0L1 0L1 1Z",
  }));
  return { width: 1000, height: 800, shapes };
}

describe("map of areas", () => {
  test.each([0, 1, 500])("%i areas", (count) => {
    const view = publicView(count, "reduced");
    const drawing = areaMap(shapesOf(view), view.areas, lightChartTheme);
    expect(drawing.areas).toHaveLength(count);
    expect(areaMapElements(drawing)).not.toMatch(/undefined|NaN/);
  });

  test("hidden and missing areas have a sign instead of a colour, and nothing of their value", () => {
    const view = publicView(12, "reduced");
    const drawing = areaMap(shapesOf(view), view.areas, lightChartTheme);
    const byCode = new Map(drawing.areas.map((one) => [one.code, one]));
    expect(byCode.get("001")).toMatchObject({ colour: null, pattern: "hidden", fill: lightChartTheme.card });
    expect(byCode.get("005")).toMatchObject({ colour: null, pattern: "missing", fill: lightChartTheme.card });
    expect(drawing.areas.some((one) => one.colour === "worse-than-city")).toBe(true);
    expect(seen(drawing)).not.toContain("3.278");
  });

  test("the five reasons for no number look different, and differ from zero", () => {
    const view = publicView(7, "reduced");
    const [one] = view.areas;
    if (one === undefined) throw new Error("no area");
    const changed = [
      { value: 0, state: "number", display: "shown", position: "worse-than-city" },
      { value: null, state: "number", display: "hidden", position: null },
      { value: null, state: "number", display: "too-few", position: null },
      { value: null, state: "missing", display: "shown", position: null },
      { value: null, state: "not-applicable", display: "shown", position: null },
      { value: null, state: "suppressed-at-source", display: "shown", position: null },
    ] as const;
    const rows = view.areas.slice(0, 6).map((area, index) => ({ ...area, clarity: null, ...changed[index] }));
    const looks = areaMap(shapesOf(view), rows, lightChartTheme).areas.map(({ fill, pattern }) => `${fill} ${pattern}`);
    expect(new Set(looks).size).toBe(6);
  });
});

test("a framed picture escapes texts and carries its notes", () => {
  const svg = framedSvg(
    { width: 300, height: 100, body: "<g/>", title: `A <b> & "c"`, notes: ["public view", "word ".repeat(40)] },
    lightChartTheme,
  );
  expect(svg).toContain("A &lt;b&gt; &amp; &quot;c&quot;");
  expect(svg).toContain("public view");
  expect(svg.match(/word word/g)?.length).toBeGreaterThan(3);
});
