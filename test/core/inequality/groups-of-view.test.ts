import { describe, expect, test } from "vitest";
import { type GapInput, viewGaps } from "../../../src/core/gaps/view-gaps.ts";
import { fifthsOfView, groupsOfView } from "../../../src/core/inequality/groups-of-view.ts";
import { inequalityIndices } from "../../../src/core/inequality/inequality-indices.ts";
import { inputOf } from "../gaps/gap-builders.ts";

const indicesOf = (input: GapInput) => {
  const view = viewGaps(input);
  const ordered = fifthsOfView(view, view);
  return inequalityIndices({ indicator: view.indicator, groups: groupsOfView(view), ordered });
};

describe("inequality of a released view", () => {
  test("hidden areas are one group, and their own numbers change nothing", () => {
    const pairs = (a: number, b: number) =>
      [
        [a, 60],
        [b, 70],
        [20, 80],
        [40, 90],
        [55, 100],
        [70, 120],
      ] as const;
    const publicly = (a: number, b: number) => inputOf(pairs(a, b), { audience: "public" });
    const view = viewGaps(publicly(3, 2));
    const withheld = view.areas.filter((area) => area.display === "hidden");
    expect(withheld.length).toBeGreaterThanOrEqual(2);
    const groups = groupsOfView(view);
    expect(groups).toHaveLength(6 - withheld.length + 1);
    expect(groups.at(-1)).not.toMatchObject({ value: null });
    expect(JSON.stringify(indicesOf(publicly(2, 3)))).toBe(JSON.stringify(indicesOf(publicly(3, 2))));
    expect(fifthsOfView(view, viewGaps({ ...publicly(3, 2), indicator: { ...view.indicator, id: "S01" } }))).toBe(
      "order-incomplete",
    );
  });

  test("too few children in the municipality as a whole leave the rest unknown", () => {
    expect(
      groupsOfView(
        viewGaps(
          inputOf(
            [
              [3, 5],
              [4, 6],
            ],
            { audience: "public" },
          ),
        ),
      ),
    ).toBe("rest-unknown");
  });
});

describe("fifths", () => {
  const pairs = Array.from({ length: 10 }, (_, index) => [20 + 5 * index, 100] as const);
  const view = viewGaps(inputOf(pairs));
  const order = (direction: "higher-is-worse" | "higher-is-better") =>
    viewGaps(inputOf(pairs, { indicator: { ...view.indicator, id: "S01", direction } }));

  test("put equally many children together, the most disadvantaged first", () => {
    expect(fifthsOfView(view, order("higher-is-better"))).toEqual(
      [22.5, 32.5, 42.5, 52.5, 62.5].map((value) => ({ value: expect.closeTo(value, 9), population: 200 })),
    );
    expect(fifthsOfView(view, order("higher-is-worse"))).toEqual(
      [62.5, 52.5, 42.5, 32.5, 22.5].map((value) => ({ value: expect.closeTo(value, 9), population: 200 })),
    );
  });

  test("never by the indicator itself", () => expect(fifthsOfView(view, view)).toBe("order-is-itself"));
});
