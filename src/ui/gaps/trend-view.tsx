import { useMemo, useState } from "react";
import { type ChartTheme, printChartTheme } from "../../charts/chart-theme.ts";
import { stateMarkOf, stateMarks, stateSigns } from "../../charts/state-mark.ts";
import { trendChart, trendChartHeight } from "../../charts/trend-chart.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { TrendView as Trend, TrendLine } from "../../core/gaps/trend.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import type { Words } from "../app/words-context.ts";
import { Chart } from "../kit/chart.tsx";
import { chartSvg } from "../kit/chart-svg.ts";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { trendWords } from "./chart-words.ts";
import { stateWords, trendCaption, trendTable } from "./shown-table.ts";
import { type ChosenLines, TrendLines } from "./trend-lines.tsx";
import { trendSentence } from "./trend-sentence.ts";
import { groupText, markText, valueText } from "./value-text.ts";
import { ViewFrame } from "./view-frame.tsx";

interface TrendViewProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly onPeriod: (period: string) => void;
}

/** The municipality, chosen areas and groups over the periods, and where the line leads if nothing changes. */
export function TrendView({ view, rows, onPeriod }: TrendViewProps) {
  const { audience, revision } = useProject();
  const groups = view.groups.filter((group) => group !== view.group && group !== "");
  const [lines, setLines] = useState<ChosenLines>({ areaCodes: [], groups: groups.length === 2 ? groups : [] });
  const answer = useAnswer(
    "trend.view",
    {
      indicatorId: view.indicator.id,
      group: view.group,
      areaCodes: lines.areaCodes,
      groups: lines.groups.filter((group) => group !== view.group),
      audience,
    },
    revision,
  );
  return (
    <>
      <TrendLines rows={rows} groups={groups} lines={lines} onChange={setLines} />
      <LoadedContent answer={answer}>
        {(trend) => <TrendPicture view={view} trend={trend} onPeriod={onPeriod} />}
      </LoadedContent>
    </>
  );
}

interface TrendPictureProps {
  readonly view: GapView;
  readonly trend: Trend;
  readonly onPeriod: (period: string) => void;
}

const pictureWidth = 960;

function TrendPicture({ view, trend, onPeriod }: TrendPictureProps) {
  const project = useProject();
  const { t } = project;
  const theme = useChartTheme();
  const { indicator, target } = trend;
  const nameOf = useMemo(() => (line: TrendLine) => lineName(project, line), [project]);
  const optionIn = useMemo(
    () => (look: ChartTheme) => trendChart(trend, look, trendWords(project, indicator, target, nameOf)),
    [trend, indicator, target, project, nameOf],
  );
  const option = useMemo(() => optionIn(theme), [optionIn, theme]);
  const points = useMemo(
    () =>
      trend.lines.flatMap((line) =>
        line.points.flatMap((point) =>
          point.value === null
            ? []
            : [
                {
                  key: `${line.kind}:${line.key}:${point.period}`,
                  label: [
                    `${nameOf(line)}, ${point.period}: ${valueText(project, indicator, point.value)}`,
                    markText(project, point),
                  ]
                    .filter(Boolean)
                    .join(", "),
                  at: [point.year, point.value] as const,
                  isChosen: point.period === view.period,
                  onChoose: () => onPeriod(point.period),
                },
              ],
        ),
      ),
    [trend, nameOf, project, indicator, view.period, onPeriod],
  );
  const sentence = trendSentence(project, trend);
  const signs = signsIn(project, trend);
  const legend = [
    ...(target === null ? [] : [t("gapViews.legendTarget2")]),
    ...(trend.lines.some((line) => line.continuation !== null) ? [t("gapViews.legendAhead")] : []),
    ...signs,
  ];
  return (
    <ViewFrame
      sentence={sentence}
      caption={trendCaption(project, trend)}
      table={() => trendTable(project, trend, nameOf)}
      picture={() => ({
        body: chartSvg(optionIn(printChartTheme), pictureWidth, trendChartHeight),
        width: pictureWidth,
        height: trendChartHeight,
      })}
      fileName={`${indicator.name} ${t("gapViews.trend")}`}
      legend={[`${trend.lines.map(nameOf).join(" · ")} (${groupText(project, trend.group)})`, ...legend]}
    >
      <div className="card chart-card">
        <ul className="chart-legend soft small">
          {legend.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <Chart
          option={option}
          height={trendChartHeight}
          description={`${indicator.name}. ${sentence}`}
          rowsLabel={t("gapViews.points")}
          points={points}
        />
      </div>
    </ViewFrame>
  );
}

function lineName(words: Words, line: TrendLine): string {
  if (line.kind === "city") return words.t("gaps.cityAsAWhole");
  return line.kind === "group" ? groupText(words, line.key) : line.name;
}

/** "■ hidden", for the signs that stand on the axis. */
function signsIn(words: Words, trend: Trend): readonly string[] {
  const found = new Set(trend.lines.flatMap((line) => line.points.map(stateMarkOf)));
  const said = stateWords(words);
  const signs = stateMarks.filter((mark) => found.has(mark)).map((mark) => `${stateSigns[mark]} ${said[mark]}`);
  return signs.length === 0 ? [] : [...signs, words.t("gapViews.trendGaps")];
}
