import { type FormEvent, useState } from "react";
import type { AreaRow } from "../../contract/answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { type AreaDraft, changeOf, draftOf, errorsOf } from "./area-draft.ts";

interface AreaDialogProps {
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly onClose: () => void;
}

/** Name, larger area, spellings, and the years in which an area stood on its own. */
export function AreaDialog({ area, areas, onClose }: AreaDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const [draft, setDraft] = useState<AreaDraft>(() => draftOf(area));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<AreaDraft>) => setDraft((before) => ({ ...before, ...part }));
  const found = errorsOf(t, draft, area, areas);
  const errors = isTried ? found : {};
  const others = areas.filter((one) => one.id !== area.id);
  const parents = others.filter((one) => one.level === "parent");
  const sameLevel = others.filter((one) => one.level === area.level);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(found).length > 0) return focusFirstError(event.currentTarget);
    if ((await act("areas.change", { id: area.id, area: changeOf(draft) })) === null) return;
    onClose();
    say({
      level: "information",
      text: t("records.areaChanged", { area: draft.name.trim() }),
      action: { label: t("app.undo"), run: undo },
    });
  };
  return (
    <ModalDialog title={t("records.editArea", { area: area.name })} isOpen onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <p className="soft">{t("records.areaCodeIs", { code: area.code })}</p>
        <TextField
          label={t("records.areaName")}
          error={errors.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={300}
          isRequired
          autoFocus
        />
        {(parents.length > 0 || area.parentCode !== null) && (
          <SelectField
            label={t("records.areaParent")}
            options={[{ value: "", label: t("records.noParent") }, ...parents.map(optionOf)]}
            value={draft.parentCode ?? ""}
            onChange={(code) => change({ parentCode: code === "" ? null : code })}
          />
        )}
        <TextAreaField
          label={t("records.aliases")}
          hint={t("records.aliasesHint")}
          error={errors.aliases}
          value={draft.aliases}
          onChange={(aliases) => change({ aliases })}
        />
        <div className="columns narrow-columns">
          <TextField
            label={t("records.validFrom")}
            hint={t("records.validHint")}
            error={errors.validFrom}
            value={draft.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            maxLength={4}
          />
          <TextField
            label={t("records.validTo")}
            error={errors.validTo}
            value={draft.validTo}
            onChange={(validTo) => change({ validTo })}
            maxLength={4}
          />
        </div>
        <SelectField
          label={t("records.mergedInto")}
          hint={t("records.mergedHint")}
          options={[{ value: "", label: t("records.notMerged") }, ...sameLevel.map(optionOf)]}
          value={draft.mergedInto ?? ""}
          onChange={(code) => change({ mergedInto: code === "" ? null : code })}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}

function optionOf({ code, name }: AreaRow) {
  return { value: code, label: name };
}
