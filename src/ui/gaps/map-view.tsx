import { useMemo, useState } from "react";
import { areaMap, type MapColour, type MapDrawing } from "../../charts/area-map.ts";
import { areaMapElements } from "../../charts/area-map-svg.ts";
import { printChartTheme } from "../../charts/chart-theme.ts";
import { stateMarkOf } from "../../charts/state-mark.ts";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import type { MapShapes } from "../../core/gaps/map-shapes.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import type { Words } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { useChartTheme } from "../kit/use-chart-theme.ts";
import { goTo } from "../router.ts";
import { AreaMap, MapSwatch } from "./area-map.tsx";
import { areasCaption, areasTable, stateWords } from "./shown-table.ts";
import { intervalText, rowLabel } from "./value-text.ts";
import { ViewFrame } from "./view-frame.tsx";

interface MapViewProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
}

/** The areas on the map; where only larger areas have an outline, their values. */
export function MapView({ view, rows, chosenId, onChoose }: MapViewProps) {
  const { t, revision } = useProject();
  const answer = useAnswer("trend.shapes", {}, revision);
  return (
    <LoadedContent answer={answer}>
      {(shapes) => {
        const has = (some: readonly AreaGapValue[]) =>
          some.some((row) => shapes.shapes.some((shape) => shape.areaId === row.areaId));
        const drawn = [rows, view.areas, view.parents].find(has);
        return drawn === undefined ? (
          <EmptyState
            title={t("gapViews.map")}
            actions={<Button onPress={() => goTo("areas")}>{t("gapViews.mapNoneAction")}</Button>}
          >
            {t("gapViews.mapNone")}
          </EmptyState>
        ) : (
          <MapPicture
            view={view}
            rows={drawn}
            isCoarser={drawn === view.parents && rows !== view.parents}
            shapes={shapes}
            chosenId={chosenId}
            onChoose={onChoose}
          />
        );
      }}
    </LoadedContent>
  );
}

interface MapPictureProps extends MapViewProps {
  readonly shapes: MapShapes;
  readonly isCoarser: boolean;
}

const pictureWidth = 900;
const margin = 20;

function MapPicture({ view, rows, isCoarser, shapes, chosenId, onChoose }: MapPictureProps) {
  const project = useProject();
  const { t } = project;
  const theme = useChartTheme();
  const [pointed, setPointed] = useState<number | null>(null);
  const drawing = useMemo(() => areaMap(shapes, rows, theme), [shapes, rows, theme]);
  const sentence = [mapSentence(project, rows), isCoarser ? t("gapViews.mapCoarser") : ""].filter(Boolean).join(" ");
  const legend = legendOf(project, drawing);
  const row = rows.find(({ areaId }) => areaId === pointed);
  const interval = row?.interval ? intervalText(project, view.indicator, row.interval) : null;
  const picture = () => {
    const printed = areaMap(shapes, rows, printChartTheme);
    const scale = (pictureWidth - 2 * margin) / printed.width;
    return {
      body: `<g transform="translate(${margin} 0) scale(${scale})">${areaMapElements(printed)}</g>`,
      width: pictureWidth,
      height: Math.ceil(printed.height * scale),
      swatches: legendOf(project, printed).map(({ fill, pattern, text }) => ({ fill, over: pattern, text })),
    };
  };
  return (
    <ViewFrame
      sentence={sentence}
      caption={areasCaption(project, view)}
      table={() => areasTable(project, view, rows)}
      picture={picture}
      fileName={`${view.indicator.name} ${view.period} ${t("gapViews.map")}`}
      legend={[]}
    >
      <div className="card chart-card">
        <AreaMap
          drawing={drawing}
          label={`${view.indicator.name}, ${view.period}. ${sentence} ${t("gapViews.mapAreas")}`}
          areas={rows.map((area) => ({
            areaId: area.areaId,
            label: rowLabel(project, view.indicator, area),
            isChosen: area.areaId === chosenId,
            onChoose: () => onChoose(area),
          }))}
          onPoint={setPointed}
        />
        <p className="map-reading" aria-hidden="true">
          {row === undefined
            ? t("gapViews.mapHint")
            : [rowLabel(project, view.indicator, row), interval === null ? "" : t("gaps.intervalIs", { interval })]
                .filter(Boolean)
                .join(" · ")}
        </p>
        <ul className="chart-legend soft small">
          {legend.map(({ key, text, fill, pattern }) => (
            <li key={key}>
              <MapSwatch
                fill={fill}
                pattern={pattern}
                outline={drawing.outline}
                ink={pattern === "unclear" ? drawing.hatch : drawing.sign}
              />{" "}
              {text}
            </li>
          ))}
        </ul>
      </div>
    </ViewFrame>
  );
}

const colourWords = {
  "target-met": "gapViews.mapTargetMet",
  between: "gapViews.mapBetween",
  "worse-than-city": "gapViews.mapWorse",
  "step-1": "gapViews.mapStep1",
  "step-2": "gapViews.mapStep2",
  "step-3": "gapViews.mapStep3",
  "step-4": "gapViews.mapStep4",
} as const;

function legendOf(words: Words, drawing: MapDrawing) {
  const marks = stateWords(words);
  return [
    ...(Object.entries(drawing.colours) as [MapColour, string][]).map(([key, fill]) => ({
      key,
      text: words.t(colourWords[key]),
      fill,
      pattern: null,
    })),
    ...drawing.patterns.map((key) => ({
      key,
      text: key === "unclear" ? words.t("gapViews.mapUnclear") : marks[key],
      fill: key === "unclear" ? drawing.outline : "none",
      pattern: key,
    })),
  ];
}

function mapSentence({ t }: Words, rows: readonly AreaGapValue[]): string {
  const shown = rows.filter((row) => stateMarkOf(row) === null);
  const worse = shown.filter((row) => row.position === "worse-than-city");
  if (shown.every((row) => row.position === null)) return t("gapViews.mapSentencePlain", { shown: shown.length });
  return t("gapViews.mapSentence", {
    shown: shown.length,
    worse: worse.length,
    clear: worse.filter((row) => row.clarity === "clear").length,
  });
}
