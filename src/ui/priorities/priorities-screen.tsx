import { useState } from "react";
import type { PrioritiesAnswer } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { goTo } from "../router.ts";
import { CriteriaPanel } from "./criteria-panel.tsx";
import { DecisionPanel } from "./decision-panel.tsx";
import { PointsPanel } from "./points-panel.tsx";

type View = "criteria" | "points" | "decision";

/** From recorded gaps to decided priorities: criteria, points, decision. */
export function PrioritiesScreen() {
  const { t, revision } = useProject();
  const answer = useAnswer("priorities.view", {}, revision);
  const lead =
    answer.value === null || answer.value.gaps.length === 0 ? null : t("priorities.lead", counts(answer.value));
  return (
    <>
      <PageTitle title={t("priorities.title")} lead={lead} />
      <LoadedContent answer={answer}>
        {(priorities) => (priorities.gaps.length === 0 ? <NoGaps /> : <Work answer={priorities} />)}
      </LoadedContent>
    </>
  );
}

function NoGaps() {
  const { t } = useProject();
  return (
    <EmptyState
      title={t("priorities.noGapsTitle")}
      actions={
        <Button kind="primary" onPress={() => goTo("gaps")}>
          {t("priorities.goToGaps")}
        </Button>
      }
    >
      {t("priorities.noGapsBody")}
    </EmptyState>
  );
}

function Work({ answer }: { readonly answer: PrioritiesAnswer }) {
  const { t } = useProject();
  const [view, setView] = useState<View>(() => firstView(answer));
  return (
    <div className="stack">
      <div>
        <SegmentedControl
          label={t("priorities.views")}
          value={view}
          onChange={setView}
          options={[
            { value: "criteria", label: t("priorities.viewCriteria") },
            { value: "points", label: t("priorities.viewPoints") },
            { value: "decision", label: t("priorities.viewDecision") },
          ]}
        />
      </div>
      {view === "criteria" && <CriteriaPanel criteria={answer.criteria} />}
      {view === "points" && <PointsPanel answer={answer} onMissingCriteria={() => setView("criteria")} />}
      {view === "decision" && <DecisionPanel answer={answer} />}
    </div>
  );
}

/** The team lands where its work stands. */
function firstView(answer: PrioritiesAnswer): View {
  if (answer.priorities.length > 0) return "decision";
  return answer.criteria.length === 0 ? "criteria" : "points";
}

function counts(answer: PrioritiesAnswer) {
  return {
    count: answer.gaps.length,
    scored: new Set(answer.scores.map((score) => score.gapId)).size,
    decided: answer.priorities.length,
  };
}
