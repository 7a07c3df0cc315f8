import { useState } from "react";
import type { ShapeStep } from "../../core/intake/shape-step.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";
import { ComputeFields } from "./compute-fields.tsx";
import { KeepWhereFields } from "./keep-where-fields.tsx";
import { freshStep, isWhole } from "./shape-step-draft.ts";
import { SumOverFields } from "./sum-over-fields.tsx";

interface ShapeStepFormProps {
  /** null for a new one. */
  readonly step: ShapeStep | null;
  readonly columns: readonly string[];
  readonly onSave: (step: ShapeStep) => void;
  readonly onCancel: () => void;
}

const kinds = ["keep-where", "drop-duplicates", "sum-over", "compute-column"] as const;
const kindKeys = {
  "keep-where": "intake.stepKeepWhere",
  "drop-duplicates": "intake.stepDropDuplicates",
  "sum-over": "intake.stepSumOver",
  "compute-column": "intake.stepCompute",
} as const satisfies Record<ShapeStep["kind"], TextKey>;

/** One step of shaping the table; it counts once it is saved. */
export function ShapeStepForm({ step, columns, onSave, onCancel }: ShapeStepFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<ShapeStep>(step ?? freshStep("keep-where", columns));
  return (
    <fieldset className="inset stack">
      <legend>{step === null ? t("intake.stepAdd") : t("intake.stepEdit")}</legend>
      <SelectField
        label={t("intake.stepKind")}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
        onChange={(kind) => setDraft(freshStep(kind, columns))}
      />
      {draft.kind === "keep-where" && <KeepWhereFields step={draft} columns={columns} onChange={setDraft} />}
      {draft.kind === "drop-duplicates" && (
        <ColumnsChoice
          label={t("intake.duplicatesBy")}
          columns={columns}
          value={draft.by}
          onChange={(by) => setDraft({ ...draft, by })}
        />
      )}
      {draft.kind === "sum-over" && <SumOverFields step={draft} columns={columns} onChange={setDraft} />}
      {draft.kind === "compute-column" && <ComputeFields step={draft} columns={columns} onChange={setDraft} />}
      <div className="row">
        <Button kind="primary" isDisabled={!isWhole(draft)} onPress={() => onSave(draft)}>
          {t("intake.stepSave")}
        </Button>
        <Button onPress={onCancel}>{t("app.cancel")}</Button>
      </div>
    </fieldset>
  );
}
