import { useState } from "react";
import type { MatrixColumn } from "../../core/gaps/matrix.ts";
import type { Target } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { NumberField } from "../kit/number-field.tsx";

interface MatrixTargetDialogProps {
  readonly column: MatrixColumn;
  /** Shows the column under this target before it is saved. */
  readonly onTarget: (target: Target | null) => void;
  readonly onClose: () => void;
}

/** The target of one column. The grid does not wait for it to be saved; a refusal puts the old one back. */
export function MatrixTargetDialog({ column, onTarget, onClose }: MatrixTargetDialogProps) {
  const { t, settings } = useProject();
  const { act } = useAct();
  const { indicator, target } = column;
  const [value, setValue] = useState<number | null>(target?.value ?? null);
  const [byYear, setByYear] = useState<number | null>(target?.byYear ?? settings.mediumTermUntil);
  const save = () => {
    if (value === null || byYear === null) return;
    const next = { indicatorId: indicator.id, value, byYear };
    onTarget(next);
    afterPaint(() => {
      onClose();
      void act("indicators.setTarget", { target: next }).then((done) => done === null && onTarget(target));
    });
  };
  const clear = () => {
    onTarget(null);
    afterPaint(() => {
      onClose();
      void act("indicators.clearTarget", { indicatorId: indicator.id }).then(
        (done) => done === null && onTarget(target),
      );
    });
  };
  return (
    <ModalDialog title={t("gaps.targetTitle", { indicator: indicator.name })} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
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
            <Button kind="danger" onPress={clear}>
              {t("gaps.clearTarget")}
            </Button>
          )}
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={value === null || byYear === null}>
            {t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}

/** Saving takes the machine's time, too: what the user looks at comes first. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
