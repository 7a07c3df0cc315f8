import type { AreaRow, Finding, IndicatorSummary, StrategyAnswer } from "../../contract/answers.ts";
import type { Priority } from "../../core/priorities/priority.ts";
import type { Goal } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { GoalBlock } from "./goal-block.tsx";
import type { GoalDraft } from "./goal-dialog.tsx";
import type { MeasureDraft } from "./measure-draft.ts";
import { horizonKeys } from "./strategy-words.ts";

interface PrioritySectionProps {
  readonly priority: Priority;
  readonly goals: readonly Goal[];
  readonly measures: StrategyAnswer["measures"];
  readonly indicators: readonly IndicatorSummary[];
  readonly areas: readonly AreaRow[];
  readonly findings: readonly Finding[];
  readonly onEditGoal: (goal: GoalDraft) => void;
  readonly onEditMeasure: (measure: MeasureDraft) => void;
}

export function PrioritySection({ priority, goals, measures, onEditGoal, ...rest }: PrioritySectionProps) {
  const { t, canWrite } = useProject();
  const headingId = `priority-${priority.id}`;
  return (
    <section className="card plan-priority" aria-labelledby={headingId}>
      <div className="plan-priority-head">
        <span className="priority-place" aria-hidden="true">
          {priority.rank}
        </span>
        <div className="tight-stack">
          <h2 id={headingId}>
            <span className="visually-hidden">{priority.rank}. </span>
            {priority.title}
          </h2>
          <div className="row small">
            <Chip tone="accent">{t(horizonKeys[priority.horizon])}</Chip>
            {priority.firstStep !== "" && (
              <span className="soft">{t("strategy.firstStep", { step: priority.firstStep })}</span>
            )}
          </div>
        </div>
      </div>
      {goals.length === 0 && <p className="soft">{t("strategy.noGoals")}</p>}
      {goals.map((goal) => (
        <GoalBlock
          key={goal.id}
          goal={goal}
          measures={measures.filter((measure) => measure.goalId === goal.id)}
          onEditGoal={onEditGoal}
          {...rest}
        />
      ))}
      <div>
        <Button
          isSmall
          isDisabled={!canWrite}
          label={t("strategy.addGoalTo", { priority: priority.title })}
          onPress={() => onEditGoal({ id: null, priorityId: priority.id, text: "" })}
        >
          + {t("strategy.addGoal")}
        </Button>
      </div>
    </section>
  );
}
