import fc from "fast-check";
import { expect, it } from "vitest";
import { computeCosts } from "../../src/core/costs/compute-costs.ts";
import { footPlan } from "../../src/documents/report/footed-money.ts";
import { inventedStrategy } from "./strategy-data.ts";

const runs = process.env.TEST_SCALE === "ci" ? 5_000 : 200;

it("foots cost and funding to the same printed totals, no cell a thousand off", () => {
  const data = inventedStrategy();
  const prices = fc.tuple(...data.costLines.map(() => fc.integer({ min: 0, max: 30_000_000 })));
  const offers = fc.tuple(...data.funding.map(() => fc.integer({ min: 0, max: 30_000_000 })));
  fc.assert(
    fc.property(prices, offers, (price, offer) => {
      const lines = data.costLines.map((line, index) => ({ ...line, unitPriceCents: price[index] ?? 0 }));
      const funding = data.funding.map((line, index) => ({
        ...line,
        amounts: line.amounts.map((amount) => ({ ...amount, cents: offer[index] ?? 0 })),
      }));
      const table = computeCosts({ ...data, lines, funding });
      const plan = footPlan(
        table,
        funding.map((line) => line.id),
      );
      const payers = [...plan.funding, plan.notFunded];
      plan.cost.byYear.forEach((thousands, year) => {
        expect(plan.horizons.reduce((sum, row) => sum + (row.byYear[year] ?? 0), 0)).toBe(thousands);
        expect(payers.reduce((sum, row) => sum + (row.byYear[year] ?? 0), 0)).toBe(thousands);
      });
      const truth = [
        ...funding.map((line) => table.funding.find((row) => row.fundingId === line.id)?.used),
        table.shortfall.allIdentified,
      ];
      payers.forEach((row, index) => {
        expect(row.byYear.reduce((sum, thousands) => sum + thousands, 0)).toBe(row.sum);
        row.byYear.forEach((thousands, year) => {
          expect(Math.abs(thousands * 100_000 - (truth[index]?.byYear[year] ?? 0))).toBeLessThan(100_000);
        });
      });
    }),
    { numRuns: runs },
  );
});
