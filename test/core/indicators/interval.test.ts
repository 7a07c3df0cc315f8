import { describe, expect, test } from "vitest";
import { eventInterval, newcombeDifference, wilsonInterval } from "../../../src/core/indicators/interval.ts";
import { chiSquareQuantile, chiSquareUpperTail, normalQuantile } from "../../../src/core/indicators/quantiles.ts";

// Published vectors, to the digits that are printed there.
describe("intervals", () => {
  test.each([
    [0, 20, 0, 0.161125],
    [7, 40, 0.087454, 0.3195],
    [12, 58, 0.122515, 0.327692],
    [40, 40, 0.912378, 1],
    [3, 11, 0.097461, 0.565645],
    [180, 400, 0.401952, 0.498999],
  ])("Wilson %i of %i", (count, total, low, high) => {
    const interval = wilsonInterval(count, total);
    expect(interval?.[0]).toBeCloseTo(low, 6);
    expect(interval?.[1]).toBeCloseTo(high, 6);
  });

  test.each([
    [12, 6.19351, 20.96286],
    [0, 0, 3.68888],
    [3, 0.61867, 8.76727],
    [9, 4.11537, 17.0848],
  ])("%i events", (events, low, high) => {
    const interval = eventInterval(events);
    expect(interval?.[0]).toBeCloseTo(low, 5);
    expect(interval?.[1]).toBeCloseTo(high, 5);
  });

  test.each([
    [56, 70, 48, 80, 0.2, 0.052431, 0.333873],
    [12, 58, 180, 400, -0.243103, -0.34068, -0.113103],
    [7, 40, 12, 58, -0.031897, -0.181081, 0.135437],
  ])("Newcombe %i/%i − %i/%i", (x1, n1, x2, n2, difference, low, high) => {
    const found = newcombeDifference({ count: x1, total: n1 }, { count: x2, total: n2 });
    expect(found?.difference).toBeCloseTo(difference, 6);
    expect(found?.interval[0]).toBeCloseTo(low, 6);
    expect(found?.interval[1]).toBeCloseTo(high, 6);
  });

  // So the mark "uncertain" below 50 children already covers every interval that reaches further than 20 points.
  test("no share of 50 or more has an interval that reaches further than 20 points either way", () => {
    const reach = ([low, high]: readonly [number, number]) => (high - low) / 2;
    for (let count = 0; count <= 50; count += 1) expect(reach(wilsonInterval(count, 50) ?? [0, 1])).toBeLessThan(0.2);
  });

  test("nothing to say without a denominator or beyond it", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(5, 4)).toBeNull();
    expect(eventInterval(-1)).toBeNull();
    expect(newcombeDifference({ count: 1, total: 0 }, { count: 1, total: 2 })).toBeNull();
  });
});

describe("quantiles", () => {
  test("normal, published to nine digits", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 9);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306, 9);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963985, 9);
    expect(normalQuantile(0.5)).toBe(0);
  });

  test("chi-square, from printed tables and closed forms", () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(3.841458821, 8);
    expect(chiSquareQuantile(0.95, 10)).toBeCloseTo(18.30703805, 7);
    expect(chiSquareUpperTail(3.841458821, 1)).toBeCloseTo(0.05, 9);
    // With two degrees of freedom the tail is exp(−x/2); with four (1 + x/2)·exp(−x/2).
    for (const x of [0.01, 1, 5, 40, 300]) {
      expect(chiSquareUpperTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
      expect(chiSquareUpperTail(x, 4) / ((1 + x / 2) * Math.exp(-x / 2))).toBeCloseTo(1, 11);
    }
    expect(chiSquareUpperTail(0, 3)).toBe(1);
  });
});
