import { expect, test } from "vitest";
import { emptyService, type Service } from "../../../src/core/services/service.ts";
import { serviceGaps, serviceMatrices } from "../../../src/core/services/service-matrices.ts";

const nursery: Service = {
  ...emptyService,
  id: 1,
  name: "Nursery",
  provider: "Town",
  type: "day care",
  ages: { pregnancy: false, fromMonths: 6, toMonths: 36 },
  areaCodes: ["01"],
  sectors: ["education", "health"],
  level: "universal",
};
const ages = { ageFrom: 0, ageTo: 6 };
const visits: Service = { ...nursery, id: 2, type: "visits", areaCodes: [], sectors: [], level: null };

test("a service counts in each of its sectors and ages, and the end of its ages is not included", () => {
  const { sectorByLevel, ageByLevel, areaByType } = serviceMatrices([nursery, visits], ["01", "02"], ages);
  expect(sectorByLevel.counts.map((row) => row[0])).toEqual([1, 1, 0, 0, 0]);
  expect(ageByLevel.counts.map((row) => row[0])).toEqual([0, 1, 1, 0, 0]);
  expect(areaByType.columns).toEqual(["day care", "visits"]);
  expect(areaByType.counts).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test("an empty cell is a gap, but an area has what is offered to the whole municipality", () => {
  const services = [nursery, visits];
  const gaps = serviceGaps(serviceMatrices(services, ["01", "02"], ages), services);
  expect(gaps.filter((gap) => gap.code === "no-service-in-area")).toEqual([
    { code: "no-service-in-area", details: { row: "02", column: "day care" } },
  ]);
  expect(gaps.filter((gap) => gap.code === "no-service-of-sector")).toHaveLength(18);
  expect(gaps.filter((gap) => gap.code === "no-service-for-age")).toHaveLength(18);
});

test("without services every sector and age is a gap", () => {
  const matrices = serviceMatrices([], ["01"], ages);
  expect(matrices.areaByType.counts).toEqual([[]]);
  expect(serviceGaps(matrices, [])).toHaveLength(20 + 20);
});

test("only ages of the project have a row, and an area lacks only what half of the areas have", () => {
  const schoolAges = serviceMatrices([nursery], ["01", "02", "03"], { ageFrom: 3, ageTo: 5 });
  expect(schoolAges.ageByLevel.rows).toEqual(["3-5"]);
  expect(serviceGaps(schoolAges, [nursery]).filter((gap) => gap.code === "no-service-in-area")).toEqual([]);
});
