import { useState } from "react";
import type { ShapeStep } from "../../core/intake/shape-step.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { ShapeStepForm } from "./shape-step-form.tsx";
import { shapeStepSentence } from "./shape-step-sentence.ts";
import type { ImportDraft } from "./use-import-draft.ts";

/** What is done to the rows before they are read as figures: a list of sentences that can be changed and moved. */
export function ShapeStepsCard({ draft }: { readonly draft: ImportDraft }) {
  const words = useWords();
  const { t } = words;
  /** Place of the step that is being changed; the list's length for a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const steps = draft.recipe.steps ?? [];
  const set = (next: readonly ShapeStep[]) => draft.change({ steps: next });
  const names = columnNames(draft, edited ?? steps.length);
  const move = (from: number, to: number) => {
    const moved = steps[from];
    if (moved !== undefined) set(steps.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  const save = (step: ShapeStep) => {
    set(edited === null ? steps : steps.toSpliced(edited, 1, step));
    setEdited(null);
  };
  return (
    <Card title={t("intake.shapeTitle")}>
      <div className="stack">
        <p className="soft">{t("intake.shapeHint")}</p>
        {steps.length > 0 && (
          <ol className="shape-steps">
            {steps.map((step, place) => {
              const sentence = shapeStepSentence(words, step);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be the same
                <li key={`${place} ${sentence}`}>
                  <div className="row-apart">
                    <span className="shape-sentence">{sentence}</span>
                    <span className="row tight-row">
                      <Button
                        kind="quiet"
                        isSmall
                        isDisabled={place === 0}
                        label={t("intake.stepUpWhat", { step: sentence })}
                        onPress={() => move(place, place - 1)}
                      >
                        ↑
                      </Button>
                      <Button
                        kind="quiet"
                        isSmall
                        isDisabled={place === steps.length - 1}
                        label={t("intake.stepDownWhat", { step: sentence })}
                        onPress={() => move(place, place + 1)}
                      >
                        ↓
                      </Button>
                      <Button
                        kind="quiet"
                        isSmall
                        label={t("intake.stepEditWhat", { step: sentence })}
                        onPress={() => setEdited(place)}
                      >
                        {t("app.edit")}
                      </Button>
                      <Button
                        kind="quiet"
                        isSmall
                        label={t("intake.stepRemoveWhat", { step: sentence })}
                        onPress={() => {
                          set(steps.toSpliced(place, 1));
                          setEdited(null);
                        }}
                      >
                        {t("app.remove")}
                      </Button>
                    </span>
                  </div>
                </li>
              );
            })}
          </ol>
        )}
        {edited === null ? (
          <div>
            <Button isSmall onPress={() => setEdited(steps.length)}>
              {t("intake.stepAdd")}
            </Button>
          </div>
        ) : (
          <ShapeStepForm
            key={edited}
            step={steps[edited] ?? null}
            columns={names}
            onSave={save}
            onCancel={() => setEdited(null)}
          />
        )}
      </div>
    </Card>
  );
}

/** Headers of the file, and of columns that earlier steps compute. */
function columnNames(draft: ImportDraft, before: number): readonly string[] {
  const computed = (draft.recipe.steps ?? [])
    .slice(0, before)
    .flatMap((step) => (step.kind === "compute-column" ? [step.name] : []));
  const all = [...draft.looked.look.columns.map((column) => column.name), ...computed];
  return [...new Set(all)].filter((name) => name !== "");
}
