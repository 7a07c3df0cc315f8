import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clarityAt,
  clearlyWorseByArea,
  displayAt,
  judgeColumn,
  kindAt,
  matrixColumnOf,
  matrixHeadline,
  stateAt,
} from "../../../src/core/gaps/matrix.ts";
import { packCells, unpackCells } from "../../../src/core/gaps/matrix-bytes.ts";
import { type GapInput, viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import type { Target } from "../../../src/core/indicators/indicator.ts";
import { inputOf, observation, participation } from "./gap-builders.ts";

/** A city value of 40 % in all cases: 200 of 500. */
const pairs = [
  [20, 100],
  [38, 100],
  [42, 100],
  [45, 100],
  [55, 100],
] as const;
const target = (value: number): Target => ({ indicatorId: "E01", value, byYear: 2030 });

describe("the matrix by decisions.md 11", () => {
  it("tells worse, between and target met apart, and clear from unclear", () => {
    const { kinds, clarities } = judged(inputOf(pairs), 45);
    expect(kinds).toEqual(["worse-than-city", "worse-than-city", "between", "target-met", "target-met"]);
    // Wilson's 95 % intervals: 20/100 is 13.3–28.9, 38/100 28.9–47.8, 42/100 32.8–51.8, 45/100 35.6–54.8, 55/100 45.2–64.4.
    expect(clarities).toEqual(["clear", "unclear", "unclear", "unclear", "clear"]);
  });

  it("has no between once the city meets the target", () => {
    expect(judged(inputOf(pairs), 30).kinds).toEqual([
      "worse-than-city",
      "target-met",
      "target-met",
      "target-met",
      "target-met",
    ]);
  });

  it("turns round where more is worse, and compares nothing where neither is", () => {
    const worse = { ...participation, direction: "higher-is-worse" as const };
    expect(judged(inputOf(pairs, { indicator: worse }), 30).kinds).toEqual([
      "target-met",
      "between",
      "worse-than-city",
      "worse-than-city",
      "worse-than-city",
    ]);
    const neutral = { ...participation, direction: "neutral" as const };
    expect(new Set(judged(inputOf(pairs, { indicator: neutral }), 45).kinds)).toEqual(new Set(["not-compared"]));
  });

  it("keeps too few, missing, not applicable, suppressed and zero apart", () => {
    const whole = inputOf([
      [0, 100],
      [10, 19],
      [40, 100],
      [40, 100],
      [40, 100],
      [80, 100],
    ]);
    const states = ["missing", "not-applicable", "suppressed-at-source"] as const;
    const observations = whole.observations.map((one, index) => {
      const state = states[index - 2];
      return state === undefined ? one : { ...observation(one.areaId, {}), state };
    });
    const { kinds, column } = judged({ ...whole, observations }, null);
    expect(kinds).toEqual([
      "worse-than-city",
      "too-few",
      "missing",
      "not-applicable",
      "suppressed-at-source",
      "not-worse",
    ]);
    expect(column.cells.values[0]).toBe(0);
  });

  it("has no number of a hidden cell in its bytes", () => {
    const input = inputOf(
      [
        [3, 60],
        [4, 60],
        [30, 60],
        [31, 60],
      ],
      { audience: "public" },
    );
    const { kinds, column } = judged(input, 45);
    expect(kinds.slice(0, 2)).toEqual(["hidden", "hidden"]);
    const { numbers } = packCells([column.cells], 4);
    const told = [...new Float64Array(numbers.buffer)];
    for (const run of [0, 4, 8]) expect(told.slice(run, run + 2)).toEqual([Number.NaN, Number.NaN]);
  });

  it("counts the cells that are worse and clear, and says the most that some area reaches up to a third", () => {
    const column = judgeColumn(judged(inputOf(pairs), 45).column, 45);
    expect([...clearlyWorseByArea([column, column, column], 5)]).toEqual([3, 0, 0, 0, 0]);
    expect(matrixHeadline(Uint16Array.from([4, 3, 1, 0]), 8)).toEqual({ areas: 2, indicators: 3 });
    expect(matrixHeadline(Uint16Array.from([1, 1, 0]), 8)).toEqual({ areas: 2, indicators: 1 });
    expect(matrixHeadline(Uint16Array.from([0, 0]), 8)).toBeNull();
    expect(matrixHeadline(new Uint16Array(0), 0)).toBeNull();
  });
});

describe("the matrix and the view of one indicator", () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }));
  const table = fc.record({
    cells: fc.array(cell, { minLength: 1, maxLength: 9 }),
    target: fc.option(fc.integer({ min: 0, max: 100 })),
    before: fc.option(fc.integer({ min: 0, max: 100 })),
    direction: fc.constantFrom("higher-is-better" as const, "higher-is-worse" as const, "neutral" as const),
    kind: fc.constantFrom("proportion" as const, "rate" as const, "ratio" as const),
    audience: fc.constantFrom("public" as const, "internal" as const),
  });

  it("agree in every cell, whatever the target was before", () => {
    fc.assert(
      fc.property(table, ({ cells, target: value, before, direction, kind, audience }) => {
        const given = cells.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const input = inputOf(given, { indicator: { ...participation, direction, kind }, audience });
        const at = (one: number | null) => viewGaps({ ...input, target: one === null ? null : target(one) });
        const column = matrixColumnOf(at(before), placesOf(input), false);
        const [crossed] = unpackCells(packCells([column.cells], cells.length), 1, cells.length);
        if (crossed === undefined) throw new Error("no column");
        const own = judgeColumn({ ...column, cells: crossed }, value);
        for (const area of at(value).areas) {
          const place = placesOf(input).get(area.code) ?? -1;
          const kindHere = kindAt(own, place);
          expect(["target-met", "between", "worse-than-city"].includes(kindHere) ? kindHere : null).toBe(area.position);
          expect(clarityAt(own, place)).toBe(area.clarity ?? "unknown");
          expect(displayAt(crossed, place)).toBe(area.display);
          expect(stateAt(crossed, place)).toBe(area.state);
          expect(crossed.values[place]).toBe(area.value ?? Number.NaN);
          expect(crossed.lows[place]).toBe(area.interval?.[0] ?? Number.NaN);
          expect(crossed.highs[place]).toBe(area.interval?.[1] ?? Number.NaN);
        }
      }),
      { numRuns: process.env.TEST_SCALE === "ci" ? 2000 : 150 },
    );
  });
});

function placesOf(input: GapInput): ReadonlyMap<string, number> {
  return new Map(input.areas.map(({ code }, place) => [code, place]));
}

function judged(input: GapInput, value: number | null) {
  const column = matrixColumnOf(viewGaps(input), placesOf(input), false);
  const own = judgeColumn(column, value);
  const places = input.areas.map((_, place) => place);
  return {
    column,
    kinds: places.map((place) => kindAt(own, place)),
    clarities: places.map((place) => clarityAt(own, place)),
  };
}
