import { useState } from "react";
import type { Indicator, Target } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { NumberField } from "../kit/number-field.tsx";

interface TargetDialogProps {
  readonly indicator: Indicator;
  readonly target: Target | null;
  readonly onClose: () => void;
}

/** The team's own target: how much, and by when. */
export function TargetDialog({ indicator, target, onClose }: TargetDialogProps) {
  const { t, settings } = useProject();
  const { act, isActing } = useAct();
  const [value, setValue] = useState<number | null>(target?.value ?? null);
  const [byYear, setByYear] = useState<number | null>(target?.byYear ?? settings.mediumTermUntil);
  const save = async () => {
    if (value === null || byYear === null) return;
    const done = await act("indicators.setTarget", {
      target: { indicatorId: indicator.id, value, byYear },
    });
    if (done !== null) onClose();
  };
  const clear = async () => {
    const done = await act("indicators.clearTarget", {
      indicatorId: indicator.id,
    });
    if (done !== null) onClose();
  };
  return (
    <ModalDialog title={t("gaps.targetTitle", { indicator: indicator.name })} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="soft">{t("gaps.targetHint")}</p>
        <div className="columns">
          <NumberField
            label={t("gaps.targetValue")}
            value={value}
            onChange={setValue}
            digits={2}
            unit={indicator.unit}
            {...(indicator.kind === "proportion" ? { minimum: 0, maximum: indicator.per } : {})}
          />
          <NumberField
            label={t("gaps.targetYear")}
            value={byYear}
            onChange={setByYear}
            minimum={1900}
            maximum={2200}
            isYear
          />
        </div>
        <DialogActions>
          {target !== null && (
            <Button kind="danger" onPress={() => void clear()}>
              {t("gaps.clearTarget")}
            </Button>
          )}
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing || value === null || byYear === null}>
            {t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
