import { useState } from "react";
import { systemChallenges } from "../../core/gaps/recorded-gap.ts";
import { barriers } from "../../core/services/barriers.ts";
import { participantGroups } from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { AreaPicker } from "../kit/area-picker.tsx";
import { Button } from "../kit/button.tsx";
import { CheckList } from "../kit/check-list.tsx";
import { DialogActions } from "../kit/modal-dialog.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { participantGroupName } from "../voices/voice-words.ts";
import { GapEvidenceFields } from "./gap-evidence-fields.tsx";
import type { GapDraft } from "./gap-input.ts";
import { barrierName, challengeName } from "./gap-words.ts";

interface GapFormProps {
  readonly gap: GapDraft;
  readonly isSaving: boolean;
  readonly onSave: (gap: GapDraft) => void;
  readonly onCancel: () => void;
}

export function GapForm({ gap, isSaving, onSave, onCancel }: GapFormProps) {
  const { t, revision } = useProject();
  const [draft, setDraft] = useState(gap);
  const change = (part: Partial<GapDraft>) => setDraft((before) => ({ ...before, ...part }));
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const neighbourhoods = areas.filter((area) => area.level === "neighbourhood");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.title.trim() !== "") onSave({ ...draft, title: draft.title.trim(), sentence: draft.sentence.trim() });
      }}
    >
      <TextField
        label={t("gaps.gapTitle")}
        hint={t("gaps.gapTitleHint")}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={300}
        isRequired
        autoFocus
      />
      <TextAreaField
        label={t("gapsFound.sentence")}
        hint={t("gapsFound.sentenceHint")}
        value={draft.sentence}
        onChange={(sentence) => change({ sentence })}
        maxLength={2000}
      />
      {neighbourhoods.length > 0 && (
        <AreaPicker
          label={t("gaps.gapAreas")}
          areas={neighbourhoods}
          value={draft.areaCodes}
          onChange={(areaCodes) => change({ areaCodes })}
        />
      )}
      <TextAreaField
        label={t("gaps.gapNote")}
        hint={t("gaps.gapNoteHint")}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={20_000}
      />
      <details className="gap-more">
        <summary>{t("gapsFound.more")}</summary>
        <div className="stack">
          <ConcernFields draft={draft} onChange={change} />
          <GapEvidenceFields draft={draft} onChange={change} />
        </div>
      </details>
      <DialogActions>
        <Button onPress={onCancel}>{t("app.cancel")}</Button>
        <Button kind="primary" type="submit" isDisabled={isSaving || draft.title.trim() === ""}>
          {t("app.save")}
        </Button>
      </DialogActions>
    </form>
  );
}

/** "Other" counts participants; a gap says whom it concerns. */
const concerned = participantGroups.filter((group) => group !== "other");

interface ConcernFieldsProps {
  readonly draft: GapDraft;
  readonly onChange: (part: Partial<GapDraft>) => void;
}

function ConcernFields({ draft, onChange }: ConcernFieldsProps) {
  const project = useProject();
  const { t } = project;
  return (
    <>
      <CheckList
        label={t("gapsFound.barriers")}
        options={barriers.map((value) => ({ value, label: barrierName(project, value) }))}
        value={draft.barriers}
        onChange={(chosen) => onChange({ barriers: chosen })}
      />
      <CheckList
        label={t("gapsFound.groups")}
        options={concerned.map((value) => ({ value, label: participantGroupName(project, value) }))}
        value={draft.groupsConcerned}
        onChange={(groupsConcerned) => onChange({ groupsConcerned })}
      />
      <CheckList
        label={t("gapsFound.challenges")}
        options={systemChallenges.map((value) => ({ value, label: challengeName(project, value) }))}
        value={draft.challenges}
        onChange={(challenges) => onChange({ challenges })}
      />
    </>
  );
}
