import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { Funnel, FunnelPoint } from "../core/gaps/funnel.ts";
import type { Indicator } from "../core/indicators/indicator.ts";
import { valueAxisRange } from "./chart-axes.ts";
import { baseOption, type ChartTheme, tooltipStyle } from "./chart-theme.ts";
import { drawableText } from "./drawable-text.ts";

export type FunnelFigure = Exclude<Funnel, { readonly refused: string }> & { readonly indicator: Indicator };

/** Words and number formats in the reader's language. */
export interface FunnelWords {
  /** "municipality 36.8 %" */
  readonly city: string;
  /** Names of the axis of children and of both pairs of limits. */
  readonly children: string;
  readonly inner: string;
  readonly outer: string;
  readonly inside: string;
  readonly outside: string;
  readonly farOutside: string;
  readonly count: (n: number) => string;
  readonly value: (value: number) => string;
  readonly axisValue: (value: number) => string;
}

export const funnelChartHeight = 440;

/**
 * Each shown area by how many children stand behind its value, with the limits within which chance alone would keep it.
 * Areas that are not shown are not in the figure.
 */
export function funnelChart(figure: FunnelFigure, theme: ChartTheme, words: FunnelWords): EChartsOption {
  const text = { color: theme.softInk, fontFamily: theme.fontFamily, fontSize: theme.fontSize - 1 };
  const numbers = [
    ...figure.points.map(({ value }) => value),
    ...figure.limits.flatMap(({ inner }) => inner),
    figure.cityValue,
  ];
  return {
    ...baseOption(theme),
    grid: { top: 26, bottom: 54, left: 56, right: 120, outerBoundsMode: "none" },
    tooltip: { ...tooltipStyle(theme), trigger: "item" },
    xAxis: {
      type: "value",
      min: 0,
      name: words.children,
      nameLocation: "middle",
      nameGap: 30,
      nameTextStyle: text,
      axisLabel: { ...text, hideOverlap: true, formatter: words.count },
      axisLine: { lineStyle: { color: theme.line } },
      splitLine: { show: false },
    },
    yAxis: {
      type: "value",
      ...valueAxisRange(
        numbers.map((value) => Math.max(0, value)),
        figure.indicator,
      ),
      axisLabel: { ...text, formatter: words.axisValue },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [
      ...(["inner", "outer"] as const).flatMap((which) =>
        ([0, 1] as const).map((side) => limitLine(figure, which, side, theme, words)),
      ),
      dots(figure, theme, words),
    ],
  };
}

function limitLine(
  { limits }: FunnelFigure,
  which: "inner" | "outer",
  side: 0 | 1,
  theme: ChartTheme,
  words: FunnelWords,
): LineSeriesOption {
  const last = limits.length - 1;
  return {
    type: "line",
    silent: true,
    symbol: "none",
    clip: true,
    z: 2,
    itemStyle: { color: theme.softInk },
    lineStyle: { color: theme.softInk, width: 1.2, type: which === "inner" ? "dashed" : "solid" },
    labelLayout: { moveOverlap: "shiftY" },
    data: limits.map((limit, place) => ({
      value: [limit.n, limit[which][side]],
      ...(place === last && side === 1
        ? {
            label: {
              show: true,
              position: "right" as const,
              color: theme.softInk,
              formatter: () => words[which],
            },
            symbol: "circle",
            symbolSize: 1,
          }
        : {}),
    })),
  };
}

function dots(figure: FunnelFigure, theme: ChartTheme, words: FunnelWords): ScatterSeriesOption {
  const isWorse = ({ side }: FunnelPoint) =>
    figure.indicator.direction === "higher-is-better" ? side === "below" : side === "above";
  const named = namedPlaces(figure.points);
  return {
    type: "scatter",
    z: 4,
    data: figure.points.map((point) => {
      const colour = isWorse(point) && figure.indicator.direction !== "neutral" ? theme.alert : theme.accent;
      const name = drawableText(point.area.area);
      return {
        name: [name, `${words.value(point.value)} · ${words.count(point.n)}`, placeOf(point, words)].join("\n"),
        value: [point.n, point.value],
        symbol: point.place === "outside-outer" ? "diamond" : "circle",
        symbolSize: point.place === "outside-outer" ? 15 : 10,
        itemStyle:
          point.place === "inside"
            ? { color: theme.card, borderColor: theme.softInk, borderWidth: 1.5, opacity: 1 }
            : { color: colour, borderColor: colour, borderWidth: 1.5, opacity: 1 },
        ...(!named.includes(point.place)
          ? {}
          : { label: { show: true, position: "right" as const, color: theme.ink, formatter: () => name } }),
      };
    }),
    labelLayout: { hideOverlap: true },
    tooltip: { formatter: (item) => (Array.isArray(item) ? "" : String(item.name)) },
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      data: [
        {
          yAxis: figure.cityValue,
          lineStyle: { color: theme.softInk, width: 1, type: "solid" },
          label: {
            formatter: words.city,
            position: "insideStartTop",
            color: theme.softInk,
            fontFamily: theme.fontFamily,
            fontSize: theme.fontSize - 1,
          },
        },
      ],
    },
  };
}

const mostNamed = 14;

/** Names stand beside the areas outside the limits, as long as they can be read. */
function namedPlaces(points: readonly FunnelPoint[]): readonly FunnelPoint["place"][] {
  const far = points.filter(({ place }) => place === "outside-outer").length;
  const near = points.filter(({ place }) => place === "outside-inner").length;
  if (far + near <= mostNamed) return ["outside-inner", "outside-outer"];
  return far <= mostNamed ? ["outside-outer"] : [];
}

function placeOf({ place }: FunnelPoint, words: FunnelWords): string {
  if (place === "inside") return words.inside;
  return place === "outside-inner" ? words.outside : words.farOutside;
}
