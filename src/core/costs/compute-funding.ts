import type { Certainty, CostAssumptions, CostTable, FundingLine, FundingSource, YearRow } from "./cost-plan.ts";
import { certainties } from "./cost-plan.ts";
import { percent } from "./line-cost.ts";
import { product, rational, roundHalfUp } from "./rational.ts";
import { useFunding } from "./use-funding.ts";
import { addRows, amountAt, yearRow } from "./year-row.ts";

type FundedPart = Pick<
  CostTable,
  "funding" | "fundingByCertainty" | "inKindFunding" | "shortfall" | "balance" | "inherited"
>;
type MeasureRows = CostTable["measures"];

/** Sources whose money the municipality does not decide on itself and that may end. */
const outsideSources: readonly FundingSource[] = [
  "state-region",
  "eu",
  "health-insurance",
  "foundations",
  "companies",
  "other-municipalities",
];

/**
 * The funding half of the cost table. Three views: everything identified; each amount × its certainty, rounded per line and year; approved
 * money only, in full. In every view money earmarked for a measure counts up to that measure's cost in the year, so `balance` is cost minus
 * the money that can meet it, and `shortfall` is the same without the surplus years. `used` follows the view of everything identified,
 * the more certain lines paying first; in-kind funding is set against in-kind cost in the same way.
 */
export function fundTable(
  years: readonly number[],
  measures: MeasureRows,
  funding: readonly FundingLine[],
  certaintyPercent: CostAssumptions["certaintyPercent"],
  yearly: YearRow,
): FundedPart {
  const rows = funding.map((line) => ({ line, amounts: amountsRow(line, years) }));
  const cash = rows.filter(({ line }) => !line.inKind);
  const views = {
    allIdentified: balanceRow(years, measures, cash, () => 100),
    weighted: balanceRow(years, measures, cash, (certainty) => certaintyPercent[certainty]),
    securedOnly: balanceRow(years, measures, cash, (certainty) => (certainty === "approved" ? 100 : 0)),
  };
  const used = usedRows(years, measures, rows);
  return {
    funding: rows.map(({ line, amounts }) => ({
      fundingId: line.id,
      amounts,
      used: used.get(line.id) ?? yearRow(years.map(() => 0)),
    })),
    fundingByCertainty: certainties.map((certainty) => ({
      certainty,
      amounts: addRows(
        cash.filter(({ line }) => line.certainty === certainty).map(({ amounts }) => amounts),
        years.length,
      ),
    })),
    inKindFunding: addRows(
      rows.filter(({ line }) => line.inKind).map(({ amounts }) => amounts),
      years.length,
    ),
    balance: views,
    shortfall: {
      allIdentified: withoutSurplus(views.allIdentified),
      weighted: withoutSurplus(views.weighted),
      securedOnly: withoutSurplus(views.securedOnly),
    },
    inherited: inheritedCost(years, funding, yearly),
  };
}

interface FundingRow {
  readonly line: FundingLine;
  readonly amounts: YearRow;
}

function amountsRow(line: FundingLine, years: readonly number[]): YearRow {
  return yearRow(
    years.map((year) =>
      line.amounts.reduce((total, amount) => (amount.year === year ? total + amount.cents : total), 0),
    ),
  );
}

function balanceRow(
  years: readonly number[],
  measures: MeasureRows,
  funding: readonly FundingRow[],
  countedPercent: (certainty: Certainty) => number,
): YearRow {
  return yearRow(
    years.map((_, index) => {
      const money = funding.map(({ line, amounts }) => ({
        measureId: line.measureId,
        cents: roundHalfUp(product(rational(amountAt(amounts, index)), percent(countedPercent(line.certainty)))),
      }));
      const { unpaidCents, spareCents } = useFunding(costsOf(measures, "cash", index), money);
      return unpaidCents - spareCents;
    }),
  );
}

function usedRows(
  years: readonly number[],
  measures: MeasureRows,
  rows: readonly FundingRow[],
): ReadonlyMap<number, YearRow> {
  const used = new Map<number, YearRow>();
  for (const kind of ["cash", "inKind"] as const) {
    const ordered = rows
      .filter(({ line }) => line.inKind === (kind === "inKind"))
      .sort((a, b) => certainties.indexOf(a.line.certainty) - certainties.indexOf(b.line.certainty));
    const byYear = years.map((_, index) =>
      useFunding(
        costsOf(measures, kind, index),
        ordered.map(({ line, amounts }) => ({ measureId: line.measureId, cents: amountAt(amounts, index) })),
      ),
    );
    ordered.forEach(({ line }, place) => {
      used.set(line.id, yearRow(byYear.map((year) => year.usedCents[place] ?? 0)));
    });
  }
  return used;
}

function costsOf(measures: MeasureRows, kind: "cash" | "inKind", index: number): ReadonlyMap<number, number> {
  return new Map(measures.map((row) => [row.measureId, amountAt(row[kind], index)]));
}

function withoutSurplus(balance: YearRow): YearRow {
  return yearRow(balance.byYear.map((cents) => Math.max(0, cents)));
}

/** Where several time-limited outside lines end within the plan, the year after the last of them. */
function inheritedCost(
  years: readonly number[],
  funding: readonly FundingLine[],
  yearly: YearRow,
): CostTable["inherited"] {
  const lastYear = years.at(-1);
  if (lastYear === undefined) return null;
  const ends = funding
    .filter((line) => !line.inKind && outsideSources.includes(line.source))
    .map((line) => Math.max(...line.amounts.filter((amount) => amount.cents > 0).map((amount) => amount.year)))
    .filter((end) => end < lastYear && end >= (years[0] ?? 0));
  if (ends.length === 0) return null;
  const year = Math.max(...ends) + 1;
  return { year, cents: amountAt(yearly, years.indexOf(year)) };
}
