import type { CostsAnswer, StrategyAnswer } from "../../contract/answers.ts";
import type { TextDetails } from "../../texts/translate.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { Notice } from "../kit/notice.tsx";
import { goTo } from "../router.ts";
import { FindingsList } from "../strategy/findings-list.tsx";
import { CostChart } from "./cost-chart.tsx";
import { YearTable } from "./year-table.tsx";

interface OverviewPanelProps {
  readonly answer: CostsAnswer;
  readonly measures: StrategyAnswer["measures"];
  readonly onMissingLines: () => void;
}

export function OverviewPanel({ answer, measures, onMissingLines }: OverviewPanelProps) {
  const { t, format, settings } = useProject();
  const { table } = answer;
  if (answer.lines.length === 0) {
    return (
      <EmptyState
        title={t("costs.noLinesTitle")}
        actions={
          <Button kind="primary" onPress={onMissingLines}>
            {t("costs.viewLines")}
          </Button>
        }
      >
        {t("costs.noLinesBody")}
      </EmptyState>
    );
  }
  const money = (cents: number) => format.money(cents, settings.currency);
  const worded = (details: TextDetails): TextDetails =>
    Object.fromEntries(
      Object.entries(details).map(([name, value]) => {
        if ((name === "cents" || name === "unpaid") && typeof value === "number") return [name, money(value)];
        if (name === "percent" && typeof value === "number") return [name, format.value(value, "%", 0)];
        if ((name === "startMonth" || name === "endMonth") && typeof value === "string")
          return [name, format.month(value)];
        return [name, value];
      }),
    );
  return (
    <div className="stack">
      <CostChart table={table} hasFunding={answer.funding.length > 0} />
      <Card title={t("costs.tableTitle")}>
        <div className="stack">
          <YearTable table={table} />
          {table.inherited && table.inherited.cents > 0 && (
            <Notice>{t("costs.inherited", { year: table.inherited.year, cost: money(table.inherited.cents) })}</Notice>
          )}
          <div className="tight-stack soft small reading-width">
            <p>{t("costs.shortfallExplained")}</p>
            <p>{t("costs.inKindExplained")}</p>
          </div>
        </div>
      </Card>
      <Card title={t("costs.byMeasureTitle")}>
        <DataTable
          caption={t("costs.byMeasureCaption", { currency: settings.currency })}
          isCaptionHidden
          rows={table.measures}
          rowKey={(row) => String(row.measureId)}
          columns={[
            {
              id: "measure",
              header: t("costs.measure"),
              isRowHeader: true,
              sortBy: (row) => titleOf(row.measureId),
              cell: (row) => titleOf(row.measureId),
            },
            ...table.years.map((year, index) => ({
              id: String(year),
              header: String(year),
              isNumeric: true,
              sortBy: (row: (typeof table.measures)[number]) => row.cash.byYear[index] ?? 0,
              cell: (row: (typeof table.measures)[number]) => format.count((row.cash.byYear[index] ?? 0) / 100),
            })),
            {
              id: "sum",
              header: t("costs.sum"),
              isNumeric: true,
              sortBy: (row) => row.cash.sum,
              cell: (row) => <strong>{format.count(row.cash.sum / 100)}</strong>,
            },
          ]}
          footer={[
            t("costs.cost"),
            ...table.cash.byYear.map((cents) => format.count(cents / 100)),
            format.count(table.cash.sum / 100),
          ]}
        />
      </Card>
      <FindingsList
        title={t("costs.checksTitle")}
        none={t("costs.checksNone")}
        feature="costs"
        findings={answer.findings}
        worded={worded}
        action={({ details }) =>
          typeof details.measureId === "number" && (
            <Button
              isSmall
              kind="quiet"
              label={t("costs.changeOf", { name: titleOf(details.measureId) })}
              onPress={() => goTo("costs", { measure: String(details.measureId) })}
            >
              {t("costs.look")}
            </Button>
          )
        }
      />
    </div>
  );

  function titleOf(measureId: number): string {
    return measures.find((measure) => measure.id === measureId)?.title ?? "";
  }
}
