import type { EChartsOption } from "echarts";
import { init } from "echarts/core";
import "./chart.tsx";

/** The chart as one SVG, drawn anew without a screen. */
export function chartSvg(option: EChartsOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
