import { describe, expect, test } from "vitest";
import { funnelLimits } from "../../../src/core/indicators/funnel-limits.ts";

describe("funnel limits around a share of 0.4", () => {
  test.each([
    [20, [0.1853, 0.6147], [0.06148, 0.73852]],
    [50, [0.26421, 0.53579], [0.1859, 0.6141]],
    [100, [0.30398, 0.49602], [0.24861, 0.55139]],
    [400, [0.35199, 0.44801], [0.32431, 0.47569]],
  ])("of %i children", (n, inner, outer) => {
    for (const [z, limits] of [
      [1.959964, inner],
      [3.090232, outer],
    ] as const)
      for (const [side, limit] of limits.entries()) expect(funnelLimits(0.4, n, z)[side]).toBeCloseTo(limit, 5);
  });

  test("stay within 0 and 1", () => {
    expect(funnelLimits(0.02, 10, 3.090232)[0]).toBe(0);
    expect(funnelLimits(0.98, 10, 3.090232)[1]).toBe(1);
    expect(funnelLimits(0.4, 0, 1.959964)).toEqual([0, 1]);
  });
});
