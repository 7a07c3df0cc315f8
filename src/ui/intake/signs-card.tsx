import { type ValueState, valueStates } from "../../core/indicators/observation.ts";
import type { TextKey } from "../../texts/words.ts";
import { useWords } from "../app/words-context.ts";
import { Card } from "../kit/card.tsx";
import { Chip } from "../kit/chip.tsx";
import { SelectField } from "../kit/select-field.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

const stateKeys = {
  number: "intake.stateZero",
  missing: "intake.stateMissing",
  "not-applicable": "intake.stateNotApplicable",
  "suppressed-at-source": "intake.stateSuppressed",
} as const satisfies Record<ValueState, TextKey>;

/** Signs that stand where a number should be; "–" means different things in different offices, so nobody guesses. */
export function SignsCard({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const { signs } = draft.looked.look;
  if (signs.length === 0) return null;
  return (
    <Card title={t("intake.signs")}>
      <p className="soft card-title">{t("intake.signsHint")}</p>
      <ul className="stack">
        {signs.map((sign) => {
          const chosen = draft.recipe.valueSigns?.[sign.text] ?? sign.takenFor;
          return (
            <li key={sign.text} className="with-button">
              <SelectField
                label={t("intake.signMeans", {
                  sign: sign.text,
                  count: sign.count,
                })}
                placeholder={t("intake.signUnknown")}
                value={chosen}
                options={valueStates.map((value) => ({
                  value,
                  label: t(stateKeys[value]),
                }))}
                onChange={(state) =>
                  draft.change({
                    valueSigns: {
                      ...draft.recipe.valueSigns,
                      [sign.text]: state,
                    },
                  })
                }
              />
              {chosen === null && <Chip tone="doubt">? {t("intake.pleaseChoose")}</Chip>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
