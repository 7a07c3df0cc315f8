import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { expect } from "vitest";
import type { GapView } from "../../src/core/gaps/gap-view.ts";
import { viewGaps } from "../../src/core/gaps/view-gaps.ts";
import { area, inputOf, observation } from "../core/gaps/gap-builders.ts";

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

/** The option as an SVG, which must be whole. */
export function drawn(option: EChartsOption, height = 400): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 760, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  expect(svg.startsWith("<svg")).toBe(true);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  return svg;
}

/** Everything that a chart library gets to see. */
export function seen(option: unknown): string {
  return JSON.stringify(option);
}

export const marks = {
  hidden: "hidden",
  "too-few": "too few children",
  missing: "missing",
  "not-applicable": "not applicable",
  suppressed: "withheld",
};
export const shared = {
  marks,
  value: (value: number) => `${value.toFixed(1)} %`,
  axisValue: String,
  interval: (low: number, high: number) => `${low.toFixed(1)} to ${high.toFixed(1)}`,
};

/**
 * A public view of two groups in `count` areas. The first has 2 of 61 in "reduced", which hides it and others with it; the
 * fifth has no number; the sixth has a name that is dangerous to draw.
 */
export function publicView(count: number, group: string, period = "2025"): GapView {
  const areas = Array.from({ length: count }, (_, index) =>
    area(String(index + 1).padStart(3, "0"), null, index === 5 ? "constructor" : `Area ${index + 1}`),
  );
  const observations = areas.flatMap(({ id }, index) =>
    index === 4
      ? []
      : [
          observation(
            id,
            { numerator: index === 0 ? 2 : 17 + (index % 30), denominator: index === 0 ? 61 : 167 },
            "reduced",
          ),
          observation(id, { numerator: 61 + (index % 20), denominator: 143 }, "full"),
        ],
  );
  return viewGaps(
    inputOf([], {
      period,
      areas,
      observations,
      audience: "public",
      group,
      groups: ["full", "reduced"],
      compare: ["reduced", "full"],
      target: { indicatorId: "E01", value: 45, byYear: 2030 },
    }),
  );
}
