import { type FormEvent, useEffect, useState } from "react";
import { type CostAssumptions, certainties } from "../../core/costs/cost-plan.ts";
import type { TextKey } from "../../texts/words.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { NumberField } from "../kit/number-field.tsx";

const inflationFields = ["wages", "goods", "construction"] as const;

/** Price rises and how much uncertain money counts; saved together. */
export function AssumptionsPanel({ assumptions }: { readonly assumptions: CostAssumptions }) {
  const { t, settings, canWrite } = useProject();
  const { say } = useMessages();
  const { act, isActing } = useAct();
  const [draft, setDraft] = useState(assumptions);
  // A change from outside (undo) replaces what stands here; the text tells whether it is one.
  const saved = JSON.stringify(assumptions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by its text
  useEffect(() => setDraft(assumptions), [saved]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if ((await act("costs.setAssumptions", { assumptions: draft })) !== null)
      say({ level: "information", text: t("costs.saved") });
  };
  return (
    <form className="stack" onSubmit={save} noValidate>
      <p className="soft reading-width">{t("costs.assumptionsExplained")}</p>
      <Card title={t("costs.inflationTitle")}>
        <div className="stack">
          <p className="soft small">{t("costs.inflationExplained", { year: settings.baseYear })}</p>
          <div className="columns">
            {inflationFields.map((field) => (
              <NumberField
                key={field}
                label={t(inflationLabels[field])}
                value={draft.inflationPercent[field]}
                onChange={(value) =>
                  setDraft({ ...draft, inflationPercent: { ...draft.inflationPercent, [field]: value ?? 0 } })
                }
                minimum={-20}
                maximum={100}
                digits={2}
                isDisabled={!canWrite}
              />
            ))}
          </div>
        </div>
      </Card>
      <Card title={t("costs.certaintyTitle")}>
        <div className="stack">
          <p className="soft small">{t("costs.certaintyExplained")}</p>
          <div className="columns">
            {certainties.map((certainty) => (
              <NumberField
                key={certainty}
                label={t(shareLabels[certainty])}
                value={draft.certaintyPercent[certainty]}
                onChange={(value) =>
                  setDraft({ ...draft, certaintyPercent: { ...draft.certaintyPercent, [certainty]: value ?? 0 } })
                }
                minimum={0}
                maximum={100}
                digits={1}
                isDisabled={!canWrite}
              />
            ))}
          </div>
        </div>
      </Card>
      <div>
        <Button kind="primary" type="submit" isDisabled={!canWrite || isActing || JSON.stringify(draft) === saved}>
          {t("costs.saveAssumptions")}
        </Button>
      </div>
    </form>
  );
}

const inflationLabels = {
  wages: "costs.inflationWages",
  goods: "costs.inflationGoods",
  construction: "costs.inflationConstruction",
} as const satisfies Record<(typeof inflationFields)[number], TextKey>;
const shareLabels = {
  approved: "costs.shareApproved",
  planned: "costs.sharePlanned",
  applied: "costs.shareApplied",
  idea: "costs.shareIdea",
} as const satisfies Record<(typeof certainties)[number], TextKey>;
