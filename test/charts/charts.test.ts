import { writeFileSync } from "node:fs";
import type { EChartsOption } from "echarts";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, test } from "vitest";
import { type ChartTheme, darkChartTheme, lightChartTheme, printChartTheme } from "../../src/charts/chart-theme.ts";
import { costByYearChart } from "../../src/charts/cost-by-year-chart.ts";
import { drawableText } from "../../src/charts/drawable-text.ts";
import { rankedAreasChart, rankedAreasChartHeight } from "../../src/charts/ranked-areas-chart.ts";
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
  SVGRenderer,
]);

const number = (value: number) => `${value.toFixed(1)} %`;
const words = {
  city: "city as a whole",
  target: "target 45 %",
  hidden: "hidden",
  tooFew: "too few children",
  uncertain: "uncertain",
  missing: "missing",
  notApplicable: "not applicable",
  suppressed: "withheld",
  tie: "tie",
  value: number,
  axisValue: String,
  interval: (low: number, high: number) => `${low} to ${high}`,
};
const costWords = {
  horizons: { short: "short term", medium: "medium term", long: "long term" },
  funding: "funded",
  amount: (amount: number) => `EUR ${amount}`,
  axisAmount: (amount: number) => amount.toLocaleString("en"),
  axisName: "EUR",
};
const names = [
  "Gerbergasse",
  "Hafen Ost",
  "Am Güterbahnhof",
  "Ziegelfeld",
  "Nordring",
  "Mühlwiesen",
  "Altstadt",
  "Sonnenhang",
  "Bergkamp",
  "Lerchenau",
  "Westend",
  "Kapellenberg",
  "Talgrund",
  "Seeufer",
  "Birkenhof",
  "Obere Au",
  "Diagonal Mar i el Front Marítim del Poblenou",
  "Ohne Angabe",
];

function render(option: EChartsOption, height: number, width = 760): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function drawAreas(count: number, theme: ChartTheme): string {
  const areas = Array.from({ length: count }, (_, index) =>
    area(String(index + 1).padStart(3, "0"), null, names[index] ?? `Area ${index + 1}`),
  );
  const observations = areas.flatMap(({ id }, index) => {
    if (index === 17) return [];
    const denominator = [14, 15, 16].includes(index) ? 12 : index % 4 === 3 ? 40 : 90 + index;
    return [
      observation(id, {
        denominator,
        numerator: index === 5 ? 3 : Math.round(denominator * (0.15 + (0.5 * (index % 18)) / 18)),
      }),
    ];
  });
  const view = viewGaps(
    inputOf([], { areas, observations, audience: "public", target: { indicatorId: "E01", value: 45, byYear: 2030 } }),
  );
  return render(rankedAreasChart(view, theme, words), rankedAreasChartHeight(count));
}

function expectUsableSvg(svg: string): void {
  expect(svg.startsWith("<svg")).toBe(true);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|&quot;|font-family="[^"]*'/);
}

describe("ranked areas", () => {
  test.each([0, 1, 18, 500])("%i areas: valid SVG, every row named", (count) => {
    const svg = drawAreas(count, printChartTheme);
    expectUsableSvg(svg);
    if (process.env.CHART_OUT) writeFileSync(`${process.env.CHART_OUT}/areas-${count}.svg`, svg);
    const wanted = count === 500 ? [...names, "Area 19", "Area 500"] : names.slice(0, count);
    // Names that are too long for one line break between words.
    for (const name of wanted)
      expect(
        name.split(" ").every((word) => svg.includes(word)),
        name,
      ).toBe(true);
  });

  test("what is not shown has its words and no dot", () => {
    const svg = drawAreas(18, lightChartTheme);
    for (const text of ["hidden", "too few children", "missing", "uncertain", "target 45 %", "city as a whole"])
      expect(svg).toContain(text);
  });

  test("print does not move, nothing is HTML, nothing describes itself", () => {
    const view = viewGaps(inputOf([[10, 100]]));
    const option = rankedAreasChart(view, printChartTheme, words);
    expect(option).toMatchObject({ animation: false, aria: { enabled: false }, tooltip: { renderMode: "richText" } });
  });
});

describe("costs by year", () => {
  const figure = {
    years: [2027, 2028, 2029, 2030, 2031],
    costs: [
      { horizon: "short" as const, amounts: [120_000, 140_000, 60_000, 20_000, 20_000] },
      { horizon: "medium" as const, amounts: [0, 80_000, 220_000, 240_000, 210_000] },
      { horizon: "long" as const, amounts: [0, 0, 0, 90_000, 310_000] },
    ],
    funding: [120_000, 180_000, 200_000, 200_000, 150_000],
  };

  test.each([
    ["light", lightChartTheme],
    ["dark", darkChartTheme],
    ["print", printChartTheme],
  ] as const)("%s: valid SVG", (name, theme) => {
    const svg = render(costByYearChart(figure, theme, costWords), 320);
    expectUsableSvg(svg);
    if (process.env.CHART_OUT) writeFileSync(`${process.env.CHART_OUT}/costs-${name}.svg`, svg);
    for (const text of ["short term", "medium term", "long term", "funded", "2031", "EUR"]) expect(svg).toContain(text);
  });

  test("no years, no funding", () => {
    expectUsableSvg(render(costByYearChart({ years: [], costs: [], funding: null }, printChartTheme, costWords), 320));
  });
});

test("draws areas with any name, also one that names a part of every object", () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    expect(Object.hasOwn({}, drawableText(name)) || drawableText(name) in {}).toBe(false);
  expect(drawableText("Mill Lane")).toBe("Mill Lane");
});
