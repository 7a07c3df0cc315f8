import { useCallback, useEffect, useState } from "react";
import type { GapAnswer, IndicatorSummary } from "../../contract/answers.ts";
import type { AreaGapValue } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { useProvenance } from "../app/provenance-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { changeParams, goTo, type RouteParams } from "../router.ts";
import { explainedArea } from "./explained-area.ts";
import { GapPickers } from "./gap-pickers.tsx";
import { footSentences, leadFigure, leadSentences } from "./gap-sentence.ts";
import { type GapLook, GapViewOf, looksOf, lookWords } from "./gap-view-of.tsx";
import { InequalityPanel } from "./inequality-panel.tsx";
import { RecordGapDialog } from "./record-gap-dialog.tsx";
import { ReferenceFigures } from "./reference-figures.tsx";
import { useChosenArea } from "./use-chosen-area.ts";

interface GapWorkProps {
  readonly answer: GapAnswer;
  readonly indicators: readonly IndicatorSummary[];
  readonly params: RouteParams;
  readonly isLoading: boolean;
}

/** The finding first, then what is shown, then the view of it that the reader picks; the address keeps all of that. */
export function GapWork({ answer, indicators, params, isLoading }: GapWorkProps) {
  const project = useProject();
  const { t } = project;
  const { view, sentences } = answer;
  const [isRecording, setIsRecording] = useState(false);
  const { explained, explain } = useProvenance();
  const looks = looksOf(view);
  const look = looks.find((one) => one === params.look && one !== "matrix") ?? looks[0] ?? "rank";
  const rows = params.level === "parent" && view.parents.length > 0 ? view.parents : view.areas;
  const choose = (area: AreaGapValue) => explain(explainedArea(project, view.indicator, view.period, area));
  const lead = leadSentences(project, view, sentences);
  const foot = footSentences(project, view, sentences);
  useChosenArea(params.area, rows, choose);
  useEffect(() => () => explain(null), [explain]);
  const { indicator, period, group } = view;
  const go = useCallback(
    (more: RouteParams) => {
      const { area: _area, ...kept } = params;
      changeParams("gaps", { ...kept, indicator: indicator.id, period, group, ...more });
    },
    [params, indicator.id, period, group],
  );

  return (
    <div className="stack" aria-busy={isLoading}>
      <PageTitle
        title={indicator.name}
        lead={<WithFigure text={lead.join(" ")} figure={leadFigure(project, sentences)} />}
      />
      <GapPickers view={view} indicators={indicators} params={params} hasLevel={look !== "compare"} />
      <div className="row-apart">
        <div className="row">
          {view.hiddenCells > 0 && (
            <>
              <Chip>{t("gaps.hiddenCells", { count: view.hiddenCells })}</Chip>
              <span className="soft small">{t("gaps.hiddenLegend")}</span>
            </>
          )}
        </div>
        <SegmentedControl<GapLook>
          label={t("gaps.howToSee")}
          value={look}
          onChange={(next) => (next === "matrix" ? goTo("matrix", { period }) : go({ look: next }))}
          options={looks.map((value) => ({ value, label: t(lookWords[value]) }))}
        />
      </div>
      <GapViewOf
        key={indicator.id}
        look={look}
        view={view}
        rows={rows}
        explained={explained?.indicatorId === indicator.id && explained.period === period ? explained : null}
        onChoose={choose}
        onChange={go}
        description={[indicator.name, ...lead].join(". ")}
      />
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
      <InequalityPanel view={view} />
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
