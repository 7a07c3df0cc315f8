import { useMemo } from "react";
import { costByYearChart } from "../../charts/cost-by-year-chart.ts";
import type { CostTable } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { Chart } from "../kit/chart.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { horizonKeys } from "./cost-words.ts";

interface CostChartProps {
  readonly table: CostTable;
  readonly hasFunding: boolean;
}

/** Cost by year, stacked by horizon, with the money that is named as a line across; a sentence says what it shows. */
export function CostChart({ table, hasFunding }: CostChartProps) {
  const { t, format, settings } = useProject();
  const theme = useChartTheme();
  const { currency } = settings;
  const option = useMemo(
    () =>
      costByYearChart(
        {
          years: table.years,
          costs: table.horizons
            .filter(({ cash }) => cash.sum > 0)
            .map(({ horizon, cash }) => ({ horizon, amounts: cash.byYear.map((cents) => cents / 100) })),
          funding: hasFunding
            ? table.years.map(
                (_, index) =>
                  ((table.cash.byYear[index] ?? 0) - (table.shortfall.allIdentified.byYear[index] ?? 0)) / 100,
              )
            : null,
        },
        theme,
        {
          horizons: { short: t(horizonKeys.short), medium: t(horizonKeys.medium), long: t(horizonKeys.long) },
          funding: t("costs.chartFunding"),
          amount: (amount) => format.money(amount * 100, currency),
          axisAmount: (amount) => format.count(amount),
          axisName: currency,
        },
      ),
    [table, hasFunding, theme, t, format, currency],
  );
  const highest = table.cash.byYear.reduce(
    (best, cents, index) => (cents > (table.cash.byYear[best] ?? 0) ? index : best),
    0,
  );
  const money = (cents: number) => format.money(cents, currency);
  const sentence = t("costs.chartSays", {
    year: table.years[highest] ?? settings.firstYear,
    cost: money(table.cash.byYear[highest] ?? 0),
    covered: money(table.cash.sum - table.shortfall.securedOnly.sum),
    total: money(table.cash.sum),
  });
  return (
    <Card title={t("costs.chartTitle")}>
      <p className="reading-width chart-sentence">{sentence}</p>
      <Chart option={option} height={320} description={sentence} />
    </Card>
  );
}
