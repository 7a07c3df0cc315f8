import { type FormEvent, useState } from "react";
import type { AreaRow, IndicatorSummary } from "../../contract/answers.ts";
import { horizonOf } from "../../core/strategy/horizon-of.ts";
import { sectors } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { AreaPicker } from "../kit/area-picker.tsx";
import { Button } from "../kit/button.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "./focus-first-error.ts";
import { errorsOf, isMonth, type MeasureDraft } from "./measure-draft.ts";
import { MeasureIndicatorFields } from "./measure-indicator-fields.tsx";
import { horizonKeys, sectorKeys } from "./strategy-words.ts";

interface MeasureDialogProps {
  readonly draft: MeasureDraft;
  readonly indicators: readonly IndicatorSummary[];
  readonly areas: readonly AreaRow[];
  readonly onClose: () => void;
}

export function MeasureDialog({ draft, indicators, areas, onClose }: MeasureDialogProps) {
  const { t, settings } = useProject();
  const { act, isActing } = useAct();
  const [measure, setMeasure] = useState(draft);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<MeasureDraft>) => setMeasure((before) => ({ ...before, ...part }));
  const neighbourhoods = areas.filter((area) => area.level === "neighbourhood");
  const errors = errorsOf(measure);
  const errorOf = (field: keyof typeof errors) => {
    const key = errors[field];
    return isTried && key ? t(key) : "";
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errors).length > 0) return focusFirstError(event.currentTarget);
    if ((await act("strategy.saveMeasure", { measure: { ...measure, title: measure.title.trim() } })) !== null)
      onClose();
  };
  return (
    <ModalDialog
      title={draft.id === null ? t("strategy.newMeasure") : t("strategy.editMeasure")}
      isOpen
      isWide
      onClose={onClose}
    >
      <form className="stack" onSubmit={save} noValidate>
        <TextField
          label={t("strategy.measureTitle")}
          error={errorOf("title")}
          value={measure.title}
          onChange={(title) => change({ title })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <TextAreaField
          label={t("strategy.description")}
          value={measure.description}
          onChange={(description) => change({ description })}
        />
        <div className="columns">
          <SelectField
            label={t("strategy.leadSector")}
            hint={t("strategy.leadSectorHint")}
            options={sectors.map((sector) => ({ value: sector, label: t(sectorKeys[sector]) }))}
            value={measure.leadSector}
            onChange={(leadSector) => change({ leadSector })}
          />
          <TextField
            label={t("strategy.partners")}
            hint={t("strategy.partnersHint")}
            value={measure.partners}
            onChange={(partners) => change({ partners })}
            maxLength={300}
          />
        </div>
        <div className="columns">
          <TextField
            type="month"
            label={t("strategy.startMonth")}
            error={errorOf("startMonth")}
            value={measure.startMonth}
            onChange={(startMonth) => change({ startMonth })}
            isRequired
          />
          <TextField
            type="month"
            label={t("strategy.endMonth")}
            error={errorOf("endMonth")}
            value={measure.endMonth}
            onChange={(endMonth) => change({ endMonth })}
            isRequired
          />
        </div>
        {isMonth(measure.startMonth) && (
          <p className="soft small" aria-live="polite">
            {t("strategy.horizonFollows", { horizon: t(horizonKeys[horizonOf(measure.startMonth, settings)]) })}
          </p>
        )}
        <CheckField
          label={t("strategy.mandatory")}
          hint={t("strategy.mandatoryHint")}
          value={measure.mandatory}
          onChange={(mandatory) => change({ mandatory })}
        />
        {neighbourhoods.length === 0 ? (
          <p className="soft small">{t("strategy.areasNone")}</p>
        ) : (
          <div className="tight-stack">
            <AreaPicker
              label={t("strategy.areas")}
              areas={neighbourhoods}
              value={measure.areaCodes}
              onChange={(codes) => change({ areaCodes: [...codes] })}
            />
            <p className="field-hint">{t("strategy.areasHint")}</p>
          </div>
        )}
        <MeasureIndicatorFields
          value={measure.indicator}
          indicators={indicators}
          yearError={errorOf("targetYear")}
          onChange={(indicator) => change({ indicator })}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("strategy.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("strategy.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
