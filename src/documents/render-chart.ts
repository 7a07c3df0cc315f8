import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** A chart as an SVG document of the given size in pixels. Equal options give equal text. */
export function renderChart(option: EChartsOption, widthPixels: number, heightPixels: number): string {
  const chart = init(null, null, {
    renderer: "svg",
    ssr: true,
    width: widthPixels,
    height: heightPixels,
  });
  try {
    chart.setOption(option);
    return withStableNames(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** ECharts counts all charts ever drawn in the names of classes and clip paths, for hovering; a second rendering must not differ. */
function withStableNames(svg: string): string {
  const ids = new Map<string, string>();
  return svg
    .replaceAll(/ class="zr\d+-cls-\d+"/gu, "")
    .replaceAll(/<style\s*>[\s\S]*?<\/style>/gu, "")
    .replaceAll(/\bzr\d+-c\d+\b/gu, (id) => ids.get(id) ?? ids.set(id, `c${ids.size}`).get(id) ?? id);
}
