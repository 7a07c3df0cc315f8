import { describe, expect, it } from "vitest";
import type { Area } from "../../../src/core/areas/area.ts";
import { addMerged, areaForYear } from "../../../src/core/areas/merge-areas.ts";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import type { Observation } from "../../../src/core/indicators/observation.ts";
import { area, participation } from "../gaps/gap-builders.ts";

const areas = new Map<string, Area>(
  [
    { ...area("1"), validTo: "2015", mergedInto: "3" },
    { ...area("2"), validTo: "2015-12-31", mergedInto: "3" },
    { ...area("3"), validFrom: "2016", validTo: "2019", mergedInto: "4" },
    { ...area("4"), validFrom: "2020" },
    { ...area("5"), validTo: "2010" },
    { ...area("6"), validTo: "2010", mergedInto: "7" },
    { ...area("7"), validTo: "2010", mergedInto: "6" },
    area("8"),
  ].map((one) => [one.code, one]),
);
const found = (code: string, period: string) => {
  const { area: one, merged } = areaForYear(areas, code, period);
  return one === null ? null : merged ? `→${one.code}` : one.code;
};

describe("areas over the years", () => {
  it.each([
    ["1", "2015", "1"],
    ["1", "2017", "→3"],
    ["1", "2021/22", "→4"],
    ["2", "30.06.2016", "→3"],
    ["3", "2015", null],
    ["5", "2011", null],
    ["6", "2011", null],
    ["8", "1999", "8"],
    ["1", "all years", "1"],
    ["9", "2020", null],
  ])("%s in %s counts for %s", (code, period, expected) => expect(found(code, period)).toBe(expected));

  it("adds counts up and never averages values", () => {
    const figure = (value: number | null, numerator: number | null, denominator: number | null): Observation => ({
      state: "number",
      value,
      numerator,
      denominator,
      factor: 1,
    });
    expect(addMerged(figure(50, 5, 10), { ...figure(10, 3, 30), partsLeftOut: 2 }, participation)).toEqual({
      ...figure(20, 8, 40),
      partsLeftOut: 2,
    });
    expect(addMerged(figure(50, null, null), figure(10, null, null), participation)).toBeNull();
    expect(addMerged(figure(50, 5, 10), { ...figure(null, 1, 2), state: "missing" }, participation)).toBeNull();
    expect(addMerged(figure(50, 5, 10), { ...figure(10, 3, 30), factor: 2 }, participation)).toBeNull();
    expect(addMerged(figure(null, null, 10), figure(null, null, 30), participation)).toEqual(figure(null, null, 40));
    const count: Indicator = { ...participation, kind: "count", per: 1 };
    expect(addMerged(figure(5, null, null), figure(3, null, null), count)).toEqual(figure(8, null, null));
  });
});
