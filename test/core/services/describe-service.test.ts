import { expect, test } from "vitest";
import { describeAges, priceRange } from "../../../src/core/services/describe-service.ts";

const ages = (fromMonths: number, toMonths: number, pregnancy = false) => ({ pregnancy, fromMonths, toMonths });

test("ages are years where both ends are whole years, and begin in pregnancy where they do", () => {
  expect(describeAges(ages(12, 72))).toEqual({ begins: "age", unit: "years", from: 1, to: 6 });
  expect(describeAges(ages(6, 36))).toEqual({ begins: "age", unit: "months", from: 6, to: 36 });
  expect(describeAges(ages(6, 36, true))).toEqual({ begins: "pregnancy", unit: "years", from: 0, to: 3 });
  expect(describeAges(ages(0, 18, true))).toMatchObject({ unit: "months", to: 18 });
  expect(describeAges(ages(0, 0, true)).to).toBeNull();
});

test("one known end of a price stands for both; nothing known is not free", () => {
  expect(priceRange({ priceFromCents: 2500, priceToCents: null })).toEqual([2500, 2500]);
  expect(priceRange({ priceFromCents: null, priceToCents: 0 })).toEqual([0, 0]);
  expect(priceRange({ priceFromCents: null, priceToCents: null })).toBeNull();
});
