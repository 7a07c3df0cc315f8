import { type FormEvent, useState } from "react";
import type { StrategyAnswer } from "../../contract/answers.ts";
import { certainties, fundingSources } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { CheckField } from "../kit/check-field.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { certaintyKeys, sourceKeys } from "./cost-words.ts";
import { type FundingDraft, readFunding } from "./funding-draft.ts";
import { MoneyField } from "./money-field.tsx";

interface FundingDialogProps {
  readonly draft: FundingDraft;
  readonly measures: StrategyAnswer["measures"];
  readonly years: readonly number[];
  readonly onClose: () => void;
}

export function FundingDialog({ draft, measures, years, onClose }: FundingDialogProps) {
  const { t, language, settings } = useProject();
  const { act, isActing } = useAct();
  const [funding, setFunding] = useState(draft);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<FundingDraft>) => setFunding((before) => ({ ...before, ...part }));
  // Years outside the plan stay in sight, so that their amounts can be moved.
  const allYears = [...new Set([...years, ...Object.keys(draft.texts).map(Number)])].toSorted((a, b) => a - b);
  const firstFilled = allYears.find((year) => (funding.texts[year] ?? "").trim() !== "");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const read = readFunding(funding, language);
    if (read === null) return focusFirstError(event.currentTarget);
    if ((await act("costs.saveFunding", { funding: read })) !== null) onClose();
  };
  const copyToLater = (from: number) =>
    change({
      texts: {
        ...funding.texts,
        ...Object.fromEntries(years.filter((year) => year > from).map((year) => [year, funding.texts[from] ?? ""])),
      },
    });
  return (
    <ModalDialog
      title={draft.id === null ? t("costs.newFunding") : t("costs.editFunding")}
      isOpen
      isWide
      onClose={onClose}
    >
      <form className="stack" onSubmit={save} noValidate>
        <TextField
          label={t("costs.fundingName")}
          hint={t("costs.fundingNameHint")}
          error={isTried && funding.name.trim() === "" ? t("costs.required") : ""}
          value={funding.name}
          onChange={(name) => change({ name })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <div className="columns">
          <SelectField
            label={t("costs.source")}
            options={fundingSources.map((source) => ({ value: source, label: t(sourceKeys[source]) }))}
            value={funding.source}
            onChange={(source) => change({ source, ...(source === "in-kind" ? { inKind: true } : {}) })}
          />
          <SelectField
            label={t("costs.certainty")}
            hint={t("costs.certaintyHint")}
            options={certainties.map((certainty) => ({ value: certainty, label: t(certaintyKeys[certainty]) }))}
            value={funding.certainty}
            onChange={(certainty) => change({ certainty })}
          />
          <SelectField
            label={t("costs.meantFor")}
            hint={t("costs.meantForHint")}
            options={[
              { value: "", label: t("costs.meantForPlan") },
              ...measures.map((measure) => ({ value: String(measure.id), label: measure.title })),
            ]}
            value={funding.measureId === null ? "" : String(funding.measureId)}
            onChange={(id) => change({ measureId: id === "" ? null : Number(id) })}
          />
        </div>
        <CheckField
          label={t("costs.fundingInKind")}
          hint={t("costs.inKindHint")}
          value={funding.inKind}
          onChange={(inKind) => change({ inKind })}
        />
        <fieldset className="plan-fieldset tight-stack">
          <legend>{t("costs.amounts", { currency: settings.currency })}</legend>
          <div className="year-amounts">
            {allYears.map((year) => (
              <MoneyField
                key={year}
                label={String(year)}
                text={funding.texts[year] ?? ""}
                onChange={(text) => change({ texts: { ...funding.texts, [year]: text } })}
                isTried={isTried}
              />
            ))}
          </div>
          {firstFilled !== undefined && firstFilled !== allYears.at(-1) && (
            <div>
              <Button isSmall kind="quiet" onPress={() => copyToLater(firstFilled)}>
                {t("costs.sameEveryYear", { year: firstFilled })}
              </Button>
            </div>
          )}
        </fieldset>
        <DialogActions>
          <Button onPress={onClose}>{t("costs.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("costs.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}
