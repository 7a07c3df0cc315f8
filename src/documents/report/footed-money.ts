import type { CostTable, YearRow } from "../../core/costs/cost-plan.ts";
import { roundToThousands } from "../../core/costs/round-to-thousands.ts";

const thousandCents = 100_000;

/** Cost, what pays for it, and what is missing, in whole thousands that foot as printed. */
interface FootedPlan {
  readonly horizons: readonly YearRow[];
  readonly cost: YearRow;
  /** In the order of `fundingIds`. */
  readonly funding: readonly YearRow[];
  readonly notFunded: YearRow;
}

/**
 * The plan's cash in thousands: horizons add up to `cost`, and used funding with what is not funded adds up to the same printed `cost`,
 * by year and in sum (decisions.md 28). `fundingIds` are the cash lines in the order wanted. A cell differs from its value by less
 * than one thousand.
 */
export function footPlan(table: CostTable, fundingIds: readonly number[]): FootedPlan {
  const cost = roundToThousands(table.horizons.map((row) => row.cash));
  const used = fundingIds.map((id) => table.funding.find((row) => row.fundingId === id)?.used ?? emptyRow);
  const payers = roundToThousands(fittedTo(cost.total, [...used, table.shortfall.allIdentified]));
  return {
    horizons: cost.rows,
    cost: cost.total,
    funding: payers.rows.slice(0, -1),
    notFunded: payers.rows.at(-1) ?? emptyRow,
  };
}

const emptyRow: YearRow = { byYear: [], sum: 0 };

/**
 * Moves the cents of each year, no cell across a whole thousand, until the year's sum is the printed one; rounding the result then gives
 * that very sum. Possible because the printed sum is the true one rounded down or up.
 */
function fittedTo(printed: YearRow, rows: readonly YearRow[]): readonly YearRow[] {
  const cells = rows.map((row) => printed.byYear.map((_, year) => row.byYear[year] ?? 0));
  printed.byYear.forEach((thousands, year) => {
    const sum = cells.reduce((total, row) => total + (row[year] ?? 0), 0);
    let missing = thousands * thousandCents - sum;
    for (const row of cells) {
      const cents = row[year] ?? 0;
      const down = Math.floor(cents / thousandCents) * thousandCents;
      const up = Math.ceil(cents / thousandCents) * thousandCents;
      const move = Math.min(Math.max(missing, down - cents), up - cents);
      row[year] = cents + move;
      missing -= move;
    }
  });
  return cells.map((byYear) => ({ byYear, sum: byYear.reduce((total, cents) => total + cents, 0) }));
}
