import { expect, it } from "vitest";
import {
  annuityCents,
  costPerChildCents,
  placeStaffCost,
  straightLineCents,
} from "../../../src/core/costs/unit-costs.ts";

it("gives the unit costs of method.md §6.6", () => {
  expect(costPerChildCents(5_032_650, 15)).toBe(335_510);
  expect(costPerChildCents(8_263_244, 60)).toBe(137_721);
  expect(costPerChildCents(8_263_244, 9)).toBeNull();
  expect(annuityCents(5_000_000, 10, 3)).toBe(586_153);
  expect(straightLineCents(5_000_000, 10)).toBe(500_000);
  expect(annuityCents(5_000_000, 10, 0)).toBe(500_000);
});

it("staffs a day-care place", () => {
  const place = placeStaffCost({
    openHoursPerWeek: 50,
    contractHoursPerWeek: 38,
    contactShare: 0.85,
    childrenPerAdult: 4,
    postCents: 3_660_000,
  });
  expect(place.postsPerPlace).toBeCloseTo(0.386997, 6);
  expect(place.staffCents).toBe(1_416_409);
});
