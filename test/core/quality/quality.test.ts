import { describe, expect, test } from "vitest";
import { type RatingCounts, rateAgreement } from "../../../src/core/quality/agreement.ts";
import { hiddenRecordIds, type NewStaffRecord, staffFiguresOf } from "../../../src/core/quality/staffing.ts";

const record = (changes: Partial<NewStaffRecord>): NewStaffRecord => ({
  name: "Day care",
  settings: 4,
  profession: "",
  staff: null,
  qualified: null,
  vacant: null,
  leavers: null,
  trainingHours: null,
  children: null,
  note: "",
  ...changes,
});
const valuesOf = (records: readonly NewStaffRecord[]) => staffFiguresOf(records).map(({ value }) => value);

describe("staff figures", () => {
  test("are Σ parts / Σ wholes over the records that have both", () => {
    const town = record({ staff: 40, qualified: 30, vacant: 10, leavers: 4, trainingHours: 800, children: 200 });
    const church = record({ staff: 10, qualified: 9, children: null });
    expect(valuesOf([town, church])).toEqual([5, 78, 20, 10, 20]);
  });

  test("keep zero and not recorded apart, and divide by nobody never", () => {
    expect(valuesOf([record({ staff: 10, vacant: 0 })])).toEqual([null, null, 0, null, null]);
    expect(valuesOf([record({ staff: 0, qualified: 0 })])).toEqual([null, null, null, null, null]);
    expect(valuesOf([])).toEqual([null, null, null, null, null]);
  });
});

describe("what the public sees of single settings", () => {
  const hidden = (...settings: readonly number[]) => [
    ...hiddenRecordIds(settings.map((count, index) => ({ id: index + 1, settings: count }))),
  ];

  test("records of one or two settings are hidden, and the next one where they would follow from the total", () => {
    expect(hidden(5, 4)).toEqual([]);
    expect(hidden(5, 1, 4)).toEqual([2, 3]);
    expect(hidden(5, 1, 2, 4)).toEqual([2, 3]);
    expect(hidden(1)).toEqual([1]);
  });
});

describe("agreement", () => {
  const agreement = (...counts: RatingCounts) => rateAgreement(counts);

  test("strong, weak and moderate by the rule", () => {
    expect(agreement(0, 1, 2, 1, 1)).toMatchObject({ median: 3, agreement: "strong", ratings: 5 });
    expect(agreement(2, 0, 0, 0, 2)).toMatchObject({ median: 3, lowest: 1, highest: 5, agreement: "weak" });
    expect(agreement(1, 0, 5, 0, 1)).toMatchObject({ median: 3, agreement: "moderate" });
  });

  test("fewer than three ratings say nothing", () => {
    expect(agreement(0, 0, 2, 0, 0)).toBeNull();
  });
});
