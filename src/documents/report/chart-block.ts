import type { EChartsOption } from "echarts";
import type { ReportBlock } from "../../core/report/report-model.ts";
import { renderChart } from "../render-chart.ts";
import type { Composer } from "./composer.ts";

const widthPixels = 760;
const widthMm = 162;

/** A chart as wide as the text. Numbers that only the chart prints (its axis) are noted as structure. */
export function chartBlock(
  { structure }: Composer,
  option: EChartsOption,
  heightPixels: number,
  words: { readonly caption: string; readonly alt: string },
): ReportBlock {
  const svg = renderChart(option, widthPixels, heightPixels);
  for (const label of svg.matchAll(/>([^<>]*\d[^<>]*)<\/(?:text|tspan)>/gu))
    structure(plainText(label[1] ?? ""), "chart");
  return { type: "chart", svg, ...words, widthMm, heightMm: (heightPixels * widthMm) / widthPixels };
}

function plainText(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
