import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from "echarts";
import type { AreaGapValue } from "../core/gaps/gap-view.ts";
import type { ComparedArea, GroupComparison } from "../core/gaps/group-comparison.ts";
import type { Indicator, Target } from "../core/indicators/indicator.ts";
import { columnWidth, valueAxisRange, widestColumn } from "./chart-axes.ts";
import { baseOption, type ChartTheme, tooltipStyle } from "./chart-theme.ts";
import { drawableText } from "./drawable-text.ts";
import { type StateMarkWords, stateMarkOf } from "./state-mark.ts";

export interface CompareFigure extends Pick<GroupComparison, "rows" | "city"> {
  readonly indicator: Indicator;
  readonly target: Target | null;
}

/** Words and number formats in the reader's language. */
export interface CompareWords {
  readonly first: string;
  readonly second: string;
  /** As they stand on their lines: "reduced fee 24.1 %", "target 45 %". */
  readonly cityFirst: string;
  readonly citySecond: string;
  readonly target: string;
  readonly marks: StateMarkWords;
  /** "31 pts" */
  readonly points: (difference: number) => string;
  readonly notClear: string;
  readonly value: (value: number) => string;
  readonly axisValue: (value: number) => string;
  readonly interval: (low: number, high: number) => string;
}

/** Height in pixels that keeps every row legible; the width is free from about 560. */
export function compareChartHeight(areas: number): number {
  return top + bottom + Math.max(1, areas) * rowHeight;
}

/**
 * Two groups area by area: the first as a filled dot with its 95 % interval, the second hollow, a line between them, and at
 * the end of the row the difference where it is clear, else the words for what it is. Cells that are withheld are not drawn.
 */
export function compareChart(figure: CompareFigure, theme: ChartTheme, words: CompareWords): EChartsOption {
  const names = figure.rows.map(({ first }) => drawableText(first.area));
  const ends = figure.rows.map((row) => endOf(row, words));
  const axisText = { fontFamily: theme.fontFamily, fontSize: theme.fontSize, interval: 0 };
  const plainAxis = { type: "category" as const, inverse: true, axisLine: { show: false }, axisTick: { show: false } };
  const left = columnWidth(names, theme);
  return {
    ...baseOption(theme),
    grid: {
      top,
      bottom,
      left: left + 16,
      right:
        columnWidth(
          ends.map(({ text }) => text),
          theme,
        ) + 34,
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
        data: names,
        axisLabel: {
          ...axisText,
          color: theme.ink,
          align: "left",
          margin: left,
          width: widestColumn,
          overflow: "break",
          lineHeight: theme.fontSize,
        },
      },
      {
        ...plainAxis,
        position: "right",
        data: ends.map(({ text }) => text),
        axisLabel: {
          ...axisText,
          margin: 14,
          formatter: (text: string, row: number) => `{${ends[row]?.style ?? "plain"}|${text}}`,
          rich: endStyles(theme),
        },
      },
    ],
    series: [lines(figure, theme), dots(figure, theme, words, "second"), dots(figure, theme, words, "first")],
  };
}

const top = 64;
const bottom = 34;
/** Room for two lines: long names break. */
const rowHeight = 28;

function isDrawn(value: AreaGapValue): value is AreaGapValue & { value: number } {
  return stateMarkOf(value) === null && value.value !== null;
}

function endOf(row: ComparedArea, words: CompareWords): { readonly text: string; readonly style: string } {
  const mark = stateMarkOf(row.first) ?? stateMarkOf(row.second);
  if (mark !== null) return { text: words.marks[mark], style: "mark" };
  if (row.display === "hidden" || row.display === "too-few") return { text: words.marks[row.display], style: "mark" };
  if (row.difference === null) return { text: words.marks.missing, style: "mark" };
  return row.clear ? { text: words.points(row.difference), style: "clear" } : { text: words.notClear, style: "plain" };
}

function endStyles(theme: ChartTheme) {
  const text = { fontFamily: theme.fontFamily, fontSize: theme.fontSize - 1 };
  const chip = { ...text, padding: [3, 6] as [number, number], borderRadius: 5 };
  return {
    clear: { ...chip, color: theme.alert, borderColor: theme.alert, borderWidth: 1, fontWeight: "bold" as const },
    mark: { ...chip, color: theme.softInk, backgroundColor: theme.line },
    plain: { ...text, color: theme.softInk },
  };
}

function axisRange({ rows, city, target, indicator }: CompareFigure) {
  const drawn = rows.flatMap(({ first, second }) => [
    ...(isDrawn(first) ? [first.value, ...(first.interval ?? [])] : []),
    ...(isDrawn(second) ? [second.value] : []),
  ]);
  const ends = [city.first, city.second].flatMap((value) => cityValueOf(value) ?? []);
  return valueAxisRange([...drawn, ...ends, ...(target === null ? [] : [target.value])], indicator);
}

function cityValueOf(city: GroupComparison["city"]["first"]): number | null {
  return stateMarkOf(city) === null ? city.value : null;
}

/** The first group's interval, and the thin line from dot to dot. */
function lines({ rows }: CompareFigure, theme: ChartTheme): CustomSeriesOption {
  const drawn = rows.flatMap(({ first, second }, row) => [
    ...(isDrawn(first) && isDrawn(second)
      ? [{ value: [first.value, second.value, row], stroke: theme.softInk, lineWidth: 1.5, opacity: 0.6 }]
      : []),
    ...(isDrawn(first) && first.interval !== null
      ? [{ value: [...first.interval, row], stroke: theme.alert, lineWidth: 3, opacity: 0.45 }]
      : []),
  ]);
  return {
    type: "custom",
    silent: true,
    z: 2,
    encode: { x: [0, 1], y: 2 },
    data: drawn.map(({ value }) => value),
    renderItem: ({ dataIndex }, api) => {
      const [x1 = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
      const [x2 = 0] = api.coord([api.value(1), api.value(2)]);
      const { stroke = theme.ink, lineWidth = 1, opacity = 1 } = drawn[dataIndex] ?? {};
      return {
        type: "line",
        shape: { x1, y1: y, x2, y2: y },
        style: { fill: "none", stroke, lineWidth, lineCap: "round", opacity },
      };
    },
  };
}

function dots(
  figure: CompareFigure,
  theme: ChartTheme,
  words: CompareWords,
  which: "first" | "second",
): ScatterSeriesOption {
  const colour = which === "first" ? theme.alert : theme.accent;
  return {
    type: "scatter",
    symbolSize: 11,
    z: which === "first" ? 5 : 4,
    data: figure.rows.flatMap((row, place) => {
      const value = row[which];
      if (!isDrawn(value)) return [];
      const itemStyle = {
        color: which === "first" ? colour : theme.card,
        borderColor: colour,
        borderWidth: 2.5,
        opacity: 1,
      };
      return [{ name: tooltipOf(value, words[which], words), value: [value.value, place], itemStyle }];
    }),
    tooltip: { formatter: (item) => (Array.isArray(item) ? "" : String(item.name)) },
    ...(which === "second"
      ? {}
      : {
          markLine: {
            silent: true,
            symbol: "none",
            animation: false,
            z: 3,
            data: standingLines(figure, theme, words),
          },
        }),
  };
}

function standingLines({ city, target }: CompareFigure, theme: ChartTheme, words: CompareWords) {
  // One above the other, so that they stay legible where they lie close together.
  const line = (value: number | null, text: string, color: string, type: "solid" | "dashed", distance: number) =>
    value === null
      ? []
      : [
          {
            xAxis: value,
            lineStyle: { color, width: type === "solid" ? 1 : 1.5, type },
            label: {
              formatter: drawableText(text),
              color,
              position: "start" as const,
              distance: [0, distance],
              fontFamily: theme.fontFamily,
              fontSize: theme.fontSize - 1,
            },
          },
        ];
  return [
    ...line(cityValueOf(city.first), words.cityFirst, theme.alert, "solid", 4),
    ...line(cityValueOf(city.second), words.citySecond, theme.accent, "solid", 21),
    ...line(target?.value ?? null, words.target, theme.ink, "dashed", 38),
  ];
}

function tooltipOf(value: AreaGapValue & { value: number }, group: string, words: CompareWords): string {
  const interval = value.interval === null ? [] : [words.interval(...value.interval)];
  return [drawableText(value.area), `${drawableText(group)}: ${words.value(value.value)}`, ...interval].join("\n");
}
