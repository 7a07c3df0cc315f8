import { useEffect, useState } from "react";
import type { GapAnswer, IndicatorSummary } from "../../contract/answers.ts";
import type { AreaGapValue } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { useProvenance } from "../app/provenance-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import type { RouteParams } from "../router.ts";
import { GapPickers } from "./gap-pickers.tsx";
import { footSentences, leadFigure, leadSentences } from "./gap-sentence.ts";
import { GapTable } from "./gap-table.tsx";
import { GroupDifferenceTable } from "./group-difference-table.tsx";
import { RankedChart } from "./ranked-chart.tsx";
import { RecordGapDialog } from "./record-gap-dialog.tsx";
import { ReferenceFigures } from "./reference-figures.tsx";
import { useChosenArea } from "./use-chosen-area.ts";
import { countsText, intervalText, noteTexts, valueOrMark } from "./value-text.ts";

interface GapWorkProps {
  readonly answer: GapAnswer;
  readonly indicators: readonly IndicatorSummary[];
  readonly params: RouteParams;
  readonly isLoading: boolean;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

export type Look = "rank" | "compare" | "table";

export function GapWork({ answer, indicators, params, isLoading, look, onLook }: GapWorkProps) {
  const project = useProject();
  const { t } = project;
  const { view, sentences } = answer;
  const [isRecording, setIsRecording] = useState(false);
  const showsParents = params.level === "parent" && view.parents.length > 0;
  const rows = showsParents ? view.parents : view.areas;
  const { explained, explain } = useProvenance();
  const chosenId =
    explained?.indicatorId === view.indicator.id && explained.period === view.period && explained.group === view.group
      ? explained.areaId
      : null;
  const choose = (area: AreaGapValue) => explain(explainedNumber(area));
  const lead = leadSentences(project, view, sentences);
  const foot = footSentences(project, view, sentences);
  const shownLook = look === "compare" && view.groupDifference === null ? "rank" : look;
  useChosenArea(params.area, rows, choose);
  useEffect(() => () => explain(null), [explain]);

  function explainedNumber(area: AreaGapValue) {
    return {
      indicatorId: view.indicator.id,
      period: view.period,
      group: area.group,
      areaId: area.areaId,
      area: area.area,
      value: [valueOrMark(project, view.indicator, area), countsText(project, area)].filter(Boolean).join(" · "),
      interval: area.interval === null ? null : intervalText(project, view.indicator, area.interval),
      notes: noteTexts(project, area),
    };
  }

  return (
    <div className="stack" aria-busy={isLoading}>
      <PageTitle
        title={view.indicator.name}
        lead={<WithFigure text={lead.join(" ")} figure={leadFigure(project, sentences)} />}
      />
      <GapPickers view={view} indicators={indicators} params={params} />
      <div className="row-apart">
        <div className="row">
          {view.hiddenCells > 0 && (
            <>
              <Chip>{t("gaps.hiddenCells", { count: view.hiddenCells })}</Chip>
              <span className="soft small">{t("gaps.hiddenLegend")}</span>
            </>
          )}
        </div>
        <SegmentedControl<Look>
          label={t("gaps.howToSee")}
          value={shownLook}
          onChange={onLook}
          options={[
            ...(view.groupDifference === null ? [] : [{ value: "compare" as const, label: t("gaps.lookCompare") }]),
            { value: "rank", label: t("gaps.lookRank") },
            { value: "table", label: t("gaps.lookTable") },
          ]}
        />
      </div>
      {shownLook === "rank" && (
        <RankedChart
          view={view}
          rows={rows}
          chosenId={chosenId}
          onChoose={choose}
          description={[view.indicator.name, ...lead].join(". ")}
        />
      )}
      {shownLook === "table" && <GapTable view={view} rows={rows} chosenId={chosenId} onChoose={choose} />}
      {shownLook === "compare" && view.groupDifference !== null && (
        <GroupDifferenceTable difference={view.groupDifference} />
      )}
      <div className="row">
        {project.canWrite && (
          <Button kind="primary" onPress={() => setIsRecording(true)}>
            {t("gaps.record")}
          </Button>
        )}
        <div className="tight-stack soft foot-sentences">
          {foot.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      <ReferenceFigures view={view} />
      {isRecording && <RecordGapDialog view={view} onClose={() => setIsRecording(false)} />}
    </div>
  );
}

/** The lead with its one figure set off. */
function WithFigure({ text, figure }: { readonly text: string; readonly figure: string | null }) {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <strong>{figure}</strong>
      {text.slice(at + figure.length)}
    </>
  );
}
