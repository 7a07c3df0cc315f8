import { useMemo } from "react";
import { type ChartTheme, printChartTheme } from "../../charts/chart-theme.ts";
import { type FunnelFigure, funnelChart, funnelChartHeight } from "../../charts/funnel-chart.ts";
import { funnelOf } from "../../core/gaps/funnel.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import type { Words } from "../app/words-context.ts";
import { Chart } from "../kit/chart.tsx";
import { chartSvg } from "../kit/chart-svg.ts";
import { Notice } from "../kit/notice.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { funnelWords } from "./chart-words.ts";
import { areasCaption, areasTable } from "./shown-table.ts";
import { rowLabel } from "./value-text.ts";
import { ViewFrame } from "./view-frame.tsx";

interface FunnelViewProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
}

/** The shown areas against what chance alone would produce, or why that can't be drawn. */
export function FunnelView(props: FunnelViewProps) {
  const { t } = useProject();
  const { view, rows } = props;
  const funnel = useMemo(() => funnelOf(view, rows), [view, rows]);
  if (!("refused" in funnel)) return <FunnelPicture {...props} funnel={funnel} />;
  const reasons = {
    "no-share": "gapViews.funnelNoShare",
    "too-few-areas": "gapViews.funnelTooFew",
    "no-city-value": "gapViews.funnelNoCity",
  } as const;
  return <Notice>{t(reasons[funnel.refused])}</Notice>;
}

interface FunnelPictureProps extends FunnelViewProps {
  readonly funnel: Omit<FunnelFigure, "indicator">;
}

const pictureWidth = 960;

function FunnelPicture({ view, rows, chosenId, onChoose, funnel }: FunnelPictureProps) {
  const project = useProject();
  const { t } = project;
  const theme = useChartTheme();
  const { indicator } = view;
  const optionIn = useMemo(
    () => (look: ChartTheme) =>
      funnelChart({ ...funnel, indicator }, look, funnelWords(project, indicator, funnel.cityValue)),
    [funnel, indicator, project],
  );
  const option = useMemo(() => optionIn(theme), [optionIn, theme]);
  const words = funnelWords(project, indicator, funnel.cityValue);
  const places = { inside: words.inside, "outside-inner": words.outside, "outside-outer": words.farOutside };
  const sentence = funnelSentence(project, funnel);
  return (
    <ViewFrame
      sentence={sentence}
      caption={areasCaption(project, view)}
      table={() => areasTable(project, view, rows)}
      picture={() => ({
        body: chartSvg(optionIn(printChartTheme), pictureWidth, funnelChartHeight),
        width: pictureWidth,
        height: funnelChartHeight,
      })}
      fileName={`${indicator.name} ${view.period} ${t("gapViews.funnel")}`}
      legend={[t("gapViews.funnelLegend")]}
    >
      <div className="card chart-card">
        <p className="soft small">{t("gapViews.funnelLegend")}</p>
        <Chart
          option={option}
          height={funnelChartHeight}
          description={`${indicator.name}, ${view.period}. ${sentence}`}
          rowsLabel={t("gapViews.points")}
          points={funnel.points.map(({ area, n, value, place }) => ({
            key: area.code,
            label: `${rowLabel(project, indicator, area)}, ${places[place]}`,
            at: [n, value] as const,
            isChosen: area.areaId === chosenId,
            onChoose: () => onChoose(area),
          }))}
        />
      </div>
    </ViewFrame>
  );
}

const mostNamed = 6;

function funnelSentence({ t, format }: Words, { points, notDrawn }: Omit<FunnelFigure, "indicator">): string {
  const outside = points.filter(({ place }) => place !== "inside");
  const names = outside.slice(0, mostNamed).map(({ area }) => area.area);
  const rest = outside.length - names.length;
  const areas = format.list(rest === 0 ? names : [...names, t("gaps.moreAreas", { count: rest })]);
  const finding =
    outside.length === 0
      ? t("gapViews.funnelNone", { of: points.length })
      : t("gapViews.funnelSentence", { count: outside.length, of: points.length, areas });
  return notDrawn === 0 ? finding : `${finding} ${t("gapViews.funnelNotDrawn", { count: notDrawn })}`;
}
