import { type FormEvent, useState } from "react";
import type { EvidenceRecord } from "../../contract/intake-answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";

/** A file that is to be attached, or an entry that is to be changed. */
export type EditedReport =
  | { readonly file: { readonly token: string; readonly fileName: string } }
  | { readonly record: EvidenceRecord };

interface EvidenceDialogProps {
  readonly edited: EditedReport;
  readonly onClose: () => void;
}

/** What a report is called, by whom and when. */
export function EvidenceDialog({ edited, onClose }: EvidenceDialogProps) {
  const { t } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const isNew = "file" in edited;
  const [draft, setDraft] = useState(() => {
    if ("file" in edited) return { title: withoutEnding(edited.file.fileName), publisher: "", year: "", note: "" };
    const { title, publisher, year, note } = edited.record;
    return { title, publisher, year, note };
  });
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const title = draft.title.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title === "") return focusFirstError(event.currentTarget);
    const evidence = { ...draft, title };
    const done =
      "file" in edited
        ? await act("evidence.add", { file: edited.file.token, evidence })
        : await act("evidence.change", { id: edited.record.id, evidence });
    if (done === null) return;
    onClose();
    if (isNew) say({ level: "information", text: t("records.reportAdded", { title }) });
  };
  return (
    <ModalDialog title={isNew ? t("records.addReport") : t("records.changeReport")} isOpen onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <p className="soft anywhere">{isNew ? edited.file.fileName : edited.record.fileName}</p>
        <TextField
          label={t("records.reportTitle")}
          error={isTried && title === "" ? t("records.required") : ""}
          value={draft.title}
          onChange={(next) => change({ title: next })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <div className="columns">
          <TextField
            label={t("records.publisher")}
            value={draft.publisher}
            onChange={(publisher) => change({ publisher })}
            maxLength={300}
          />
          <TextField
            label={t("records.year")}
            value={draft.year}
            onChange={(year) => change({ year })}
            maxLength={40}
          />
        </div>
        <TextAreaField
          label={t("records.reportNote")}
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={20_000}
        />
        <DialogActions>
          <Button onPress={onClose}>{t("app.cancel")}</Button>
          <Button kind="primary" type="submit" isDisabled={isActing}>
            {isNew ? t("records.addReport") : t("app.save")}
          </Button>
        </DialogActions>
      </form>
    </ModalDialog>
  );
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/_+/g, " ");
}
