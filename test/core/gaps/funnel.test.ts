import { describe, expect, test } from "vitest";
import { funnelOf } from "../../../src/core/gaps/funnel.ts";
import { viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { inputOf, participation } from "./gap-builders.ts";

describe("funnel", () => {
  // City 250 of 500 = 50 %. At n = 100: 50 ± 1.959964 × 5 = 40.20…59.80 and 50 ± 3.090232 × 5 = 34.55…65.45.
  const view = viewGaps(
    inputOf([
      [34, 100],
      [40, 100],
      [50, 100],
      [59, 100],
      [67, 100],
    ]),
  );

  test("puts each area inside, outside or far outside the limits", () => {
    const funnel = funnelOf(view, view.areas);
    if ("refused" in funnel) throw new Error(funnel.refused);
    expect(funnel.cityValue).toBeCloseTo(50, 9);
    const places = Object.fromEntries(funnel.points.map(({ value, place }) => [value, place]));
    expect(places).toEqual({
      34: "outside-outer",
      40: "outside-inner",
      50: "inside",
      59: "inside",
      67: "outside-outer",
    });
    expect(funnel.limits[0]?.inner[0]).toBeCloseTo(40.2, 2);
    expect(funnel.limits[0]?.outer[1]).toBeCloseTo(65.45, 2);
  });

  test("draws no hidden area, and neither its number of children", () => {
    const pairs = [
      [2, 70],
      [40, 100],
      [50, 100],
      [59, 100],
      [67, 100],
      [45, 100],
      [52, 100],
    ] as const;
    const open = viewGaps(inputOf(pairs, { audience: "public" }));
    const funnel = funnelOf(open, open.areas);
    if ("refused" in funnel) throw new Error(funnel.refused);
    expect(funnel.notDrawn).toBeGreaterThanOrEqual(2);
    expect(funnel.points.every(({ area }) => area.display === "shown")).toBe(true);
    expect(Math.min(...funnel.limits.map(({ n }) => n))).toBeCloseTo(100, 6);
  });

  test("refuses what it can't show", () => {
    const few = viewGaps(
      inputOf([
        [34, 100],
        [40, 100],
      ]),
    );
    expect(funnelOf(few, few.areas)).toEqual({ refused: "too-few-areas" });
    const count = { ...view, indicator: { ...participation, kind: "count" as const } };
    expect(funnelOf(count, count.areas)).toEqual({ refused: "no-share" });
    expect(funnelOf({ ...view, city: { ...view.city, value: null } }, view.areas)).toEqual({
      refused: "no-city-value",
    });
  });
});
