import { languages, type ProjectSettings } from "../../core/project/project-settings.ts";
import { useWords } from "../app/words-context.ts";
import { Card } from "../kit/card.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { SettingsDraft, SettingsProblems } from "./settings-draft.ts";

interface SettingsFormProps {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
  readonly problems: SettingsProblems;
  readonly isDisabled?: boolean;
}

type YearField = "baseYear" | "firstYear" | "shortTermUntil" | "mediumTermUntil" | "longTermUntil";

/** Everything that a team settles once. The same form for a new project and for a project's settings. */
export function SettingsForm({ draft, onChange, problems, isDisabled = false }: SettingsFormProps) {
  const { t } = useWords();
  const wrong = (field: keyof ProjectSettings) => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(problem);
  };
  const year = (field: YearField, label: string, hint?: string) => (
    <NumberField
      label={label}
      hint={hint}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      minimum={1900}
      maximum={2200}
      isYear
      isDisabled={isDisabled}
      error={wrong(field)}
    />
  );
  const age = (field: "ageFrom" | "ageTo", label: string, hint?: string) => (
    <NumberField
      label={label}
      hint={hint}
      value={draft[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
      minimum={0}
      maximum={18}
      isDisabled={isDisabled}
      error={wrong(field)}
    />
  );
  return (
    <>
      <Card title={t("project.who")}>
        <div className="columns">
          <TextField
            label={t("project.municipality")}
            hint={t("project.municipalityHint")}
            value={draft.municipality}
            onChange={(municipality) => onChange({ ...draft, municipality })}
            isRequired
            isDisabled={isDisabled}
            maxLength={300}
            error={wrong("municipality")}
          />
          <SelectField
            label={t("project.language")}
            hint={t("project.languageHint")}
            value={draft.language}
            options={languages.map((value) => ({
              value,
              label: value === "en" ? "English" : "Deutsch",
            }))}
            onChange={(language) => onChange({ ...draft, language })}
            isDisabled={isDisabled}
          />
        </div>
      </Card>
      <Card title={t("project.children")}>
        <div className="columns">
          {age("ageFrom", t("project.ageFrom"), t("project.ageHint"))}
          {age("ageTo", t("project.ageTo"))}
        </div>
      </Card>
      <Card title={t("project.years")}>
        <p className="soft card-title">{t("project.yearsHint")}</p>
        <div className="columns narrow-columns">
          {year("firstYear", t("project.firstYear"))}
          {year("shortTermUntil", t("project.shortTermUntil"))}
          {year("mediumTermUntil", t("project.mediumTermUntil"))}
          {year("longTermUntil", t("project.longTermUntil"))}
        </div>
      </Card>
      <Card title={t("project.money")}>
        <div className="columns">
          <TextField
            label={t("project.currency")}
            hint={t("project.currencyHint")}
            value={draft.currency}
            onChange={(currency) => onChange({ ...draft, currency: currency.toUpperCase() })}
            maxLength={3}
            isRequired
            isDisabled={isDisabled}
            error={wrong("currency")}
          />
          {year("baseYear", t("project.baseYear"), t("project.baseYearHint"))}
        </div>
      </Card>
    </>
  );
}
