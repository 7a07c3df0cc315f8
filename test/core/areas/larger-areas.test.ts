import { expect, test } from "vitest";
import type { Area, NewArea } from "../../../src/core/areas/area.ts";
import { placeLargerAreas } from "../../../src/core/areas/larger-areas.ts";

const known = (code: string, changes: Partial<Area> = {}): Area => ({
  id: Number(code) + 1,
  code,
  name: `Area ${code}`,
  parentCode: null,
  level: "neighbourhood",
  polygon: null,
  ...changes,
});
const found = (code: string): NewArea => ({
  code,
  name: `Outline ${code}`,
  parentCode: null,
  level: "neighbourhood",
  polygon: { type: "Polygon", coordinates: [] },
});

test("outlines whose codes begin those of neighbourhoods are larger areas, and these become their parts", () => {
  const { areas, partsOfLarger } = placeLargerAreas(
    [found("01"), found("02")],
    [known("0101"), known("0102"), known("0201", { parentCode: "X" }), known("0202")],
  );
  expect(partsOfLarger).toBe(3);
  expect(areas.map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual([
    ["01", "parent", null],
    ["02", "parent", null],
    ["0101", "neighbourhood", "01"],
    ["0102", "neighbourhood", "01"],
    ["0202", "neighbourhood", "02"],
  ]);
});

test("outlines of larger areas that are known already stay larger areas", () => {
  const { areas } = placeLargerAreas(
    [found("D")],
    [known("1", { parentCode: "D" }), known("D", { id: 9, level: "parent" })],
  );
  expect(areas.map(({ code, level, polygon }) => [code, level, polygon !== null])).toEqual([["D", "parent", true]]);
});

test("any other file stays as it is", () => {
  const file = [found("0101"), found("03")];
  expect(placeLargerAreas(file, [known("0101"), known("0102")])).toEqual({ areas: file, partsOfLarger: 0 });
  expect(placeLargerAreas(file, [])).toEqual({ areas: file, partsOfLarger: 0 });
});
