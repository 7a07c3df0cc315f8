import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from "echarts";
import type { AreaGapValue, GapView } from "../core/gaps/gap-view.ts";
import { columnWidth, valueAxisRange, widestColumn } from "./chart-axes.ts";
import { baseOption, type ChartTheme, tooltipStyle } from "./chart-theme.ts";
import { drawableText } from "./drawable-text.ts";

export type RankedAreasFigure = Pick<GapView, "areas" | "city" | "target" | "indicator">;

/** Words and number formats in the reader's language. */
export interface RankedAreasWords {
  /** "city as a whole 36.8 %" and "target 45 %", as they stand on their lines. */
  readonly city: string;
  readonly target: string;
  readonly hidden: string;
  readonly tooFew: string;
  readonly uncertain: string;
  /** For areas without a number, by state. */
  readonly missing: string;
  readonly notApplicable: string;
  readonly suppressed: string;
  readonly tie: string;
  /** A value with its unit, for the right-hand column and tooltips: "14.3 %". */
  readonly value: (value: number) => string;
  /** A number on the axis. */
  readonly axisValue: (value: number) => string;
  /** "7.1 to 26.7 %". */
  readonly interval: (low: number, high: number) => string;
}

/** Height in pixels that keeps every row legible; the width is free from about 560. */
export function rankedAreasChartHeight(areas: number): number {
  return top + bottom + Math.max(1, areas) * rowHeight;
}

/**
 * Areas from worst to best: a dot per value with its 95 % interval, hollow where uncertain; what is not shown is said in
 * words at the end of its row. City and target are lines, named above the plot.
 */
export function rankedAreasChart(figure: RankedAreasFigure, theme: ChartTheme, words: RankedAreasWords): EChartsOption {
  const areas = figure.areas.map((area) => ({ ...area, area: drawableText(area.area) }));
  const marks = areas.map((area) => markOf(area, words));
  const axisText = { fontFamily: theme.fontFamily, fontSize: theme.fontSize, interval: 0 };
  const plainAxis = { type: "category" as const, inverse: true, axisLine: { show: false }, axisTick: { show: false } };
  return {
    ...baseOption(theme),
    grid: {
      top,
      bottom,
      left:
        columnWidth(
          areas.map((area) => area.area),
          theme,
        ) + 16,
      right: columnWidth(marks, theme) + 24,
      outerBoundsMode: "none",
    },
    tooltip: { ...tooltipStyle(theme), trigger: "item" },
    xAxis: {
      type: "value",
      ...axisRange(figure),
      axisLabel: {
        color: theme.softInk,
        fontFamily: theme.fontFamily,
        fontSize: theme.fontSize - 1,
        hideOverlap: true,
        formatter: words.axisValue,
      },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: [
      {
        ...plainAxis,
        data: areas.map((area) => area.area),
        axisLabel: {
          ...axisText,
          color: theme.ink,
          align: "left",
          margin: columnWidth(
            areas.map((area) => area.area),
            theme,
          ),
          width: widestColumn,
          overflow: "break",
          lineHeight: theme.fontSize,
        },
      },
      { ...plainAxis, position: "right", data: marks, axisLabel: { ...axisText, color: theme.softInk, margin: 14 } },
    ],
    series: [whiskers(areas, theme), dots(figure, theme, words)],
  };
}

const top = 44;
const bottom = 34;
/** Room for two lines: long names break. */
const rowHeight = 28;

function isDrawn(area: AreaGapValue): boolean {
  return area.value !== null && (area.display === "shown" || area.display === "uncertain");
}

function markOf(area: AreaGapValue, words: RankedAreasWords): string {
  if (area.display === "hidden") return words.hidden;
  if (area.display === "too-few") return words.tooFew;
  if (area.state === "not-applicable") return words.notApplicable;
  if (area.state === "suppressed-at-source") return words.suppressed;
  if (area.value === null) return words.missing;
  const notes = [area.display === "uncertain" ? words.uncertain : "", area.notes.includes("tie") ? words.tie : ""];
  return [words.value(area.value), ...notes.filter((note) => note !== "")].join(" · ");
}

function axisRange({ areas, city, target, indicator }: RankedAreasFigure) {
  const numbers = areas.filter(isDrawn).flatMap((area) => [area.value ?? 0, ...(area.interval ?? [])]);
  return valueAxisRange(
    [...numbers, ...(city.value === null ? [] : [city.value]), ...(target === null ? [] : [target.value])],
    indicator,
  );
}

function whiskers(areas: readonly AreaGapValue[], theme: ChartTheme): CustomSeriesOption {
  const drawn = areas.flatMap((area, row) =>
    area.interval === null || !isDrawn(area)
      ? []
      : [
          {
            value: [area.interval[0], area.interval[1], row],
            stroke: colourOf(area, theme),
            opacity: area.display === "uncertain" ? 0.25 : 0.5,
          },
        ],
  );
  return {
    type: "custom",
    silent: true,
    z: 2,
    encode: { x: [0, 1], y: 2 },
    data: drawn.map(({ value }) => value),
    renderItem: ({ dataIndex }, api) => {
      const [x1 = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
      const [x2 = 0] = api.coord([api.value(1), api.value(2)]);
      const { stroke = theme.accent, opacity = 1 } = drawn[dataIndex] ?? {};
      return {
        type: "line",
        shape: { x1, y1: y, x2, y2: y },
        style: { stroke, lineWidth: 3, lineCap: "round", opacity },
      };
    },
  };
}

function dots(figure: RankedAreasFigure, theme: ChartTheme, words: RankedAreasWords): ScatterSeriesOption {
  return {
    type: "scatter",
    symbolSize: 11,
    z: 4,
    data: figure.areas.flatMap((area, row) => {
      if (area.value === null || !isDrawn(area)) return [];
      const colour = colourOf(area, theme);
      const isHollow = area.display === "uncertain";
      return [
        {
          name: tooltipOf(area, words),
          value: [area.value, row],
          itemStyle: { color: isHollow ? theme.card : colour, borderColor: colour, borderWidth: 2, opacity: 1 },
        },
      ];
    }),
    tooltip: { formatter: (item) => (Array.isArray(item) ? "" : String(item.name)) },
    markLine: { silent: true, symbol: "none", animation: false, z: 3, data: lines(figure, theme, words) },
  };
}

function lines({ city, target }: RankedAreasFigure, theme: ChartTheme, words: RankedAreasWords) {
  // One above the other, so that they stay legible where city and target lie close together.
  const label = (text: string, color: string, distance: number) => ({
    formatter: text,
    color,
    position: "start" as const,
    distance: [0, distance],
    fontFamily: theme.fontFamily,
    fontSize: theme.fontSize - 1,
  });
  const cityLine =
    city.value === null || city.display === "hidden" || city.display === "too-few"
      ? []
      : [
          {
            xAxis: city.value,
            lineStyle: { color: theme.softInk, width: 1, type: "solid" as const },
            label: label(words.city, theme.softInk, 4),
          },
        ];
  const targetLine =
    target === null
      ? []
      : [
          {
            xAxis: target.value,
            lineStyle: { color: theme.ink, width: 1.5, type: "dashed" as const },
            label: label(words.target, theme.ink, 21),
          },
        ];
  return [...cityLine, ...targetLine];
}

function colourOf(area: AreaGapValue, theme: ChartTheme): string {
  return area.position === "worse-than-city" ? theme.alert : theme.accent;
}

function tooltipOf(area: AreaGapValue, words: RankedAreasWords): string {
  const interval = area.interval === null ? [] : [words.interval(...area.interval)];
  return [area.area, markOf(area, words), ...interval].join("\n");
}
