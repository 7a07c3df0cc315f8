import { useState } from "react";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { IndicatorForm } from "./indicator-form.tsx";
import type { ImportDraft } from "./use-import-draft.ts";
import { useKnownIndicators } from "./use-known-indicators.ts";
import { saidByColumns } from "./what-is-said.ts";

/** What no column says: which indicator, which period, which group. */
export function FixedValues({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useProject();
  const { indicators, definitionOf } = useKnownIndicators(draft);
  const [isAdding, setIsAdding] = useState(false);
  const { indicators: hasIndicators, periods: hasPeriods, groups: hasGroups } = saidByColumns(draft);
  const { indicatorId, period, group } = draft.recipe;
  if (hasIndicators && hasPeriods && hasGroups) return null;
  return (
    <Card title={t("intake.whatNumbersAre")}>
      <div className="stack">
        {!hasIndicators && !isAdding && (
          <div className="with-button">
            <SelectField
              label={t("intake.indicator")}
              hint={indicators.length === 0 ? t("intake.noIndicators") : undefined}
              placeholder={t("intake.chooseIndicator")}
              value={indicatorId ?? null}
              options={indicators.map((indicator) => ({
                value: indicator.id,
                label: indicator.name,
              }))}
              onChange={(id) => draft.change({ indicatorId: id, ...definitionOf(id) })}
              isDisabled={indicators.length === 0}
            />
            <Button onPress={() => setIsAdding(true)}>{t("intake.newIndicator")}</Button>
          </div>
        )}
        {isAdding && (
          <IndicatorForm
            taken={indicators.map((indicator) => indicator.id)}
            onCancel={() => setIsAdding(false)}
            onAdd={(indicator) => {
              draft.change({
                indicators: [...(draft.recipe.indicators ?? []), indicator],
                indicatorId: indicator.id,
              });
              setIsAdding(false);
            }}
          />
        )}
        <div className="columns">
          {!hasPeriods && (
            <TextField
              label={t("intake.period")}
              hint={t("intake.periodHint")}
              value={period ?? ""}
              onChange={(value) => draft.change({ period: value })}
              maxLength={40}
            />
          )}
          {!hasGroups && (
            <TextField
              label={t("intake.group")}
              hint={t("intake.groupHint")}
              value={group ?? ""}
              onChange={(value) => draft.change({ group: value })}
              maxLength={80}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
