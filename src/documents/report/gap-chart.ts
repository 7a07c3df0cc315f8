import { printChartTheme } from "../../charts/chart-theme.ts";
import { rankedAreasChart, rankedAreasChartHeight } from "../../charts/ranked-areas-chart.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import type { ReportBlock } from "../../core/report/report-model.ts";
import { chartBlock } from "./chart-block.ts";
import { type Composer, gapsSource } from "./composer.ts";
import { areasInOrder } from "./gap-evidence.ts";
import { indicatorValue, nameOf, showsNumber } from "./gap-values.ts";

/** More areas than this fill more than a page; the table has them all. */
const mostAreas = 36;
const longestName = 26;

/** The areas of a view with their intervals, city and target as lines; nothing where no area shows a value or where there are too many. */
export function gapChart(composer: Composer, view: GapView): readonly ReportBlock[] {
  const areas = areasInOrder(view);
  const shown = areas.filter(({ area }) => showsNumber(area));
  if (shown.length < 2 || areas.length > mostAreas) return [];
  const { say, format, structure } = composer;
  const print = (value: number): string => {
    const place = shown.find(({ area }) => area.value === value);
    return indicatorValue(composer, view.indicator, value, gapsSource(view, `${place?.pointer ?? "/city"}/value`));
  };
  const option = rankedAreasChart(
    {
      areas: areas.map(({ area }) => ({ ...area, area: shortened(area.area) })),
      city: view.city,
      target: view.target,
      indicator: view.indicator,
    },
    printChartTheme,
    {
      city:
        view.city.value === null || !showsNumber(view.city)
          ? ""
          : say("chartCity", {
              value: indicatorValue(composer, view.indicator, view.city.value, gapsSource(view, "/city/value")),
            }),
      target:
        view.target === null
          ? ""
          : say("chartTarget", {
              value: composer.value(view.target.value, view.indicator.unit, gapsSource(view, "/target/value")),
            }),
      hidden: say("chartHidden"),
      tooFew: say("chartTooFew"),
      uncertain: say("chartUncertain"),
      missing: say("meaning_missing"),
      notApplicable: say("meaning_not-applicable"),
      suppressed: say("meaning_suppressed-at-source"),
      tie: say("chartTie"),
      value: print,
      axisValue: (value) => format.value(value, view.indicator.unit, Number.isInteger(value) ? 0 : 1),
      interval: (low, high) => say("interval", { low: format.number(low, 1), high: format.number(high, 1) }),
    },
  );
  const named = {
    indicator: nameOf(composer, view),
    period: structure(view.period, "period"),
  };
  return [
    chartBlock(composer, option, rankedAreasChartHeight(areas.length), {
      caption: say("gapChartCaption", named),
      alt: say("gapChartAlt", {
        ...named,
        areas: format.list(shown.map(({ area }) => `${area.area} ${print(area.value ?? 0)}`)),
      }),
    }),
  ];
}

/** The chart's column for names does not wrap; the table beside it has them in full. */
function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}
