import { type FormEvent, useState } from "react";
import type { IndicatorSummary } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useSaveMade } from "../app/use-save-made.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { RadioGroupField } from "../kit/radio-group-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { IndicatorPicker } from "./indicator-picker.tsx";

interface TemplateDialogProps {
  readonly period: string;
  readonly indicators: readonly IndicatorSummary[];
  readonly onClose: () => void;
}

/** An empty table for any set of indicators. */
export function TemplateDialog({ period: suggested, indicators, onClose }: TemplateDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const saveMade = useSaveMade();
  const [indicatorIds, setIndicatorIds] = useState<string[]>([]);
  const [period, setPeriod] = useState(suggested);
  const [format, setFormat] = useState<"csv" | "xlsx">("xlsx");
  const [isTried, setTried] = useState(false);
  const isNamed = period.trim() !== "";
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isNamed || indicatorIds.length === 0) return focusFirstError(event.currentTarget);
    const made = await act("requests.template", { indicatorIds, period: period.trim(), format });
    if (made === null) return;
    onClose();
    await saveMade(made);
  };
  return (
    <ModalDialog title={t("requests.templateTitle")} isOpen onClose={onClose}>
      <form className="stack" onSubmit={make} noValidate>
        <p className="soft">{t("requests.templateLead")}</p>
        <IndicatorPicker
          label={t("requests.templateIndicators")}
          error={isTried && indicatorIds.length === 0 ? t("requests.chooseAtLeastOne") : ""}
          indicators={indicators}
          value={indicatorIds}
          onChange={setIndicatorIds}
        />
        <TextField
          label={t("requests.period")}
          hint={t("requests.periodHint")}
          error={isTried && !isNamed ? t("requests.required") : ""}
          value={period}
          onChange={setPeriod}
          maxLength={40}
          isRequired
        />
        <RadioGroupField
          label={t("requests.asFormat")}
          options={[
            { value: "xlsx", label: t("requests.formatXlsx") },
            { value: "csv", label: t("requests.formatCsv") },
          ]}
          value={format}
          onChange={setFormat}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("requests.makeTemplate")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
