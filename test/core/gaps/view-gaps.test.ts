import { describe, expect, test } from "vitest";
import { viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation, participation } from "./gap-builders.ts";

const target = { indicatorId: "E01", value: 45, byYear: 2030 };

describe("what a view says", () => {
  test("worst first, ties by code under one rank, unrounded values, Wilson's interval", () => {
    const view = viewGaps(
      inputOf([
        [28, 98],
        [60, 100],
        [7, 49],
        [14, 98],
      ]),
    );
    expect(view.areas.map(({ code, rank, notes }) => [code, rank, notes])).toEqual([
      ["03", 1, ["tie"]],
      ["04", 1, ["tie"]],
      ["01", 3, []],
      ["02", 4, []],
    ]);
    expect(view.areas[0]?.value).toBeCloseTo(14.2857142857, 9);
    // Wilson for 7 of 49 by hand: 7.1 to 26.7 %.
    expect(view.areas[0]?.interval?.map((limit) => limit.toFixed(1))).toEqual(["7.1", "26.7"]);
    expect(view.city).toMatchObject({ numerator: 109, denominator: 345 });
  });

  test("few children: not ranked under 20, uncertain under 50", () => {
    const view = viewGaps(
      inputOf([
        [9, 19],
        [10, 20],
        [10, 49],
        [10, 50],
      ]),
    );
    expect(view.areas.map(({ code, display, rank }) => [code, display, rank])).toEqual([
      ["04", "shown", 1],
      ["03", "uncertain", 2],
      ["02", "uncertain", 3],
      ["01", "too-few", null],
    ]);
    expect(view.areas[3]?.value).toBeCloseTo(47.37, 2);
  });

  test("few events: a rate under 3 is too few, under 20 uncertain; exact limits", () => {
    const view = viewGaps(
      inputOf(
        [
          [2, 1000],
          [9, 1000],
          [25, 1000],
        ],
        { indicator: { ...participation, kind: "rate", per: 1000, direction: "higher-is-worse" } },
      ),
    );
    expect(view.areas.map(({ code, display }) => [code, display])).toEqual([
      ["03", "shown"],
      ["02", "uncertain"],
      ["01", "too-few"],
    ]);
    expect(view.areas[1]?.interval?.[0]).toBeCloseTo(4.11537, 5);
    expect(view.areas[1]?.interval?.[1]).toBeCloseTo(17.0848, 5);
  });

  test("position against target and city, clarity by the interval", () => {
    const view = viewGaps(
      inputOf(
        [
          [10, 100],
          [42, 100],
          [44, 100],
          [50, 100],
          [38, 100],
        ],
        { target },
      ),
    );
    expect(view.city.value).toBeCloseTo(36.8, 9);
    expect(Object.fromEntries(view.areas.map(({ code, position, clarity }) => [code, [position, clarity]]))).toEqual({
      "01": ["worse-than-city", "clear"],
      "02": ["between", "unclear"],
      "03": ["between", "unclear"],
      "04": ["target-met", "clear"],
      "05": ["between", "unclear"],
    });
  });

  test("children to reach: in every area, and in the city as a whole", () => {
    // ⌈45⌉ − 10, ⌈9⌉ − 0, nothing where 60 of 100 are above; city ⌈99⌉ − 70.
    expect(
      viewGaps(
        inputOf(
          [
            [10, 100],
            [0, 20],
            [60, 100],
          ],
          { target },
        ),
      ).childrenToReach,
    ).toEqual({ inEveryArea: 35 + 9, inTheCityAsAWhole: 29 });
    expect(viewGaps(inputOf([[10, 100]])).childrenToReach).toBeNull();
  });

  test("spread: Q and τ² by hand, and a ranking that is noise", () => {
    // p̄ = 0.4; Q = (100·0.1² + 100·0.1²) / 0.24; τ² = (Q − 1) / (w·2 − w) with w = 100/0.24.
    const spread = viewGaps(
      inputOf([
        [30, 100],
        [50, 100],
      ]),
    ).spread;
    expect(spread?.q).toBeCloseTo(8.333333, 6);
    expect(spread?.df).toBe(1);
    expect(spread?.p).toBeCloseTo(0.003892, 6);
    expect(spread?.tau2).toBeCloseTo(7.333333 / (100 / 0.24), 8);
    expect(
      viewGaps(
        inputOf([
          [38, 100],
          [42, 100],
        ]),
      ).rankingIsNoise,
    ).toBe(true);
    expect(
      viewGaps(
        inputOf([
          [0, 100],
          [0, 100],
        ]),
      ).spread,
    ).toBeNull();
  });

  test("rates alone give no city value, and a missing area is said", () => {
    const areas = [area("01"), area("02"), area("03")];
    const rates = viewGaps(
      inputOf([], { areas, observations: areas.map(({ id }) => observation(id, { value: 10 + id })) }),
    );
    expect(rates.city).toMatchObject({ value: null, state: "missing", notes: ["not-available"] });
    const partly = viewGaps(
      inputOf([], {
        areas,
        observations: [
          observation(2, { numerator: 20, denominator: 100 }),
          observation(3, { numerator: 30, denominator: 100 }),
          observation(4, {}),
        ],
      }),
    );
    expect(partly.city).toMatchObject({ value: 25, notes: ["areas-missing"] });
    expect(partly.areas.at(-1)).toMatchObject({ state: "missing", display: "shown", value: null, rank: null });
    expect(viewGaps(inputOf([])).city.notes).toEqual(["not-available"]);
  });

  test("two groups: the city first, areas clear only beside a clear city", () => {
    const areas = [area("01"), area("02"), area("03")];
    const counts = {
      poor: [
        [10, 50],
        [2, 8],
        [10, 40],
      ],
      others: [
        [50, 100],
        [90, 200],
        [40, 100],
      ],
    } as const;
    const observations = Object.entries(counts).flatMap(([group, pairs]) =>
      pairs.map(([numerator, denominator], index) =>
        observation(areas[index]?.id ?? 0, { numerator, denominator }, group),
      ),
    );
    const difference = viewGaps(
      inputOf([], { areas, observations, groups: ["poor", "others"], group: "poor" }),
    ).groupDifference;
    expect(difference?.city?.difference).toBeCloseTo(100 * (22 / 98 - 180 / 400), 9);
    expect(difference?.city?.clear).toBe(true);
    expect(difference?.areas.map(({ clear, display }) => [clear, display])).toEqual([
      [true, "shown"],
      [false, "too-few"],
      [false, "uncertain"],
    ]);
    expect([difference?.areasWithEnough, difference?.areasClear]).toEqual([2, 1]);
  });

  test("numerator and denominator from different imports complete each other; typed numbers are marked", () => {
    const numerator = observation(2, { numerator: 7 });
    const denominator = {
      ...observation(2, { denominator: 49 }),
      source: { ...numerator.source, importId: 5, file: "children.csv" },
    };
    const view = viewGaps(
      inputOf([], { areas: [area("01")], observations: [denominator, numerator], typedImportIds: [5] }),
    );
    expect(view.areas[0]?.value).toBeCloseTo(14.2857, 4);
    expect(view.areas[0]?.notes).toEqual(["typed"]);
    expect(new Set(view.areas[0]?.sources.map(({ file }) => file))).toEqual(new Set(["values.csv", "children.csv"]));
  });

  test("cells that sums lack are counted up to the city: at least for counts, a note for shares", () => {
    const areas = [area("01"), area("02"), area("03")];
    const cells = [
      { ...observation(areas[0]?.id ?? 0, { numerator: 10, denominator: 20 }), partsLeftOut: 2 },
      { ...observation(areas[1]?.id ?? 0, { numerator: 30, denominator: 60 }), partsLeftOut: 1 },
      observation(areas[2]?.id ?? 0, { numerator: 50, denominator: 100 }),
    ];
    const share = viewGaps(inputOf([], { areas, observations: cells }));
    expect(share.areas.map((one) => one.partsLeftOut)).toEqual([2, 1, undefined]);
    expect([share.city.partsLeftOut, share.city.notes]).toEqual([3, ["parts-left-out"]]);
    const indicator = { ...participation, kind: "count", per: 1 } as const;
    const counts = cells.map((one) => ({ ...one, value: one.numerator, denominator: null }));
    const count = viewGaps(inputOf([], { indicator, areas, observations: counts }));
    expect([count.city.value, count.city.partsLeftOut, count.city.notes]).toEqual([90, 3, ["at-least"]]);
    expect(count.areas.find((one) => one.code === "03")?.notes).toEqual([]);
  });

  test("a typed denominator of another import marks the number as typed", () => {
    const own = observation(2, { numerator: 7, denominator: 49 });
    const combined = { ...own, furtherSources: [{ ...own.source, importId: 5 }] };
    const view = viewGaps(inputOf([], { areas: [area("01")], observations: [combined], typedImportIds: [5] }));
    expect(view.areas[0]?.notes).toEqual(["typed"]);
  });
});
