import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departures } from "../../../src/core/priorities/departures.ts";
import type { Criterion, GapScore, Priority } from "../../../src/core/priorities/priority.ts";
import { rankGaps } from "../../../src/core/priorities/rank-gaps.ts";

const criterion = (id: number, weight: number): Criterion => ({ id, weight, name: "", lowAnchor: "", highAnchor: "" });
const scoresOf = (gapId: number, points: readonly number[]): readonly GapScore[] =>
  points.map((value, index) => ({ gapId, criterionId: index + 1, points: value }));
const criteria = [25, 20, 20, 20, 15].map((weight, index) => criterion(index + 1, weight));
const scores = [...scoresOf(1, [4, 5, 4, 4, 2]), ...scoresOf(2, [3, 4, 5, 3, 5]), ...scoresOf(3, [5, 3, 2, 4, 4])];

describe("rankGaps", () => {
  it("gives the vector of method.md §5.8, with an exact tie", () => {
    const ranked = rankGaps([3, 1, 2], criteria, scores);
    expect(ranked.map((gap) => [gap.gapId, gap.score, gap.rank, gap.tied])).toEqual([
      [1, 3.9, 1, true],
      [2, 3.9, 1, true],
      [3, 3.65, 3, false],
    ]);
  });
  it("shows that doubling the third weight lets the second overtake", () => {
    const doubled = rankGaps(
      [1, 2, 3],
      criteria.map((c) => (c.id === 3 ? { ...c, weight: 40 } : c)),
      scores,
    );
    expect(doubled.map((gap) => [gap.gapId, Number(gap.score?.toFixed(4)), gap.rank])).toEqual([
      [2, 4.0833, 1],
      [1, 3.9167, 2],
      [3, 3.375, 3],
    ]);
    // By hand: the first weight doubled gives 490, 465, 490 hundredths, the fifth doubled 420, 465, 425.
    expect(rankGaps([1, 2, 3], criteria, scores).map((gap) => gap.rankRange)).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });
  it("leaves missing scores out and does not take them for zero", () => {
    const ranked = rankGaps(
      [1, 2, 3],
      [criterion(1, 0.1), criterion(2, 0.2)],
      [...scoresOf(1, [4, 4]), ...scoresOf(2, [5])],
    );
    expect(ranked.map((gap) => [gap.gapId, gap.score, gap.scoredCriteria, gap.rank])).toEqual([
      [2, 5, 1, 1],
      [1, 4, 2, 2],
      [3, null, 0, null],
    ]);
  });
  it("does not depend on the order of its input, nor on the unit of the weights", () => {
    const points = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 7,
    });
    const weights = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(points, weights, (rows, given) => {
        const ids = rows.map((_, index) => index + 1);
        const all = rows.flatMap((row, index) => scoresOf(index + 1, row));
        const result = (gapIds: readonly number[], scale: number) =>
          rankGaps(
            gapIds,
            given.map((weight, index) => criterion(index + 1, weight * scale)),
            all,
          )
            .map((gap) => ({ ...gap }))
            .sort((a, b) => a.gapId - b.gapId);
        expect(result(ids.toReversed(), 3)).toEqual(result(ids, 1));
      }),
      { numRuns: process.env.TEST_SCALE === "ci" ? 2000 : 100 },
    );
  });
});

describe("departures", () => {
  const ranked = [1, 2, 3, 4].map((gapId, index) => ({
    gapId,
    score: 5 - index,
    scoredCriteria: 1,
    rank: index + 1,
    tied: false,
    rankRange: [index + 1, index + 1] as const,
  }));
  const decided = (gapIds: readonly number[], reasons: Readonly<Record<number, string>> = {}): readonly Priority[] =>
    gapIds.map((gapId, index) => ({
      id: gapId,
      gapId,
      title: "",
      rank: index + 1,
      horizon: "short",
      firstStep: "",
      reason: reasons[gapId] ?? "",
    }));

  it("finds none where the decision follows the score, or equals stand in any order", () => {
    expect(departures(ranked, decided([1, 2]))).toEqual([]);
    const tie = ranked.map((gap) => ({ ...gap, rank: 1, tied: true }));
    expect(departures(tie, decided([3, 1]))).toEqual([]);
  });
  it("asks the gap that was moved up for its reason", () => {
    expect(departures(ranked, decided([3, 1, 2, 4]))).toEqual([
      { gapId: 3, decidedRank: 1, scoreRank: 3, reasonGiven: false },
    ]);
    expect(departures(ranked, decided([3, 1, 2, 4], { 3: "Families' first wish" }))[0]?.reasonGiven).toBe(true);
  });
  it("accepts the reason of the gap that was moved down", () => {
    const moved = departures(ranked, decided([2, 3, 4, 1], { 1: "Needs a law first" }));
    expect(moved.map((gap) => [gap.gapId, gap.reasonGiven])).toEqual([
      [2, true],
      [3, true],
      [4, true],
    ]);
  });
  it("names a better-scored gap that was not decided; parking it with a reason explains it", () => {
    expect(departures(ranked, decided([1, 3]))).toEqual([
      { gapId: 2, decidedRank: null, scoreRank: 2, reasonGiven: false },
      { gapId: 3, decidedRank: 2, scoreRank: 3, reasonGiven: false },
    ]);
    expect(departures(ranked, decided([1, 3]), [2]).every((gap) => gap.reasonGiven)).toBe(true);
  });
});
