import { catalogueSections, importances, indicatorLevels } from "../../core/indicators/catalogue-entry.ts";
import { useProject } from "../app/project-context.ts";
import { CheckField } from "../kit/check-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { levelKeys, sectionKeys } from "./context-words.ts";
import type { DefinitionDraft, EntryDraft } from "./entry-draft.ts";

interface PlaceFieldsProps {
  readonly draft: EntryDraft;
  readonly isOwn: boolean;
  readonly onChange: (draft: EntryDraft) => void;
}

const importanceKeys = { core: "context.importanceCore", optional: "context.importanceOptional" } as const;

/** Where the figures come from and for which places, how they are protected, and where the indicator stands. */
export function PlaceFields({ draft, isOwn, onChange }: PlaceFieldsProps) {
  const { t } = useProject();
  const { definition } = draft;
  const define = (part: Partial<DefinitionDraft>) => onChange({ ...draft, definition: { ...definition, ...part } });
  return (
    <>
      <fieldset className="inset stack">
        <legend>{t("context.levels")}</legend>
        <div className="row">
          {indicatorLevels.map((level) => (
            <CheckField
              key={level}
              label={t(levelKeys[level])}
              value={definition.levels.includes(level)}
              onChange={(isOn) =>
                define({
                  levels: indicatorLevels.filter((one) => (one === level ? isOn : definition.levels.includes(one))),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="columns">
        <TextField
          label={t("context.sourceOffice")}
          value={definition.sourceOffice}
          onChange={(sourceOffice) => define({ sourceOffice })}
          maxLength={300}
        />
        <SelectField
          label={t("context.importance")}
          options={importances.map((value) => ({ value, label: t(importanceKeys[value]) }))}
          value={draft.importance}
          onChange={(importance) => onChange({ ...draft, importance })}
        />
        {isOwn && (
          <SelectField
            label={t("context.section")}
            options={catalogueSections.map((value) => ({ value, label: t(sectionKeys[value]) }))}
            value={draft.section}
            onChange={(section) => onChange({ ...draft, section })}
          />
        )}
      </div>
      <CheckField
        label={t("context.sensitive")}
        hint={t("context.sensitiveHint")}
        value={definition.sensitive}
        onChange={(sensitive) => define({ sensitive })}
      />
      {definition.sensitive && (
        <CheckField
          label={t("context.protect")}
          hint={t("context.protectHint")}
          value={definition.protectComplement}
          onChange={(protectComplement) => define({ protectComplement })}
        />
      )}
      <TextAreaField
        label={t("context.note")}
        value={draft.note}
        onChange={(note) => onChange({ ...draft, note })}
        maxLength={20_000}
      />
    </>
  );
}
