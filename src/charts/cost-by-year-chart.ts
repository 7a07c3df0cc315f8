import type { BarSeriesOption, EChartsOption, LineSeriesOption } from "echarts";
import { baseOption, type ChartTheme, tooltipStyle } from "./chart-theme.ts";

/** Amounts in whole currency units, one per year. */
export interface CostByYearFigure {
  readonly years: readonly number[];
  readonly costs: readonly { readonly horizon: "short" | "medium" | "long"; readonly amounts: readonly number[] }[];
  /** What is funded in each year; null when no funding is entered. */
  readonly funding: readonly number[] | null;
}

export interface CostByYearWords {
  readonly horizons: Readonly<Record<"short" | "medium" | "long", string>>;
  readonly funding: string;
  /** "EUR 120,000", for tooltips. */
  readonly amount: (amount: number) => string;
  /** "120,000" on the axis, and what the axis counts: "EUR". */
  readonly axisAmount: (amount: number) => string;
  readonly axisName: string;
}

/** Costs stacked by horizon, and what is funded as a line across. Years without amounts stay empty. */
export function costByYearChart(figure: CostByYearFigure, theme: ChartTheme, words: CostByYearWords): EChartsOption {
  const text = { fontFamily: theme.fontFamily, fontSize: theme.fontSize };
  return {
    ...baseOption(theme),
    grid: { top: 68, bottom: 8, left: 8, right: 16, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: {
      top: 0,
      left: 0,
      itemGap: 20,
      itemWidth: 16,
      itemHeight: 12,
      textStyle: { ...text, color: theme.ink },
      selectedMode: false,
    },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: "axis",
      axisPointer: { type: "none" },
      valueFormatter: (value) => words.amount(Number(value)),
    },
    xAxis: {
      type: "category",
      data: figure.years.map(String),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.softInk } },
      axisLabel: { ...text, color: theme.ink, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      name: words.axisName,
      nameTextStyle: { ...text, color: theme.softInk, align: "left", padding: [0, 0, 0, 0] },
      axisLabel: { ...text, color: theme.softInk, hideOverlap: true, formatter: words.axisAmount },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [...bars(figure, theme, words), ...fundingLine(figure, theme, words)],
  };
}

function bars(figure: CostByYearFigure, theme: ChartTheme, words: CostByYearWords): readonly BarSeriesOption[] {
  const colours = { short: theme.stack[0], medium: theme.stack[1], long: theme.stack[2] };
  return figure.costs.map(({ horizon, amounts }) => ({
    type: "bar",
    name: words.horizons[horizon],
    stack: "costs",
    barMaxWidth: 56,
    itemStyle: { color: colours[horizon], borderColor: theme.card, borderWidth: 1 },
    data: [...amounts],
  }));
}

function fundingLine(figure: CostByYearFigure, theme: ChartTheme, words: CostByYearWords): readonly LineSeriesOption[] {
  if (figure.funding === null) return [];
  return [
    {
      type: "line",
      name: words.funding,
      data: [...figure.funding],
      symbol: "circle",
      symbolSize: 8,
      lineStyle: { color: theme.alert, width: 2, type: "dashed" },
      itemStyle: { color: theme.card, borderColor: theme.alert, borderWidth: 2 },
      z: 5,
    },
  ];
}
