import { useMemo } from "react";
import { rankedAreasChart, rankedAreasChartHeight } from "../../charts/ranked-areas-chart.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { Chart } from "../kit/chart.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { intervalText, rowLabel, targetText, valueText } from "./value-text.ts";

interface RankedChartProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
  readonly description: string;
}

export function RankedChart({ view, rows, chosenId, onChoose, description }: RankedChartProps) {
  const project = useProject();
  const { t, format } = project;
  const theme = useChartTheme();
  const { indicator, city, target } = view;
  const option = useMemo(
    () =>
      rankedAreasChart({ areas: rows, city, target, indicator }, theme, {
        city:
          city.value === null
            ? ""
            : t("gaps.chartCity", {
                value: valueText(project, indicator, city.value),
              }),
        target:
          target === null
            ? ""
            : t("gaps.chartTarget", {
                value: targetText(project, indicator, target.value),
              }),
        hidden: t("gaps.markHiddenShort"),
        tooFew: t("gaps.markTooFew"),
        uncertain: t("gaps.markUncertain"),
        missing: t("gaps.markMissing"),
        notApplicable: t("gaps.markNotApplicable"),
        suppressed: t("gaps.markSuppressed"),
        tie: t("gaps.noteTie"),
        value: (value) => valueText(project, indicator, value),
        axisValue: (value) => format.number(value, Number.isInteger(value) ? 0 : 1),
        interval: (low, high) =>
          t("gaps.intervalIs", {
            interval: intervalText(project, indicator, [low, high]),
          }),
      }),
    [rows, city, target, indicator, theme, t, format, project],
  );
  return (
    <div className="card chart-card">
      <ul className="chart-legend soft small">
        <li>
          <span className="legend-dot" aria-hidden="true" />{" "}
          {rows.some((row) => row.interval !== null) ? t("gaps.legendValue") : t("gaps.legendPlain")}
        </li>
        {rows.some((row) => row.position === "worse-than-city") && (
          <li>
            <span className="legend-dot" data-worse aria-hidden="true" /> {t("gaps.legendWorse")}
          </li>
        )}
        {rows.some((row) => row.display === "uncertain") && (
          <li>
            <span className="legend-dot" data-hollow aria-hidden="true" /> {t("gaps.legendUncertain")}
          </li>
        )}
      </ul>
      <Chart
        option={option}
        height={rankedAreasChartHeight(rows.length)}
        description={description}
        rowsLabel={t("gaps.chartRows")}
        rows={rows.map((area) => ({
          key: area.code,
          label: rowLabel(project, indicator, area),
          isChosen: area.areaId === chosenId,
          onChoose: () => onChoose(area),
        }))}
      />
    </div>
  );
}
