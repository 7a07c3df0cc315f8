import { useState } from "react";
import type { NewRecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { AreaPicker } from "../kit/area-picker.tsx";
import { Button } from "../kit/button.tsx";
import { DialogActions } from "../kit/modal-dialog.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";

interface GapFormProps {
  readonly gap: NewRecordedGap;
  readonly isSaving: boolean;
  readonly onSave: (gap: NewRecordedGap) => void;
  readonly onCancel: () => void;
}

export function GapForm({ gap, isSaving, onSave, onCancel }: GapFormProps) {
  const { t, revision } = useProject();
  const [draft, setDraft] = useState(gap);
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const neighbourhoods = areas.filter((area) => area.level === "neighbourhood");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.title.trim() !== "") onSave({ ...draft, title: draft.title.trim() });
      }}
    >
      <TextField
        label={t("gaps.gapTitle")}
        hint={t("gaps.gapTitleHint")}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
        maxLength={300}
        isRequired
        autoFocus
      />
      {neighbourhoods.length > 0 && (
        <AreaPicker
          label={t("gaps.gapAreas")}
          areas={neighbourhoods}
          value={draft.areaCodes}
          onChange={(areaCodes) => setDraft({ ...draft, areaCodes })}
        />
      )}
      <TextAreaField
        label={t("gaps.gapNote")}
        hint={t("gaps.gapNoteHint")}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        maxLength={20_000}
      />
      <DialogActions>
        <Button onPress={onCancel}>{t("app.cancel")}</Button>
        <Button kind="primary" type="submit" isDisabled={isSaving || draft.title.trim() === ""}>
          {t("app.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
