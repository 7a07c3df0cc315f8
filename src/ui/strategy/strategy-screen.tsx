import { useEffect, useState } from "react";
import type { StrategyAnswer } from "../../contract/answers.ts";
import type { Priority } from "../../core/priorities/priority.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { changeParams, goTo, usePlace } from "../router.ts";
import { FindingsList } from "./findings-list.tsx";
import { GoalDialog, type GoalDraft } from "./goal-dialog.tsx";
import { MeasureDialog } from "./measure-dialog.tsx";
import { draftOf, type MeasureDraft } from "./measure-draft.ts";
import { PrioritySection } from "./priority-section.tsx";

/** From priorities to goals and measures. */
export function StrategyScreen() {
  const { t, format, revision } = useProject();
  const priorities = useAnswer("priorities.view", {}, revision);
  const strategy = useAnswer("strategy.view", {}, revision);
  return (
    <>
      <PageTitle title={t("strategy.title")} lead={lead()} />
      <LoadedContent answer={priorities}>
        {(decided) =>
          decided.priorities.length === 0 ? (
            <EmptyState
              title={t("strategy.noPrioritiesTitle")}
              actions={
                <Button kind="primary" onPress={() => goTo("priorities")}>
                  {t("strategy.goToPriorities")}
                </Button>
              }
            >
              {t("strategy.noPrioritiesBody")}
            </EmptyState>
          ) : (
            <LoadedContent answer={strategy}>
              {(answer) => <Plan priorities={decided.priorities} answer={answer} />}
            </LoadedContent>
          )
        }
      </LoadedContent>
    </>
  );

  function lead(): string | null {
    const decided = priorities.value?.priorities ?? [];
    if (strategy.value === null || decided.length === 0) return null;
    const parts = [
      t("strategy.countPriorities", { count: decided.length }),
      t("strategy.countGoals", { count: strategy.value.goals.length }),
      t("strategy.countMeasures", { count: strategy.value.measures.length }),
    ];
    return t("strategy.lead", { parts: format.list(parts) });
  }
}

function Plan({ priorities, answer }: { readonly priorities: readonly Priority[]; readonly answer: StrategyAnswer }) {
  const { t, revision } = useProject();
  const { params } = usePlace();
  const indicators = useAnswer("indicators.list", {}, revision).value ?? [];
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const [goal, setGoal] = useState<GoalDraft | null>(null);
  const [measure, setMeasure] = useState<MeasureDraft | null>(null);
  const asked = params.measure;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address opens a measure once, not again after each change
  useEffect(() => {
    const found = answer.measures.find((one) => String(one.id) === asked);
    if (found) setMeasure(draftOf(found));
  }, [asked]);
  const closeMeasure = () => {
    setMeasure(null);
    if (asked !== undefined) changeParams("strategy", {});
  };
  const inHorizon = (horizon: string) => answer.measures.filter((one) => one.horizon === horizon).length;
  return (
    <div className="stack">
      <div className="tight-stack reading-width">
        <p className="soft">{t("strategy.explained")}</p>
        {answer.measures.length > 0 && (
          <p className="soft">
            {t("strategy.leadHorizons", {
              short: inHorizon("short"),
              medium: inHorizon("medium"),
              long: inHorizon("long"),
            })}
          </p>
        )}
      </div>
      {priorities.map((priority) => (
        <PrioritySection
          key={priority.id}
          priority={priority}
          goals={answer.goals.filter((one) => one.priorityId === priority.id)}
          measures={answer.measures}
          indicators={indicators}
          areas={areas}
          findings={answer.findings}
          onEditGoal={setGoal}
          onEditMeasure={setMeasure}
        />
      ))}
      <FindingsList
        title={t("strategy.findingsTitle")}
        explained={t("strategy.findingsExplained")}
        none={t("strategy.findingsNone")}
        feature="strategy"
        findings={answer.findings}
        action={({ details }) => {
          const found = answer.measures.find((one) => one.id === details.measureId);
          return (
            found && (
              <Button
                isSmall
                kind="quiet"
                label={t("strategy.changeOf", { subject: found.title })}
                onPress={() => setMeasure(draftOf(found))}
              >
                {t("strategy.change")}
              </Button>
            )
          );
        }}
      />
      {goal && <GoalDialog draft={goal} onClose={() => setGoal(null)} />}
      {measure && <MeasureDialog draft={measure} indicators={indicators} areas={areas} onClose={closeMeasure} />}
    </div>
  );
}
