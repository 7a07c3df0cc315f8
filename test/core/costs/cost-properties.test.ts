import fc from "fast-check";
import { expect, it } from "vitest";
import { computeCosts } from "../../../src/core/costs/compute-costs.ts";
import { certainties, costCategories, inflationClasses, type YearRow } from "../../../src/core/costs/cost-plan.ts";
import { roundToThousands } from "../../../src/core/costs/round-to-thousands.ts";
import { yearRow } from "../../../src/core/costs/year-row.ts";
import { aLine, aMeasure, assumptions, settings, someFunding } from "./plan-builders.ts";

const numRuns = process.env.TEST_SCALE === "ci" ? 2000 : 150;
const month = fc
  .tuple(fc.integer({ min: 2025, max: 2033 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const line = fc
  .record({
    measureId: fc.integer({ min: 1, max: 3 }),
    category: fc.constantFrom(...costCategories),
    recurrence: fc.constantFrom("one-off" as const, "yearly" as const),
    quantity: fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
    frequencyPerYear: fc.integer({ min: 0, max: 52 }),
    unitPriceCents: fc.integer({ min: 0, max: 10_000_000 }),
    onCostPercent: fc.integer({ min: 0, max: 400 }).map((n) => n / 10),
    inflationClass: fc.constantFrom(...inflationClasses),
    contingencyPercent: fc.integer({ min: 0, max: 30 }),
    months: fc.tuple(month, month),
    rampPercent: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }),
    inKind: fc.boolean(),
  })
  .map(({ months, ...rest }) => {
    const [startMonth = "", endMonth = ""] = [...months].sort();
    return { ...rest, startMonth, endMonth };
  });
const money = fc.record({
  measureId: fc.constantFrom(null, 1, 2, 3),
  certainty: fc.constantFrom(...certainties),
  inKind: fc.boolean(),
  amounts: fc.array(
    fc.record({ year: fc.integer({ min: 2026, max: 2032 }), cents: fc.integer({ min: 0, max: 50_000_000 }) }),
    { maxLength: 6 },
  ),
});
const measures = [aMeasure(), aMeasure({ id: 2, startMonth: "2029-03" }), aMeasure({ id: 3, startMonth: "2030-01" })];

function total(rows: readonly YearRow[]): YearRow {
  return yearRow([0, 1, 2, 3, 4].map((index) => rows.reduce((all, row) => all + (row.byYear[index] ?? 0), 0)));
}

it("sums equal their parts, and no shortfall is below zero", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(money, { maxLength: 6 }), (lines, funding) => {
      const table = computeCosts({
        settings,
        assumptions,
        measures,
        lines: lines.map((changes, index) => aLine({ ...changes, id: index + 1 })),
        funding: funding.map((changes, index) => someFunding({ ...changes, id: index + 1 })),
      });
      for (const row of table.lines) expect(row.total).toEqual(total([row.base, row.contingency]));
      expect(total(table.measures.map((row) => row.cash))).toEqual(table.cash);
      expect(total(table.horizons.map((row) => row.cash))).toEqual(table.cash);
      expect(total(table.categories.map((row) => row.cash))).toEqual(table.cash);
      expect(total([table.oneOff, table.yearly])).toEqual(table.cash);
      expect(total([table.cash, table.inKind])).toEqual(total(table.lines.map((row) => row.total)));
      const cashFunding = table.funding.filter((_, index) => funding[index]?.inKind === false);
      expect(total(table.fundingByCertainty.map((row) => row.amounts))).toEqual(
        total(cashFunding.map((row) => row.amounts)),
      );
      expect(total([...cashFunding.map((row) => row.used), table.shortfall.allIdentified])).toEqual(table.cash);
      table.years.forEach((_, index) => {
        const at = (row: YearRow) => row.byYear[index] ?? Number.NaN;
        const { allIdentified, weighted, securedOnly } = table.shortfall;
        expect(at(allIdentified)).toBeGreaterThanOrEqual(0);
        expect(at(weighted)).toBeGreaterThanOrEqual(at(allIdentified));
        expect(at(securedOnly)).toBeLessThanOrEqual(at(table.cash));
        for (const row of table.funding) expect(at(row.used)).toBeLessThanOrEqual(at(row.amounts));
        for (const view of ["allIdentified", "weighted", "securedOnly"] as const) {
          expect(at(table.shortfall[view])).toBe(Math.max(0, at(table.balance[view])));
        }
      });
    }),
    { numRuns },
  );
});

it("a table in thousands foots, and nothing in it is a whole thousand off", () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 7 })).chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: -3_000_000, max: 30_000_000 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
  fc.assert(
    fc.property(table, (cells) => {
      const rows = cells.map(yearRow);
      const printed = roundToThousands(rows);
      const isNear = (cents: number, thousands: number | undefined) =>
        expect(Math.abs(cents - (thousands ?? Number.NaN) * 100_000)).toBeLessThan(100_000);
      const width = cells[0]?.length ?? 0;
      const columns = Array.from({ length: width }, (_, j) => cells.map((row) => row[j] ?? 0));
      const all = rows.reduce((sum, row) => sum + row.sum, 0);
      expect(printed.total.sum).toBe(Math.floor(all / 100_000 + 0.5) + 0);
      expect(printed.rows.reduce((sum, row) => sum + row.sum, 0)).toBe(printed.total.sum);
      columns.forEach((column, j) => {
        expect(printed.rows.reduce((sum, row) => sum + (row.byYear[j] ?? 0), 0)).toBe(printed.total.byYear[j]);
        isNear(
          column.reduce((sum, cents) => sum + cents, 0),
          printed.total.byYear[j],
        );
      });
      rows.forEach((row, i) => {
        isNear(row.sum, printed.rows[i]?.sum);
        for (const [j, cents] of row.byYear.entries()) isNear(cents, printed.rows[i]?.byYear[j]);
      });
    }),
    { numRuns },
  );
});

it("a single column is rounded by largest remainders", () => {
  const printed = roundToThousands([140_000, 140_000, 120_000, 300_000].map((cents) => yearRow([cents])));
  expect(printed.rows.map((row) => row.sum)).toEqual([2, 1, 1, 3]);
  expect(roundToThousands([])).toEqual({ rows: [], total: { byYear: [], sum: 0 } });
});
