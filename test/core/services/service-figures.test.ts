import { expect, test } from "vitest";
import { coverageOf } from "../../../src/core/services/coverage.ts";
import { emptyService, type Service } from "../../../src/core/services/service.ts";
import { inventoryFigures } from "../../../src/core/services/service-figures.ts";

const number = (value: number) => ({ state: "number" as const, value });
const service = (id: number, part: Partial<Service>): Service => ({
  ...emptyService,
  id,
  name: `S${id}`,
  type: "day care",
  ...part,
});

test("occupancy is users per 100 places, over the services that have both", () => {
  const { services, types } = inventoryFigures(
    [
      service(1, { capacity: number(40), users: number(36) }),
      service(2, { capacity: number(10), users: number(14) }),
      service(3, { users: number(9) }),
    ],
    "internal",
  );
  expect(services.map(({ occupancy }) => occupancy)).toEqual([90, 140, null]);
  expect(types).toMatchObject([
    { places: 50, placesOf: 2, services: 3, users: { display: "shown", value: 59 }, usersOf: 3, occupancy: 100 },
  ]);
});

test("a small count is hidden from the public, and can't be had from the sum or the occupancy", () => {
  const { services, types } = inventoryFigures(
    [
      service(1, { capacity: number(10), users: number(3) }),
      service(2, { capacity: number(20), users: number(18) }),
      service(3, { capacity: number(30), users: number(25) }),
    ],
    "public",
  );
  expect(services[0]).toMatchObject({ users: { display: "hidden" }, occupancy: null });
  // The smallest other one of the line goes with it (decisions.md 17); the sum can stay.
  expect(services.map(({ users }) => users.display)).toEqual(["hidden", "hidden", "shown"]);
  const [type] = types;
  expect(type?.users).toEqual({ display: "shown", value: 46 });
  expect(type?.occupancy).toBeNull();
});

test("the only service of a kind hides its kind's sum with it", () => {
  const { types } = inventoryFigures([service(1, { users: number(2), waiting: number(0) })], "public");
  expect(types[0]).toMatchObject({ users: { display: "hidden" }, waiting: { display: "shown", value: 0 } });
});

test("places per 100 children: shared places are in no area's number, missing ones make it at least", () => {
  const coverage = coverageOf(
    [
      service(1, { capacity: number(46), areaCodes: ["01"] }),
      service(2, { areaCodes: ["01"] }),
      service(3, { capacity: number(20), areaCodes: [] }),
      service(4, { capacity: number(10), areaCodes: ["01", "02"] }),
    ],
    [
      { code: "01", children: 92 },
      { code: "02", children: null },
      { code: "03", children: 0 },
    ],
    200,
  );
  expect(coverage.areas).toEqual([
    { code: "01", services: 2, places: 46, isAtLeast: true, children: 92, per100: 50 },
    { code: "02", services: 0, places: 0, isAtLeast: false, children: null, per100: null },
    { code: "03", services: 0, places: 0, isAtLeast: false, children: 0, per100: null },
  ]);
  expect(coverage.shared).toEqual({ services: 2, places: 30, isAtLeast: false });
  expect(coverage.all).toMatchObject({ places: 76, children: 200, per100: 38, isAtLeast: true });
});
