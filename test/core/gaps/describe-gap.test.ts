import { expect, test } from "vitest";
import { describeGapView } from "../../../src/core/gaps/describe-gap.ts";
import { viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation, participation } from "./gap-builders.ts";

const target = { indicatorId: "E01", value: 45, byYear: 2030 };
const codes = (view: ReturnType<typeof viewGaps>) => describeGapView(view).map((sentence) => sentence.code);

test("worst areas with ties, the city against its target, both counts of children", () => {
  const view = viewGaps(
    inputOf(
      [
        [10, 100],
        [20, 100],
        [30, 100],
        [30, 100],
        [60, 100],
        [4, 10],
      ],
      { target },
    ),
  );
  expect(describeGapView(view)).toEqual([
    {
      code: "worst-areas",
      details: {
        count: 4,
        ofAreas: 5,
        area1: "Area 01",
        value1: 10,
        area2: "Area 02",
        value2: 20,
        area3: "Area 03",
        value3: 30,
        area4: "Area 04",
        value4: 30,
      },
    },
    { code: "city-against-target", details: { value: (100 * 154) / 510, target: 45, byYear: 2030, isMet: 0 } },
    // 35 + 25 + 15 + 15 + 0 + (⌈4.5⌉ − 4); ⌈229.5⌉ − 154.
    { code: "children-to-reach-every-area", details: { target: 45, byYear: 2030, children: 91 } },
    { code: "children-to-reach-city", details: { target: 45, byYear: 2030, children: 76 } },
    { code: "too-few-areas", details: { count: 1 } },
  ]);
});

test("chance is named instead of a ranking", () => {
  expect(
    codes(
      viewGaps(
        inputOf([
          [38, 100],
          [42, 100],
          [40, 100],
        ]),
      ),
    ),
  ).toEqual(["no-larger-than-chance"]);
});

test("a difference of groups is clear only with Newcombe's interval beside zero", () => {
  const groups = (poor: readonly [number, number], others: readonly [number, number]) =>
    viewGaps(
      inputOf([], {
        areas: [area("01")],
        groups: ["poor", "others"],
        group: "poor",
        observations: [
          observation(2, { numerator: poor[0], denominator: poor[1] }, "poor"),
          observation(2, { numerator: others[0], denominator: others[1] }, "others"),
        ],
      }),
    );
  expect(codes(groups([12, 58], [180, 400]))).toEqual(["group-difference-clear"]);
  expect(codes(groups([7, 40], [12, 58]))).toEqual(["no-clear-difference"]);
});

test("what a public reader does not see is counted, not told", () => {
  const view = viewGaps(
    inputOf(
      [
        [3, 100],
        [20, 100],
        [60, 100],
        [90, 100],
      ],
      { audience: "public" },
    ),
  );
  expect(describeGapView(view).at(-1)).toEqual({ code: "hidden-areas", details: { count: 2 } });
  expect(JSON.stringify(describeGapView(view))).not.toContain("Area 01");
});

test("no numbers, no sentences about them", () => {
  expect(codes(viewGaps(inputOf([], { indicator: { ...participation, kind: "score" } })))).toEqual(["no-data"]);
});
