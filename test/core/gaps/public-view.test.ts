import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/core/areas/area.ts";
import {
  type GapInput,
  publicMarksFor,
  unprotectedCells,
  viewGaps,
  viewGapsWithMarks,
} from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation, parentArea, participation } from "./gap-builders.ts";

const runs = process.env.TEST_SCALE === "ci" ? 1000 : 60;
const target = { indicatorId: "E01", value: 45, byYear: 2030 };

describe("what the public sees", () => {
  test("small counts and their percentages are gone, and so is the smallest other one", () => {
    const view = viewGaps(
      inputOf(
        [
          [3, 100],
          [20, 100],
          [60, 100],
          [0, 100],
        ],
        { audience: "public", target },
      ),
    );
    expect(
      view.areas.map(({ code, display, value, numerator, denominator, interval }) => [
        code,
        display,
        value,
        numerator,
        denominator,
        interval !== null,
      ]),
    ).toEqual([
      ["04", "shown", 0, 0, 100, true],
      ["03", "shown", 60, 60, 100, true],
      ["01", "hidden", null, null, null, false],
      ["02", "hidden", null, null, null, false],
    ]);
    // The two hidden areas are one group of 23 in 200: ⌈90⌉ − 23, and ⌈45⌉ − 0 for the shown one.
    expect(view.childrenToReach).toEqual({ inEveryArea: 67 + 45, inTheCityAsAWhole: 180 - 83 });
    expect(view.spread?.df).toBe(2);
    expect(view.hiddenCells).toBe(2);
  });

  test("the same for internal eyes is whole", () => {
    const view = viewGaps(
      inputOf(
        [
          [3, 100],
          [20, 100],
          [60, 100],
          [0, 100],
        ],
        { target },
      ),
    );
    expect(view.hiddenCells).toBe(0);
    expect(view.areas.every((value) => value.value !== null)).toBe(true);
  });

  test("two nearly full areas of 25 do not protect each other", () => {
    const input = inputOf(
      [
        [23, 25],
        [25, 25],
        [50, 100],
        [70, 100],
      ],
      { audience: "public", indicator: { ...participation, protectComplement: true } },
    );
    const hidden = viewGaps(input)
      .areas.filter((value) => value.display === "hidden")
      .map((value) => value.code);
    // 23 of 25 is hidden for its complement; with 25 of 25 it would lie in [23, 25], so a wider area goes instead.
    expect(hidden).toEqual(["01", "03"]);
  });

  test("sensitive: under 10, zero and all", () => {
    const sensitive = { ...participation, sensitive: true, protectComplement: true };
    const view = viewGaps(
      inputOf(
        [
          [0, 100],
          [9, 100],
          [100, 100],
          [95, 100],
          [50, 100],
          [52, 100],
        ],
        { audience: "public", indicator: sensitive },
      ),
    );
    expect(view.areas.filter((value) => value.display === "hidden").map((value) => value.code)).toEqual([
      "01",
      "02",
      "03",
      "04",
    ]);
  });

  test("a table that the source has published stays as it is; the supplier's own threshold counts", () => {
    const pairs = [
      [3, 100],
      [20, 100],
      [60, 100],
    ] as const;
    expect(viewGaps(inputOf(pairs, { audience: "public", sourcePublished: true })).hiddenCells).toBe(0);
    expect(viewGaps(inputOf(pairs, { audience: "public", hideBelow: 3 })).hiddenCells).toBe(0);
  });

  test("a hidden group hides a second one and needs a second area", () => {
    const input = tableInput([
      [
        [3, 60],
        [30, 90],
      ],
      [
        [40, 60],
        [50, 90],
      ],
      [
        [22, 60],
        [60, 90],
      ],
    ]);
    const hidden = new Set([...publicMarksFor(input)].filter(([, display]) => display === "hidden").map(([id]) => id));
    expect(hidden.size).toBe(4);
    expect(hidden.has("area:01|poor")).toBe(true);
    expect(unprotectedCells(input, publicMarksFor(input))).toEqual([]);
    expect(unprotectedCells(input, new Map([["area:01|poor", "hidden"]]))).toEqual(["area:01|poor"]);
  });

  test("what an earlier version told is no secret and hides nobody", () => {
    const pairs = [
      [3, 100],
      [20, 100],
      [60, 100],
      [70, 100],
    ] as const;
    const input = inputOf(pairs, { audience: "public", told: [{ "area:02|": [20, 100, 20] }] });
    const hidden = (given: GapInput) =>
      viewGaps(given).areas.flatMap((one) => (one.display === "hidden" ? one.code : []));
    expect(hidden(input)).toEqual(["01", "03"]);
    const tooLate: GapInput = { ...input, told: [{ "area:01|": [3, 100, 3] }] };
    expect(unprotectedCells(tooLate, publicMarksFor(tooLate))).toEqual(["area:01|"]);
    const corrected: GapInput = { ...input, told: [{ "area:02|": [21, 100, 21] }] };
    expect(hidden(corrected)).toEqual(["01", "02"]);
  });

  test("hiding never changes a number that is shown, and a hidden area has none at all", () => {
    fc.assert(
      fc.property(tables(6, 12), fc.constantFrom(...groups), (drawn, group) => {
        const input = { ...tableInput(drawn), group };
        const whole = viewGaps({ ...input, audience: "internal" });
        const find = (code: string) => whole.areas.find((one) => one.code === code);
        for (const { code, display, value, numerator, denominator, interval } of viewGaps(input).areas) {
          const isShown = display === "shown" || display === "uncertain";
          const same = find(code);
          const expected = isShown && same ? same : { value: null, numerator: null, denominator: null, interval: null };
          expect({ value, numerator, denominator, interval }).toEqual({
            value: expected.value,
            numerator: expected.numerator,
            denominator: expected.denominator,
            interval: expected.interval,
          });
        }
      }),
      { numRuns: runs },
    );
  });

  test("closure: other hidden numbers that fit the released table change nothing", () => {
    fc.assert(
      fc.property(tables(6, 12), fc.infiniteStream(fc.nat(11)), (drawn, choices) => {
        const input = { ...tableInput(drawn), target };
        const marks = publicMarksFor(input);
        const before = allViews(input, marks);
        const changed = wander(drawn, (other) => isSameRelease(drawn, other, marks), choices);
        expect(allViews({ ...tableInput(changed), target }, marks)).toEqual(before);
        expect(before).toEqual(groups.map((group) => JSON.stringify(viewGaps({ ...input, group }))));
      }),
      { numRuns: runs },
    );
  });

  test("no small cell can be worked out: every table with the released sums was tried", () => {
    const k = 2;
    fc.assert(
      fc.property(tables(3, 3), (drawn) => {
        const marks = publicMarksFor({ ...tableInput(drawn), hideBelow: k });
        const fitting = fittingTables(drawn, marks, k);
        for (const [id, count] of sumsOf(drawn)) {
          if (marks.get(id) !== "hidden") continue;
          const possible = fitting.map((table) => sumsOf(table).get(id) ?? 0);
          const width = Math.max(...possible) - Math.min(...possible);
          expect(width, id).toBeGreaterThanOrEqual(count > 0 && count < k ? k : 1);
        }
      }),
      { numRuns: Math.min(runs / 3, 120) },
    );
  });
});

/** Per area: [count, children] of "poor" and of "others". */
type Drawn = readonly (readonly [readonly [number, number], readonly [number, number]])[];
const groups = ["", "poor", "others"];

function tables(areas: number, most: number): fc.Arbitrary<Drawn> {
  const pair = fc.nat(most).map((count) => [count, 100] as const);
  return fc.array(fc.tuple(pair, pair), { minLength: areas, maxLength: areas });
}

/** The first half of the areas in one district, the others directly in the city. */
function tableInput(drawn: Drawn): GapInput {
  const areas: readonly Area[] = drawn.map((_, index) => area(codeOf(index), isInDistrict(drawn, index) ? "D" : null));
  const observations = drawn.flatMap(([poor, others], index) => {
    const id = areas[index]?.id ?? 0;
    return [
      observation(id, { numerator: poor[0] + others[0], denominator: poor[1] + others[1] }),
      observation(id, { numerator: poor[0], denominator: poor[1] }, "poor"),
      observation(id, { numerator: others[0], denominator: others[1] }, "others"),
    ];
  });
  return inputOf([], { areas: [...areas, parentArea("D")], observations, groups, audience: "public" });
}

function codeOf(index: number): string {
  return String(index + 1).padStart(2, "0");
}

function isInDistrict(drawn: Drawn, index: number): boolean {
  return index < Math.ceil(drawn.length / 2);
}

function allViews(input: GapInput, marks: ReturnType<typeof publicMarksFor>): readonly string[] {
  return groups.map((group) => JSON.stringify(viewGapsWithMarks({ ...input, group }, marks)));
}

/** Every count of the table by cell, summed here and not by the code under test. */
function sumsOf(drawn: Drawn): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (id: string, count: number) => sums.set(id, (sums.get(id) ?? 0) + count);
  drawn.forEach(([poor, others], index) => {
    for (const [group, count] of [
      ["poor", poor[0]],
      ["others", others[0]],
      ["", poor[0] + others[0]],
    ] as const) {
      add(`area:${codeOf(index)}|${group}`, count);
      if (isInDistrict(drawn, index)) add(`parent:D|${group}`, count);
      add(`city|${group}`, count);
    }
  });
  return sums;
}

function isSameRelease(drawn: Drawn, other: Drawn, marks: ReadonlyMap<string, string>): boolean {
  const sums = sumsOf(other);
  return [...sumsOf(drawn)].every(([id, count]) => marks.get(id) === "hidden" || sums.get(id) === count);
}

/** Moves children between two areas and two groups, as long as the released table stays the same. */
function wander(drawn: Drawn, isAllowed: (other: Drawn) => boolean, choices: Iterable<number>): Drawn {
  let now = drawn;
  const chosen = choices[Symbol.iterator]();
  const next = () => Number(chosen.next().value ?? 0);
  for (let step = 0; step < 60; step += 1) {
    const [up, down, both] = [next() % drawn.length, next() % drawn.length, next() % 3];
    const shift = (index: number) => (index === up ? 1 : 0) - (index === down ? 1 : 0);
    const moved = now.map(
      ([poor, others], index) =>
        [
          [poor[0] + (both === 1 ? 0 : shift(index)), poor[1]],
          [others[0] + ([0, 1, -1][both] ?? 0) * shift(index), others[1]],
        ] as const,
    );
    const isPossible = moved.every((pair) => pair.every(([count, children]) => count >= 0 && count <= children));
    if (isPossible && isAllowed(moved)) now = moved;
  }
  return now;
}

/** All tables whose hidden counts lie up to k above the true ones: a range of k is found there or nowhere. */
function fittingTables(drawn: Drawn, marks: ReadonlyMap<string, string>, k: number): readonly Drawn[] {
  let partial: readonly Drawn[] = [[]];
  drawn.forEach((pairs, index) => {
    const options = (position: 0 | 1, group: string) => {
      const [count, children] = pairs[position];
      const isHidden = marks.get(`area:${codeOf(index)}|${group}`) === "hidden";
      return isHidden
        ? Array.from({ length: count + k + 1 }, (_, other) => [other, children] as const)
        : [pairs[position]];
    };
    const rows = options(0, "poor")
      .flatMap((poor) => options(1, "others").map((others) => [poor, others] as const))
      .filter(
        ([poor, others]) =>
          marks.get(`area:${codeOf(index)}|`) === "hidden" || poor[0] + others[0] === pairs[0][0] + pairs[1][0],
      );
    partial = partial.flatMap((table) => rows.map((row) => [...table, row]));
  });
  return partial.filter((table) => isSameRelease(drawn, table, marks));
}
