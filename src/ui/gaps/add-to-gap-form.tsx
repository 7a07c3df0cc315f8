import { useState } from "react";
import { type IndicatorReference, indicatorsOf, type RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions } from "../kit/modal-dialog.tsx";
import { Notice } from "../kit/notice.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { gapInput } from "./gap-input.ts";

interface AddToGapFormProps {
  readonly indicator: Indicator;
  readonly reference: IndicatorReference;
  readonly gaps: readonly RecordedGap[];
  readonly onCancel: () => void;
  readonly onAdded: (title: string) => void;
}

/** The numbers on the screen become evidence of a gap that is already recorded. */
export function AddToGapForm({ indicator, reference, gaps, onCancel, onAdded }: AddToGapFormProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [chosenId, setChosenId] = useState(gaps[0] === undefined ? "" : String(gaps[0].id));
  const chosen = gaps.find((gap) => String(gap.id) === chosenId);
  const isThere = chosen !== undefined && indicatorsOf(chosen).some((one) => isSame(one, reference));
  const add = async () => {
    if (chosen === undefined || isThere) return;
    const { id, title } = chosen;
    const gap =
      chosen.indicatorId === null
        ? { ...gapInput(chosen), ...reference }
        : { ...gapInput(chosen), moreIndicators: [...chosen.moreIndicators, reference] };
    if ((await act("gaps.change", { id, gap })) !== null) onAdded(title);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p>{t("gapsFound.adding", { indicator: indicator.name })}</p>
      <SelectField
        label={t("gapsFound.chooseGap")}
        options={gaps.map((gap) => ({ value: String(gap.id), label: gap.title }))}
        value={chosenId}
        onChange={setChosenId}
      />
      {isThere && <Notice>{t("gapsFound.alreadyThere")}</Notice>}
      <DialogActions>
        <Button onPress={onCancel}>{t("app.cancel")}</Button>
        <Button kind="primary" type="submit" isDisabled={isActing || chosen === undefined || isThere}>
          {t("gapsFound.addEvidence")}
        </Button>
      </DialogActions>
    </form>
  );
}

function isSame(one: IndicatorReference, other: IndicatorReference): boolean {
  return one.indicatorId === other.indicatorId && one.period === other.period && one.group === other.group;
}
