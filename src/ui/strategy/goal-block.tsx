import { useState } from "react";
import type { AreaRow, Finding, IndicatorSummary, StrategyAnswer } from "../../contract/answers.ts";
import type { Goal } from "../../core/strategy/strategy.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import type { GoalDraft } from "./goal-dialog.tsx";
import { type MeasureDraft, newMeasure } from "./measure-draft.ts";
import { MeasuresTable } from "./measures-table.tsx";

interface GoalBlockProps {
  readonly goal: Goal;
  readonly measures: StrategyAnswer["measures"];
  readonly indicators: readonly IndicatorSummary[];
  readonly areas: readonly AreaRow[];
  readonly findings: readonly Finding[];
  readonly onEditGoal: (goal: GoalDraft) => void;
  readonly onEditMeasure: (measure: MeasureDraft) => void;
}

export function GoalBlock({ goal, measures, indicators, areas, findings, onEditGoal, onEditMeasure }: GoalBlockProps) {
  const { t, settings, canWrite } = useProject();
  const { act } = useAct();
  const { say } = useMessages();
  const [isRemoving, setRemoving] = useState(false);
  const remove = () =>
    measures.length > 0 ? say({ level: "warning", text: t("strategy.goalHasMeasures") }) : setRemoving(true);
  return (
    <div className="goal-block">
      <div className="row-apart goal-head">
        <h3>
          <span className="goal-mark">{t("strategy.goal")}</span> {goal.text}
        </h3>
        <div className="plan-row-actions">
          <Button
            isSmall
            kind="quiet"
            isDisabled={!canWrite}
            label={t("strategy.changeOf", { subject: goal.text })}
            onPress={() => onEditGoal(goal)}
          >
            {t("strategy.change")}
          </Button>
          <Button
            isSmall
            kind="quiet"
            isDisabled={!canWrite}
            label={t("strategy.removeOf", { subject: goal.text })}
            onPress={remove}
          >
            {t("strategy.remove")}
          </Button>
        </div>
      </div>
      {measures.length === 0 ? (
        <p className="soft">{t("strategy.noMeasures")}</p>
      ) : (
        <MeasuresTable
          goal={goal}
          measures={measures}
          indicators={indicators}
          areas={areas}
          findings={findings}
          onEdit={onEditMeasure}
        />
      )}
      <div>
        <Button
          isSmall
          kind="quiet"
          isDisabled={!canWrite}
          label={t("strategy.addMeasureTo", { goal: goal.text })}
          onPress={() => onEditMeasure(newMeasure(goal.id, settings))}
        >
          + {t("strategy.addMeasure")}
        </Button>
      </div>
      <ConfirmDialog
        title={t("strategy.removeGoalTitle")}
        confirmLabel={t("strategy.remove")}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onConfirm={() => void act("strategy.removeGoal", { id: goal.id })}
      >
        <p>{goal.text}</p>
        <p className="soft">{t("strategy.removeGoalBody")}</p>
      </ConfirmDialog>
    </div>
  );
}
