import { useMemo } from "react";
import { type ChartTheme, printChartTheme } from "../../charts/chart-theme.ts";
import { rankedAreasChart, rankedAreasChartHeight } from "../../charts/ranked-areas-chart.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { Chart } from "../kit/chart.tsx";
import { chartSvg } from "../kit/chart-svg.ts";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { rankedWords } from "./chart-words.ts";
import { areasCaption, areasTable } from "./shown-table.ts";
import { useFirstRows } from "./use-first-rows.tsx";
import { rowLabel } from "./value-text.ts";
import { ViewFrame } from "./view-frame.tsx";

interface RankedChartProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
  readonly description: string;
}

const pictureWidth = 900;

export function RankedChart({ view, rows, chosenId, onChoose, description }: RankedChartProps) {
  const project = useProject();
  const { t } = project;
  const theme = useChartTheme();
  const { drawn, more } = useFirstRows(rows);
  const { indicator } = view;
  const optionIn = useMemo(
    () => (look: ChartTheme) => rankedAreasChart({ ...view, areas: drawn }, look, rankedWords(project, view)),
    [view, drawn, project],
  );
  const option = useMemo(() => optionIn(theme), [optionIn, theme]);
  const height = rankedAreasChartHeight(drawn.length);
  const hasInterval = rows.some((row) => row.interval !== null);
  const legend = [
    { key: "value", text: hasInterval ? t("gaps.legendValue") : t("gaps.legendPlain") },
    ...(rows.some((row) => row.position === "worse-than-city") ? [{ key: "worse", text: t("gaps.legendWorse") }] : []),
    ...(rows.some((row) => row.display === "uncertain") ? [{ key: "hollow", text: t("gaps.legendUncertain") }] : []),
  ];
  const sentence = !hasInterval
    ? t("gapViews.rankSentencePlain")
    : indicator.direction === "higher-is-better"
      ? t("gapViews.rankSentenceLow")
      : t("gapViews.rankSentenceHigh");
  return (
    <ViewFrame
      sentence={sentence}
      warning={view.rankingIsNoise ? t("gapViews.noise") : null}
      caption={areasCaption(project, view)}
      table={() => areasTable(project, view, rows)}
      picture={() => ({ body: chartSvg(optionIn(printChartTheme), pictureWidth, height), width: pictureWidth, height })}
      fileName={`${indicator.name} ${view.period} ${t("gaps.lookRank")}`}
      legend={legend.map(({ text }) => text)}
    >
      <div className="card chart-card">
        <ul className="chart-legend soft small">
          {legend.map(({ key, text }) => (
            <li key={key}>
              <span
                className="legend-dot"
                data-worse={key === "worse" || undefined}
                data-hollow={key === "hollow" || undefined}
                aria-hidden="true"
              />{" "}
              {text}
            </li>
          ))}
        </ul>
        <Chart
          option={option}
          height={height}
          description={description}
          rowsLabel={t("gaps.chartRows")}
          rows={drawn.map((area) => ({
            key: area.code,
            label: rowLabel(project, indicator, area),
            isChosen: area.areaId === chosenId,
            onChoose: () => onChoose(area),
          }))}
        />
        {more}
      </div>
    </ViewFrame>
  );
}
