import { useState } from "react";
import type { IndicatorSummary } from "../../contract/answers.ts";
import type { MeasureIndicator } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { NumberField } from "../kit/number-field.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";

interface MeasureIndicatorFieldsProps {
  readonly value: MeasureIndicator;
  readonly indicators: readonly IndicatorSummary[];
  readonly yearError: string;
  readonly onChange: (value: MeasureIndicator) => void;
}

/** How success is told: a project indicator or one in words, a starting value or when it will be known, a target and its year. */
export function MeasureIndicatorFields({ value, indicators, yearError, onChange }: MeasureIndicatorFieldsProps) {
  const { t } = useProject();
  const [isLater, setLater] = useState(value.baseline === null && value.baselineBy !== "");
  const change = (part: Partial<MeasureIndicator>) => onChange({ ...value, ...part });
  const choose = (indicatorId: string) => {
    const summary = indicators.find(({ indicator }) => indicator.id === indicatorId);
    if (!summary) change({ indicatorId: null });
    else
      change({
        indicatorId,
        name: "",
        unit: summary.indicator.unit,
        target: value.target ?? summary.target?.value ?? null,
        targetYear: value.targetYear ?? summary.target?.byYear ?? null,
      });
  };
  return (
    <fieldset className="plan-fieldset stack">
      <legend>{t("strategy.successTitle")}</legend>
      <p className="soft small">{t("strategy.successHint")}</p>
      <div className="columns">
        <SelectField
          label={t("strategy.indicatorSource")}
          options={[
            { value: "", label: t("strategy.indicatorInWords") },
            ...indicators.map(({ indicator }) => ({ value: indicator.id, label: indicator.name })),
          ]}
          value={value.indicatorId ?? ""}
          onChange={choose}
        />
        {value.indicatorId === null && (
          <>
            <TextField
              label={t("strategy.indicatorName")}
              hint={t("strategy.indicatorNameHint")}
              value={value.name}
              onChange={(name) => change({ name })}
              maxLength={300}
            />
            <TextField
              label={t("strategy.unit")}
              hint={t("strategy.unitHint")}
              value={value.unit}
              onChange={(unit) => change({ unit })}
              maxLength={40}
            />
          </>
        )}
      </div>
      <div className="columns">
        <div className="tight-stack">
          <RadioGroupField
            label={t("strategy.baselineKnown")}
            hint={t("strategy.baselineExplained")}
            options={[
              { value: "known", label: t("strategy.baselineKnownYes") },
              { value: "later", label: t("strategy.baselineKnownNo") },
            ]}
            value={isLater ? "later" : "known"}
            onChange={(choice) => {
              setLater(choice === "later");
              change(choice === "later" ? { baseline: null } : { baselineBy: "" });
            }}
          />
          {isLater ? (
            <TextField
              type="month"
              label={t("strategy.baselineBy")}
              value={value.baselineBy}
              onChange={(baselineBy) => change({ baselineBy })}
            />
          ) : (
            <NumberField
              label={t("strategy.baseline")}
              value={value.baseline}
              onChange={(baseline) => change({ baseline })}
              digits={3}
              unit={value.unit}
            />
          )}
        </div>
        <NumberField
          label={t("strategy.target")}
          value={value.target}
          onChange={(target) => change({ target })}
          digits={3}
          unit={value.unit}
        />
        <NumberField
          label={t("strategy.targetYear")}
          error={yearError}
          value={value.targetYear}
          onChange={(targetYear) => change({ targetYear })}
          isYear
        />
      </div>
    </fieldset>
  );
}
