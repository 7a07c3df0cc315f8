import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { TrendLine, TrendPoint, TrendView } from "../core/gaps/trend.ts";
import { columnWidth, valueAxisRange } from "./chart-axes.ts";
import { baseOption, type ChartTheme, tooltipStyle } from "./chart-theme.ts";
import { drawableText } from "./drawable-text.ts";
import { type StateMark, type StateMarkWords, stateMarkOf } from "./state-mark.ts";

/** Words and number formats in the reader's language. */
export interface TrendWords {
  readonly name: (line: TrendLine) => string;
  /** "target 45 %"; "" without a target. */
  readonly target: string;
  /** "if nothing changes" */
  readonly continuation: string;
  readonly uncertain: string;
  readonly marks: StateMarkWords;
  readonly value: (value: number) => string;
  readonly axisValue: (value: number) => string;
  readonly interval: (low: number, high: number) => string;
}

export const trendChartHeight = 420;

/**
 * The municipality and chosen areas and groups over the years, with the target and, dashed, where the line would lead if
 * nothing changes. A year without a shown number breaks its line and has its sign on the axis.
 */
export function trendChart(figure: TrendView, theme: ChartTheme, words: TrendWords): EChartsOption {
  const names = figure.lines.map((line) => drawableText(words.name(line)));
  const periods = new Map(figure.lines[0]?.points.map(({ year, period }) => [year, period]));
  const years = [
    ...periods.keys(),
    ...figure.lines.flatMap((line) => line.continuation?.map(({ year }) => year) ?? []),
  ];
  const range = yRange(figure);
  const axisLabel = { color: theme.softInk, fontFamily: theme.fontFamily, fontSize: theme.fontSize - 1 };
  return {
    ...baseOption(theme),
    grid: { top: 30, bottom: 44, left: 56, right: columnWidth(names, theme) + 20, outerBoundsMode: "none" },
    tooltip: { ...tooltipStyle(theme), trigger: "item" },
    xAxis: {
      type: "value",
      min: years.length === 0 ? 0 : Math.min(...years),
      max: years.length === 0 ? 1 : Math.max(...years),
      interval: Math.max(1, Math.ceil((Math.max(...years, 0) - Math.min(...years, 9999)) / 12)),
      axisLabel: {
        ...axisLabel,
        hideOverlap: true,
        formatter: (year: number) => drawableText(periods.get(year) ?? String(year)),
      },
      axisLine: { lineStyle: { color: theme.line } },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      ...range,
      axisLabel: { ...axisLabel, formatter: words.axisValue },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [
      ...figure.lines.flatMap((line, index) => seriesOf(line, index, figure, theme, words)),
      signs(figure, range.min, theme, words),
    ],
  };
}

const symbols = ["circle", "rect", "triangle", "diamond", "roundRect", "pin", "arrow"];
const signShapes = {
  hidden: "rect",
  "too-few": "triangle",
  missing: "path://M0 5a5 5 0 1 1 10 0a5 5 0 1 1 -10 0ZM2 5a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z",
  "not-applicable": "path://M0 1L1 0L4 3L7 0L8 1L5 4L8 7L7 8L4 5L1 8L0 7L3 4Z",
  suppressed: "diamond",
} as const satisfies Readonly<Record<StateMark, string>>;

function colourOf(index: number, theme: ChartTheme): string {
  return index === 0 ? theme.accent : (theme.lines[(index - 1) % theme.lines.length] ?? theme.ink);
}

function yRange({ lines, target, indicator }: TrendView) {
  const drawn = lines.flatMap(({ points, continuation }) => [
    ...points.flatMap(({ value }) => value ?? []),
    ...(continuation?.map(({ value }) => value) ?? []),
  ]);
  return valueAxisRange([...drawn, ...(target === null ? [] : [target.value])], indicator);
}

function seriesOf(
  line: TrendLine,
  index: number,
  figure: TrendView,
  theme: ChartTheme,
  words: TrendWords,
): readonly LineSeriesOption[] {
  const color = colourOf(index, theme);
  const name = drawableText(words.name(line));
  const label = { show: true, position: "right" as const, color, formatter: () => name };
  const lastDrawn = line.points.findLastIndex(({ value }) => value !== null);
  const shared = { type: "line" as const, itemStyle: { color }, labelLayout: { moveOverlap: "shiftY" as const } };
  const measured: LineSeriesOption = {
    ...shared,
    z: index === 0 ? 5 : 4,
    symbol: symbols[index % symbols.length] ?? "circle",
    symbolSize: 9,
    connectNulls: false,
    lineStyle: { color, width: index === 0 ? 3 : 2 },
    data: line.points.map((point, place) => ({
      name: tooltipOf(name, point, words),
      value: [point.year, point.value ?? "-"],
      ...(point.display === "uncertain"
        ? { itemStyle: { color: theme.card, borderColor: color, borderWidth: 2 } }
        : {}),
      ...(place === lastDrawn && line.continuation === null ? { label } : {}),
    })),
    tooltip: { formatter: (item) => (Array.isArray(item) ? "" : String(item.name)) },
    ...(index === 0 && figure.target !== null ? { markLine: targetLine(figure.target.value, theme, words) } : {}),
  };
  if (line.continuation === null) return [measured];
  const last = line.continuation.length - 1;
  return [
    measured,
    {
      ...shared,
      z: 3,
      symbol: "none",
      silent: true,
      lineStyle: { color, width: 2, type: [4, 5], opacity: 0.8 },
      data: line.continuation.map(({ year, value }, place) => ({
        value: [year, value],
        ...(place === last ? { label, symbol: "circle", symbolSize: 1 } : {}),
      })),
    },
  ];
}

function targetLine(value: number, theme: ChartTheme, words: TrendWords) {
  return {
    silent: true,
    symbol: "none",
    animation: false,
    data: [
      {
        yAxis: value,
        lineStyle: { color: theme.ink, width: 1.5, type: "dashed" as const },
        label: {
          formatter: words.target,
          position: "insideStartTop" as const,
          color: theme.ink,
          fontFamily: theme.fontFamily,
          fontSize: theme.fontSize - 1,
        },
      },
    ],
  };
}

/** One above the other where several lines lack the same year. */
function signs(figure: TrendView, floor: number, theme: ChartTheme, words: TrendWords): ScatterSeriesOption {
  return {
    type: "scatter",
    z: 6,
    symbolSize: 8,
    data: figure.lines.flatMap((line, index) =>
      line.points.flatMap((point) => {
        const mark = stateMarkOf(point);
        if (mark === null) return [];
        const color = colourOf(index, theme);
        return [
          {
            name: tooltipOf(drawableText(words.name(line)), point, words),
            value: [point.year, floor],
            symbol: signShapes[mark],
            symbolOffset: [0, -6 - index * 11] as [number, number],
            itemStyle: { color },
          },
        ];
      }),
    ),
    tooltip: { formatter: (item) => (Array.isArray(item) ? "" : String(item.name)) },
  };
}

function tooltipOf(name: string, point: TrendPoint, words: TrendWords): string {
  const mark = stateMarkOf(point);
  const said = mark === null ? words.value(point.value ?? 0) : words.marks[mark];
  const interval = point.interval === null ? [] : [words.interval(...point.interval)];
  const uncertain = mark === null && point.display === "uncertain" ? [words.uncertain] : [];
  return [`${name}, ${drawableText(point.period)}`, said, ...interval, ...uncertain].join("\n");
}
