import { useState } from "react";
import type { CostsAnswer, StrategyAnswer } from "../../contract/answers.ts";
import type { CostLine } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { changeParams } from "../router.ts";
import { LineDialog } from "./line-dialog.tsx";
import { draftOfLine, type LineDraft, newLine } from "./line-draft.ts";
import { LinesOfMeasure } from "./lines-of-measure.tsx";

interface LinesPanelProps {
  readonly answer: CostsAnswer;
  readonly measures: StrategyAnswer["measures"];
  /** The measure that the address names, as text. */
  readonly asked: string | undefined;
}

/** Cost lines, measure by measure, or those of one measure. */
export function LinesPanel({ answer, measures, asked }: LinesPanelProps) {
  const { t, language } = useProject();
  const { act } = useAct();
  const [edited, setEdited] = useState<LineDraft | null>(null);
  const [removed, setRemoved] = useState<CostLine | null>(null);
  const chosen = measures.some((measure) => String(measure.id) === asked) ? asked : "";
  const shown = chosen === "" ? measures : measures.filter((measure) => String(measure.id) === chosen);
  return (
    <div className="stack">
      {measures.length > 1 && (
        <div className="row plan-filter">
          <SelectField
            label={t("costs.measureFilter")}
            options={[
              { value: "", label: t("costs.allMeasures") },
              ...measures.map((measure) => ({ value: String(measure.id), label: measure.title })),
            ]}
            value={chosen ?? ""}
            onChange={(id) => changeParams("costs", id === "" ? {} : { measure: id })}
          />
          {chosen !== "" && (
            <Button kind="quiet" onPress={() => changeParams("costs", {})}>
              {t("costs.showAllMeasures")}
            </Button>
          )}
        </div>
      )}
      {shown.map((measure) => (
        <LinesOfMeasure
          key={measure.id}
          measure={measure}
          lines={answer.lines.filter((line) => line.measureId === measure.id)}
          table={answer.table}
          onAdd={() => setEdited(newLine(measure))}
          onAddExistingDuties={() =>
            setEdited({
              ...newLine(measure),
              name: t("costs.existingDutiesName"),
              unit: t("costs.existingDutiesUnit"),
              category: "in-kind",
              inflationClass: "wages",
              contingencyPercent: 0,
              nature: "existing",
              inKind: true,
              quantity: null,
            })
          }
          onEdit={(line) => setEdited(draftOfLine(line, language))}
          onRemove={setRemoved}
        />
      ))}
      {edited && (
        <LineDialog
          draft={edited}
          measures={measures}
          assumptions={answer.assumptions}
          onClose={() => setEdited(null)}
        />
      )}
      <ConfirmDialog
        title={t("costs.removeLineTitle", { name: removed?.name ?? "" })}
        confirmLabel={t("costs.remove")}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onConfirm={() => removed && void act("costs.removeLine", { id: removed.id })}
      >
        {t("costs.removeLineBody")}
      </ConfirmDialog>
    </div>
  );
}
