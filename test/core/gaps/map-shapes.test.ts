import { expect, test } from "vitest";
import { mapShapes } from "../../../src/core/gaps/map-shapes.ts";

const square = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

test("north is up, the scale is one, and degrees of longitude are narrowed", () => {
  // At 60° north a degree of longitude is half as long as one of latitude.
  const { width, height, shapes } = mapShapes([
    { id: 1, code: "01", level: "neighbourhood", polygon: { type: "Polygon", coordinates: square(10, 59.9, 0.2) } },
  ]);
  expect(width / height).toBeCloseTo(0.5, 1);
  expect(shapes[0]?.path).toMatch(/^M0\.0 \d+\.\dL/);
  expect(shapes[0]?.path).toMatch(/Z$/);
});

test("thins out points on a line, and leaves out what is no outline", () => {
  const edge = Array.from({ length: 501 }, (_, step) => [10 + step / 1000, 50]);
  const ring = [...edge, [10.5, 50.5], [10, 50.5], [10, 50]];
  const { shapes } = mapShapes([
    {
      id: 1,
      code: "01",
      level: "parent",
      polygon: { type: "MultiPolygon", coordinates: [[ring], square(11, 50, 0.1)] },
    },
    { id: 2, code: "02", level: "neighbourhood", polygon: null },
    { id: 3, code: "03", level: "neighbourhood", polygon: { type: "Polygon", coordinates: ["x", [[1]]] } },
  ]);
  expect(shapes.map(({ code, level }) => [code, level])).toEqual([["01", "parent"]]);
  expect(shapes[0]?.path.split("L").length).toBeLessThan(14);
  expect(shapes[0]?.path.match(/M/g)).toHaveLength(2);
  expect(mapShapes([])).toEqual({ width: 1000, height: 0, shapes: [] });
});
