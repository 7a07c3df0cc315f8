import { type AreaNaming, areaNamings, type DocumentTexts } from "../../core/report/document-texts.ts";
import type { TextKey } from "../../texts/words.ts";
import { useProject } from "../app/project-context.ts";
import { Card } from "../kit/card.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { useSavedTexts } from "./use-saved-texts.ts";

const statuses = ["draft", "working-version", "final"] as const;

/** The document's own texts; they save themselves while one types. */
export function TextsForm({ saved }: { readonly saved: DocumentTexts }) {
  const { t, canWrite } = useProject();
  const { texts, change, state } = useSavedTexts(saved);
  const isDisabled = !canWrite;
  return (
    <Card
      title={t("documentScreen.textsTitle")}
      actions={
        <span className="soft small" role="status">
          {state === null ? "" : t(stateKeys[state])}
        </span>
      }
    >
      <div className="stack">
        <TextField
          label={t("documentScreen.docTitle")}
          value={texts.title}
          onChange={(title) => change({ title })}
          maxLength={300}
          isDisabled={isDisabled}
        />
        <TextField
          label={t("documentScreen.subtitle")}
          value={texts.subtitle}
          onChange={(subtitle) => change({ subtitle })}
          maxLength={300}
          isDisabled={isDisabled}
        />
        <SelectField
          label={t("documentScreen.status")}
          hint={t("documentScreen.statusHint")}
          options={statuses.map((status) => ({ value: status, label: t(statusKeys[status]) }))}
          value={texts.status}
          onChange={(status) => change({ status })}
          isDisabled={isDisabled}
        />
        <TextField
          type="date"
          label={t("documentScreen.date")}
          hint={t("documentScreen.dateHint")}
          value={texts.date}
          onChange={(date) => change({ date })}
          isDisabled={isDisabled}
        />
        <SelectField
          label={t("documentScreen.areaNaming")}
          hint={t("documentScreen.areaNamingHint")}
          options={areaNamings.map((naming) => ({ value: naming, label: t(namingKeys[naming]) }))}
          value={texts.areaNaming ?? "named"}
          onChange={(areaNaming) => change({ areaNaming })}
          isDisabled={isDisabled}
        />
        <TextAreaField
          label={t("documentScreen.decisionAsked")}
          hint={t("documentScreen.decisionAskedHint")}
          rows={4}
          value={texts.decisionAsked}
          onChange={(decisionAsked) => change({ decisionAsked })}
          maxLength={20_000}
          isDisabled={isDisabled}
        />
        <TextAreaField
          label={t("documentScreen.foreword")}
          hint={t("documentScreen.forewordHint")}
          rows={8}
          value={texts.foreword}
          onChange={(foreword) => change({ foreword })}
          maxLength={20_000}
          isDisabled={isDisabled}
        />
        <TextAreaField
          label={t("documentScreen.vision")}
          hint={t("documentScreen.visionHint")}
          rows={5}
          value={texts.vision}
          onChange={(vision) => change({ vision })}
          maxLength={20_000}
          isDisabled={isDisabled}
        />
      </div>
    </Card>
  );
}

const statusKeys = {
  draft: "documentScreen.statusDraft",
  "working-version": "documentScreen.statusWorkingVersion",
  final: "documentScreen.statusFinal",
} as const satisfies Record<DocumentTexts["status"], TextKey>;
const namingKeys = {
  named: "documentScreen.areasNamed",
  grouped: "documentScreen.areasGrouped",
  "city-only": "documentScreen.areasCityOnly",
} as const satisfies Record<AreaNaming, TextKey>;
const stateKeys = {
  unsaved: "documentScreen.notSaved",
  saving: "documentScreen.saving",
  saved: "documentScreen.saved",
} as const satisfies Record<string, TextKey>;
