import { expect, test } from "vitest";
import { offeredPeriods, poolObservations, poolWindows } from "../../../src/core/indicators/pool-periods.ts";
import { observation } from "../gaps/gap-builders.ts";

const years = ["2017", "2018", "2019", "2020", "2021", "2022", "2023"];

test("windows are counted back from the latest year, never overlap, and need all their years", () => {
  expect(poolWindows(years, 3).map(({ label }) => label)).toEqual(["2018–2020", "2021–2023"]);
  expect(poolWindows(years, 5).map(({ label }) => label)).toEqual(["2019–2023"]);
  expect(poolWindows(["2018", "2020", "2021", "2022", "2023/24"], 3).map(({ periods }) => periods)).toEqual([
    ["2020", "2021", "2022"],
  ]);
  expect(poolWindows(years, 1)).toEqual([]);
  expect(poolWindows([], 3)).toEqual([]);
});

test("the public never gets a single year inside a window", () => {
  expect(offeredPeriods(years, 3, "public")).toEqual(["2017", "2018–2020", "2021–2023"]);
  expect(offeredPeriods(years, 3, "internal")).toEqual([...years, "2018–2020", "2021–2023"]);
});

test("numerators and denominators are added, a zero is a number, and factors are applied year by year", () => {
  const [one, two] = [
    observation(1, { numerator: 0, denominator: 30 }),
    observation(1, { numerator: 7, denominator: 40 }),
  ];
  const three = observation(1, { numerator: 2, denominator: 30, factor: 1.5 });
  expect(poolObservations([[one], [two], [three]])).toMatchObject([
    { areaId: 1, state: "number", numerator: 10, denominator: 100, value: null },
  ]);
});

test("a window without one of its years is no number: missing, withheld and not applicable stay apart", () => {
  const number = observation(1, { numerator: 3, denominator: 30 });
  const stateOf = (...states: ("missing" | "not-applicable" | "suppressed-at-source" | null)[]) =>
    poolObservations(states.map((state) => (state === null ? [number] : [{ ...observation(1, {}), state }]))).map(
      ({ state }) => state,
    );
  expect(stateOf(null, "missing", null)).toEqual(["missing"]);
  expect(stateOf(null, "suppressed-at-source", "missing")).toEqual(["suppressed-at-source"]);
  expect(stateOf("not-applicable", "not-applicable", "not-applicable")).toEqual(["not-applicable"]);
  expect(stateOf(null, "not-applicable", null)).toEqual(["missing"]);
  expect(poolObservations([[number], [], [number]]).map(({ state }) => state)).toEqual(["missing"]);
});
