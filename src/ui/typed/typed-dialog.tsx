import { type FormEvent, useState } from "react";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { Notice } from "../kit/notice.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { emptyDraft, errorsOf, figureOf, type TypedDraft } from "./typed-draft.ts";
import { TypedSourceFields } from "./typed-source-fields.tsx";
import { TypedValueFields } from "./typed-value-fields.tsx";

interface TypedDialogProps {
  /** What the screen that opens it knows already. */
  readonly known?: Partial<TypedDraft>;
  readonly onClose: () => void;
}

/** A figure without a file: what it is, how much, and who said so. */
export function TypedDialog({ known, onClose }: TypedDialogProps) {
  const project = useProject();
  const { t, revision } = project;
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const indicators = useAnswer("indicators.list", {}, revision).value;
  const areas = (useAnswer("areas.list", {}, revision).value ?? []).filter((area) => area.level === "neighbourhood");
  const [draft, setDraft] = useState<TypedDraft>({ ...emptyDraft, ...known });
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<TypedDraft>) => setDraft((before) => ({ ...before, ...part }));
  const indicator = indicators?.find((one) => one.indicator.id === draft.indicatorId)?.indicator;
  const found = errorsOf(draft, indicator, today(), project);
  const errors = isTried ? found : {};
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const figure = figureOf(draft, indicators ?? []);
    if (figure === null || Object.keys(found).length > 0) return focusFirstError(event.currentTarget);
    if ((await act("typed.save", { figure })) === null) return;
    onClose();
    say({ level: "information", text: t("records.figureSaved"), action: { label: t("app.undo"), run: undo } });
  };
  return (
    <ModalDialog title={t("records.typedTitle")} isOpen isWide onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <p className="soft">{t("records.typedLead")}</p>
        {indicators?.length === 0 && <Notice level="warning" title={t("records.noIndicators")} />}
        <div className="columns narrow-columns">
          <SelectField
            label={t("records.indicator")}
            placeholder={t("records.chooseIndicator")}
            error={errors.indicatorId}
            options={(indicators ?? []).map((one) => ({ value: one.indicator.id, label: one.indicator.name }))}
            value={draft.indicatorId}
            onChange={(indicatorId) => change({ indicatorId })}
            isRequired
          />
          <SelectField
            label={t("records.area")}
            placeholder={t("records.chooseArea")}
            error={errors.areaCode}
            options={areas.map((area) => ({ value: area.code, label: area.name }))}
            value={draft.areaCode}
            onChange={(areaCode) => change({ areaCode })}
            isRequired
          />
          <TextField
            label={t("records.period")}
            hint={t("records.periodHint")}
            error={errors.period}
            value={draft.period}
            onChange={(period) => change({ period })}
            maxLength={40}
            isRequired
          />
          <TextField
            label={t("records.group")}
            hint={t("records.groupHint")}
            value={draft.group}
            onChange={(group) => change({ group })}
            maxLength={80}
          />
        </div>
        <TypedValueFields draft={draft} indicator={indicator} errors={errors} onChange={change} />
        <TypedSourceFields draft={draft} errors={errors} onChange={change} />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("records.saveFigure")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}

/** In the user's own time zone. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
