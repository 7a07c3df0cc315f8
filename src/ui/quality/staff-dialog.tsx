import { type FormEvent, useState } from "react";
import type { NewStaffRecord, StaffRecord } from "../../core/quality/staffing.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";

interface StaffDialogProps {
  /** null: a new one. */
  readonly record: StaffRecord | null;
  readonly onClose: () => void;
}

const nothingYet: NewStaffRecord = {
  name: "",
  settings: 1,
  profession: "",
  staff: null,
  qualified: null,
  vacant: null,
  leavers: null,
  trainingHours: null,
  children: null,
  note: "",
};
const amounts = [
  ["staff", "quality.staffPosts"],
  ["qualified", "quality.qualified"],
  ["vacant", "quality.vacant"],
  ["leavers", "quality.leavers"],
  ["trainingHours", "quality.trainingHours"],
  ["children", "quality.children"],
] as const;

export function StaffDialog({ record, onClose }: StaffDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const [draft, setDraft] = useState<NewStaffRecord>(record ?? nothingYet);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<NewStaffRecord>) => setDraft((before) => ({ ...before, ...part }));
  const name = draft.name.trim();
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (name === "") return focusFirstError(submitted.currentTarget);
    const { settings, profession, staff, qualified, vacant, leavers, trainingHours, children, note } = draft;
    const own = { name, settings, profession, staff, qualified, vacant, leavers, trainingHours, children, note };
    if ((await act("quality.saveStaff", { id: record?.id ?? null, record: own })) !== null) onClose();
  };
  return (
    <ModalDialog title={t(record === null ? "quality.add" : "quality.change")} isOpen onClose={onClose} isWide>
      <form className="stack" onSubmit={save} noValidate>
        <TextField
          label={t("quality.name")}
          error={isTried && name === "" ? t("records.required") : ""}
          value={draft.name}
          onChange={(next) => change({ name: next })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <div className="columns">
          <NumberField
            label={t("quality.settings")}
            value={draft.settings}
            minimum={1}
            maximum={10_000}
            onChange={(settings) => change({ settings: settings ?? 1 })}
          />
          <TextField
            label={t("quality.profession")}
            value={draft.profession}
            onChange={(profession) => change({ profession })}
            maxLength={300}
          />
          {amounts.map(([field, label]) => (
            <NumberField
              key={field}
              label={t(label)}
              value={draft[field]}
              minimum={0}
              digits={2}
              onChange={(value) => change({ [field]: value })}
            />
          ))}
        </div>
        <TextAreaField
          label={t("quality.note")}
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={2000}
          rows={3}
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
