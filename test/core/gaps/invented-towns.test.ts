import { describe, expect, test } from "vitest";
import type { GapView } from "../../../src/core/gaps/gap-view.ts";
import { type GapInput, viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation } from "./gap-builders.ts";

const areas = Array.from({ length: 17 }, (_, index) => area(String(index + 1).padStart(2, "0")));

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller's minimal standard generator). */
function randomFrom(seed: number): () => number {
  let state = (seed * 7919 + 12345) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A town of 17 areas; poor children take part with 40 % less `gap`, the others with 40 %. */
function town(seed: number, gap: number, changes: Partial<GapInput> = {}): GapView {
  const random = randomFrom(seed);
  for (let warm = 0; warm < 10; warm += 1) random();
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const drawn = (n: number, share: number) => Array.from({ length: n }).filter(() => random() < share).length;
  const observations = areas.flatMap(({ id }) => {
    const [poor, others] = [between(25, 80), between(60, 160)];
    const [x, y] = [drawn(poor, 0.4 - gap), drawn(others, 0.4)];
    return [
      observation(id, { numerator: x, denominator: poor }, "poor"),
      observation(id, { numerator: y, denominator: others }, "others"),
      observation(id, { numerator: x + y, denominator: poor + others }, ""),
    ];
  });
  return viewGaps(inputOf([], { areas, observations, groups: ["", "others", "poor"], ...changes }));
}

/** What the gaps screen states as clear: the difference of the two groups in the city or in any area. */
function statesClearGap({ groupDifference }: GapView): boolean {
  return groupDifference !== null && (groupDifference.city?.clear === true || groupDifference.areasClear > 0);
}

const count = (from: number, gap: number) =>
  Array.from({ length: 100 }, (_, index) => town(from + index, gap)).filter(statesClearGap).length;

describe("a hundred invented towns", () => {
  test("without any true difference at most 5 show a clear gap", () => {
    expect(count(1, 0)).toBeLessThanOrEqual(5);
  });

  test("with a true difference of 20 points at least 95 show it", () => {
    expect(count(1, 0.2)).toBeGreaterThanOrEqual(95);
  });

  test("over many towns the false ones are no more than the 5 % of a 95 % interval, so single hundreds go above 5", () => {
    const rounds = process.env.TEST_SCALE === "ci" ? 40 : 8;
    const starts = Array.from({ length: rounds }, (_, index) => 1000 + index * 100);
    const falsely = starts.reduce((sum, start) => sum + count(start, 0), 0);
    const truly = starts.reduce((sum, start) => sum + count(start, 0.2), 0);
    // 5 % and three standard errors of such a share.
    expect(falsely / (rounds * 100)).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / (rounds * 100)));
    expect(truly / (rounds * 100)).toBeGreaterThan(0.99);
  });
});
