import { useCallback } from "react";
import type { AreaGapValue, GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import type { ExplainedNumber } from "../app/provenance-context.ts";
import type { RouteParams } from "../router.ts";
import { CompareView } from "./compare-view.tsx";
import { FunnelView } from "./funnel-view.tsx";
import { GapTable } from "./gap-table.tsx";
import { MapView } from "./map-view.tsx";
import { RankedChart } from "./ranked-chart.tsx";
import { areasCaption, areasTable } from "./shown-table.ts";
import { TrendView } from "./trend-view.tsx";
import { ViewFrame } from "./view-frame.tsx";

export type GapLook = "compare" | "rank" | "trend" | "funnel" | "matrix" | "map" | "table";

export const lookWords = {
  compare: "gaps.lookCompare",
  rank: "gaps.lookRank",
  trend: "gapViews.trend",
  funnel: "gapViews.funnel",
  matrix: "gapViews.matrix",
  map: "gapViews.map",
  table: "gaps.lookTable",
} as const satisfies Readonly<Record<GapLook, string>>;

/** The views that an indicator has in a period; the first is shown unless the reader picks another. */
export function looksOf(view: GapView): readonly GapLook[] {
  const hasGroups = view.indicator.kind === "proportion" && view.groups.filter((group) => group !== "").length > 1;
  return [...(hasGroups ? ["compare" as const] : []), "rank", "trend", "funnel", "matrix", "map", "table"];
}

interface GapViewOfProps {
  readonly look: GapLook;
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly explained: ExplainedNumber | null;
  readonly onChoose: (area: AreaGapValue) => void;
  readonly onChange: (params: RouteParams) => void;
  /** The finding, for those who don't see the picture. */
  readonly description: string;
}

export function GapViewOf({ look, explained, onChange, description, ...shown }: GapViewOfProps) {
  const { view, rows, onChoose } = shown;
  const chosenId = explained?.group === view.group ? explained.areaId : null;
  const onPeriod = useCallback((period: string) => onChange({ period }), [onChange]);
  switch (look) {
    case "compare":
      return <CompareView view={view} explained={explained} onChoose={onChoose} />;
    case "rank":
      return <RankedChart {...shown} chosenId={chosenId} description={description} />;
    case "trend":
      return <TrendView view={view} rows={rows} onPeriod={onPeriod} />;
    case "funnel":
      return <FunnelView {...shown} chosenId={chosenId} />;
    case "matrix":
      // All indicators side by side are a screen of their own.
      return null;
    case "map":
      return <MapView {...shown} chosenId={chosenId} />;
    case "table":
      return <WholeTable {...shown} chosenId={chosenId} />;
  }
}

interface WholeTableProps {
  readonly view: GapView;
  readonly rows: readonly AreaGapValue[];
  readonly chosenId: number | null;
  readonly onChoose: (area: AreaGapValue) => void;
}

function WholeTable({ view, rows, chosenId, onChoose }: WholeTableProps) {
  const project = useProject();
  const { t } = project;
  return (
    <ViewFrame
      sentence={t("gapViews.tableSentence")}
      warning={view.rankingIsNoise ? t("gapViews.noise") : null}
      caption={areasCaption(project, view)}
      table={() => areasTable(project, view, rows)}
      picture={null}
      fileName={`${view.indicator.name} ${view.period} ${t("gaps.lookTable")}`}
      legend={[]}
    >
      <GapTable view={view} rows={rows} chosenId={chosenId} onChoose={onChoose} />
    </ViewFrame>
  );
}
