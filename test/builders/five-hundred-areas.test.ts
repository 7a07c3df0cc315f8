import { expect, it } from "vitest";
import { fiveHundredAreas } from "./five-hundred-areas.ts";

it("builds 500 areas and their data, the same every time", () => {
  const town = fiveHundredAreas();
  expect(fiveHundredAreas().dataCsv).toBe(town.dataCsv);
  expect(JSON.parse(town.areasGeoJson).features).toHaveLength(500);
  expect(town.areasCsv.trimEnd().split("\n")).toHaveLength(501);
  const rows = town.dataCsv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  expect(rows).toHaveLength(500 * 4 * 7);
  expect(town.recipe.lastDataRow).toBe(rows.length + 1);
  expect(rows.every((row) => Number(row[3]) <= Number(row[4]))).toBe(true);
  const own = rows.filter((row) => row[1] === "large-2" && row[2] === "2025");
  expect(town.totals.get("large-2/2025")?.denominator).toBe(own.reduce((sum, row) => sum + Number(row[4]), 0));
});
