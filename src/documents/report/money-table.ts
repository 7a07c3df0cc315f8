import type { YearRow } from "../../core/costs/cost-plan.ts";
import { roundToThousands } from "../../core/costs/round-to-thousands.ts";
import type { ReportTable } from "../../core/report/report-model.ts";
import { numberColumn, row, textColumn } from "./blocks.ts";
import { type Composer, costsSource } from "./composer.ts";

/** A row of money by year: true cents, the thousands that are printed, and where the cents stand in the answer of `costs`. */
export interface MoneyRow {
  readonly label: string;
  readonly cents: YearRow;
  readonly thousands: YearRow;
  readonly pointer: string;
  readonly emphasis: "none" | "total" | "alert";
}

/** A table of thousands: one column per year and the sum. The rows must foot already. */
export function moneyTable(composer: Composer, caption: string, rows: readonly MoneyRow[], note: string): ReportTable {
  const { say, structure, data } = composer;
  return {
    type: "table",
    caption,
    columns: [
      textColumn(say("thousands", { currency: currencySign(composer) }), labelWidth(data.costTable.years.length)),
      ...data.costTable.years.map((year) => numberColumn(structure(String(year), "settings.years"), 1)),
      numberColumn(say("sum"), 1.1),
    ],
    rows: rows.map(({ label, cents, thousands, pointer, emphasis }) =>
      row(
        [
          label,
          ...data.costTable.years.map((_, index) =>
            thousandsCell(
              composer,
              thousands.byYear[index] ?? 0,
              cents.byYear[index] ?? 0,
              `${pointer}/byYear/${index}`,
            ),
          ),
          thousandsCell(composer, thousands.sum, cents.sum, `${pointer}/sum`),
        ],
        emphasis,
      ),
    ),
    note,
  };
}

/** As wide as it can be while each year keeps 12 mm of the 162 mm, within limits; in widths of a year. */
function labelWidth(years: number): number {
  const numbers = years + 1.1;
  const labelMm = Math.min(64, Math.max(38, 162 - 12 * numbers));
  return labelMm / ((162 - labelMm) / numbers);
}

/** Rows that add up to a total row, footed. */
export function footedRows(
  parts: readonly { readonly label: string; readonly cents: YearRow; readonly pointer: string }[],
  total: { readonly label: string; readonly cents: YearRow; readonly pointer: string },
): readonly MoneyRow[] {
  const rounded = roundToThousands(parts.map((part) => part.cents));
  return [
    ...parts.map(
      (part, index): MoneyRow => ({ ...part, thousands: rounded.rows[index] ?? part.cents, emphasis: "none" }),
    ),
    { ...total, thousands: rounded.total, emphasis: "total" },
  ];
}

/** "€", or the code where the language has no sign for the currency. */
export function currencySign({ data }: Composer): string {
  const parts = new Intl.NumberFormat(data.settings.language, {
    style: "currency",
    currency: data.settings.currency,
  }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? data.settings.currency;
}

function thousandsCell({ print, format }: Composer, thousands: number, cents: number, pointer: string): string {
  return print(format.number(thousands), cents, "cent", costsSource(pointer));
}
