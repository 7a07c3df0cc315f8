import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import type { TypedDraft, TypedErrors } from "./typed-draft.ts";

interface TypedSourceFieldsProps {
  readonly draft: TypedDraft;
  readonly errors: TypedErrors;
  readonly onChange: (part: Partial<TypedDraft>) => void;
}

/** Who said it, when, and where it can be read. */
export function TypedSourceFields({ draft, errors, onChange }: TypedSourceFieldsProps) {
  const { t, revision } = useProject();
  const reports = useAnswer("evidence.list", {}, revision).value ?? [];
  return (
    <>
      <div className="columns">
        <TextField
          label={t("records.who")}
          hint={t("records.whoHint")}
          error={errors.saidBy}
          value={draft.saidBy}
          onChange={(saidBy) => onChange({ saidBy })}
          maxLength={300}
          isRequired
        />
        <TextField
          type="date"
          label={t("records.when")}
          error={errors.saidOn}
          value={draft.saidOn}
          onChange={(saidOn) => onChange({ saidOn })}
          isRequired
        />
      </div>
      {reports.length > 0 && (
        <div className="columns">
          <SelectField
            label={t("records.report")}
            options={[
              { value: "", label: t("records.noReport") },
              ...reports.map((report) => ({ value: String(report.id), label: report.title })),
            ]}
            value={draft.evidenceId === null ? "" : String(draft.evidenceId)}
            onChange={(id) => onChange({ evidenceId: id === "" ? null : Number(id) })}
          />
          {draft.evidenceId !== null && (
            <TextField
              label={t("records.page")}
              value={draft.page}
              onChange={(page) => onChange({ page })}
              maxLength={40}
            />
          )}
        </div>
      )}
      <TextAreaField
        label={t("records.note")}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        maxLength={20_000}
        rows={2}
      />
    </>
  );
}
