import type { ImportDetails } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { CheckField } from "../kit/check-field.tsx";
import { NumberField } from "../kit/number-field.tsx";

interface ImportHistoryRuleProps {
  readonly details: ImportDetails;
  readonly canWrite: boolean;
}

/** What the supplier of the file says about showing its figures: published already, or a threshold of its own. */
export function ImportHistoryRule({ details, canWrite }: ImportHistoryRuleProps) {
  const { t } = useProject();
  const { act } = useAct();
  const { record, rule } = details;
  const set = (change: Partial<typeof rule>) =>
    void act("disclosure.setRule", { importId: record.id, ...rule, ...change });
  return (
    <section className="tight-stack">
      <h3>{t("disclosure.ruleTitle")}</h3>
      <CheckField
        label={t("disclosure.published")}
        hint={t("disclosure.publishedHint")}
        value={rule.published}
        isDisabled={!canWrite}
        onChange={(published) => set({ published })}
      />
      <NumberField
        label={t("disclosure.hideBelow")}
        hint={t("disclosure.hideBelowHint")}
        value={rule.hideBelow}
        minimum={2}
        maximum={100}
        isDisabled={!canWrite || rule.published}
        onChange={(hideBelow) => set({ hideBelow })}
      />
    </section>
  );
}
