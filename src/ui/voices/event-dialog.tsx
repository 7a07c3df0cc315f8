import { type FormEvent, useState } from "react";
import type { ParticipantTable } from "../../core/voices/count-participants.ts";
import {
  type ConsultationEvent,
  consultationMethods,
  consultedKinds,
  type GroupNumber,
  type NewConsultationEvent,
} from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { DialogActions, ModalDialog } from "../kit/modal-dialog.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { focusFirstError } from "../strategy/focus-first-error.ts";
import { ParticipantFields } from "./participant-fields.tsx";
import { methodName, peopleName } from "./voice-words.ts";

interface EventDialogProps {
  /** null: a new one. */
  readonly event: ConsultationEvent | null;
  /** Participants as the audience sees them; hidden numbers stay as they are. */
  readonly counts: ParticipantTable["groups"];
  readonly onClose: () => void;
}

const newEvent: NewConsultationEvent = {
  title: "",
  method: "open-evening",
  people: ["families"],
  heldOn: "",
  areaCode: null,
  childrenAges: "",
  note: "",
};

/** One meeting, walk or survey: what it was, with whom, how many came. */
export function EventDialog({ event, counts, onClose }: EventDialogProps) {
  const project = useProject();
  const { t, revision } = project;
  const { act, isActing } = useAct();
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const [draft, setDraft] = useState<NewConsultationEvent>(event ?? newEvent);
  const [numbers, setNumbers] = useState<readonly GroupNumber[]>(() =>
    counts.flatMap(({ group, count }) => (count.display === "shown" ? [{ group, number: count.number }] : [])),
  );
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<NewConsultationEvent>) => setDraft((before) => ({ ...before, ...part }));
  const kept = counts.filter(({ count }) => count.display === "hidden").map(({ group }) => group);
  const title = draft.title.trim();
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (title === "" || draft.people.length === 0) return focusFirstError(submitted.currentTarget);
    const { method, people, heldOn, areaCode, childrenAges, note } = draft;
    const saved = await act("voices.saveEvent", {
      id: event?.id ?? null,
      event: { title, method, people: [...people], heldOn, areaCode, childrenAges: childrenAges.trim(), note },
      participants: [...numbers],
      kept,
    });
    if (saved !== null) onClose();
  };
  return (
    <ModalDialog title={event === null ? t("voices.add") : t("voices.change")} isOpen onClose={onClose} isWide>
      <form className="stack" onSubmit={save} noValidate>
        <TextField
          label={t("voices.eventTitle")}
          hint={t("voices.eventTitleHint")}
          error={isTried && title === "" ? t("records.required") : ""}
          value={draft.title}
          onChange={(next) => change({ title: next })}
          maxLength={300}
          isRequired
          autoFocus
        />
        <CheckList
          label={t("voices.people")}
          options={consultedKinds.map((value) => ({ value, label: peopleName(project, value) }))}
          value={draft.people}
          onChange={(people) => change({ people })}
          error={isTried && draft.people.length === 0 ? t("voices.peopleMissing") : ""}
        />
        <div className="columns">
          <SelectField
            label={t("voices.method")}
            options={consultationMethods.map((value) => ({ value, label: methodName(project, value) }))}
            value={draft.method}
            onChange={(method) => change({ method })}
          />
          <TextField
            label={t("voices.heldOn")}
            type="date"
            value={draft.heldOn}
            onChange={(heldOn) => change({ heldOn })}
          />
          <SelectField
            label={t("voices.place")}
            options={[
              { value: "", label: t("voices.placeNone") },
              ...areas.map((area) => ({ value: area.code, label: area.name })),
            ]}
            value={draft.areaCode ?? ""}
            onChange={(code) => change({ areaCode: code === "" ? null : code })}
          />
          {draft.people.includes("children") && (
            <TextField
              label={t("voices.childrenAges")}
              hint={t("voices.childrenAgesHint")}
              value={draft.childrenAges}
              onChange={(childrenAges) => change({ childrenAges })}
              maxLength={80}
            />
          )}
        </div>
        <ParticipantFields numbers={numbers} kept={kept} onChange={setNumbers} />
        <TextAreaField
          label={t("voices.note")}
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={20_000}
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
