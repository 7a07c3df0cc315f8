import { projectSettings } from "../../contract/domain-schemas.ts";
import type { Language, ProjectSettings } from "../../core/project/project-settings.ts";
import type { TextKey } from "../../texts/words.ts";

/** Settings while they are typed: numbers may be empty. */
export type SettingsDraft = {
  readonly [Key in keyof ProjectSettings]: ProjectSettings[Key] extends number ? number | null : ProjectSettings[Key];
};
export type SettingsProblems = Readonly<Partial<Record<keyof ProjectSettings, TextKey>>>;

/** What most municipalities will keep: children from 0 to 6, a strategy over five years from next year. */
export function defaultSettings(language: Language, thisYear: number): SettingsDraft {
  return {
    municipality: "",
    language,
    currency: "EUR",
    baseYear: thisYear,
    ageFrom: 0,
    ageTo: 6,
    firstYear: thisYear + 1,
    shortTermUntil: thisYear + 2,
    mediumTermUntil: thisYear + 3,
    longTermUntil: thisYear + 5,
  };
}

/** The settings when they are complete and sound, else what is wrong with which field. */
export function checkedSettings(draft: SettingsDraft): {
  readonly settings: ProjectSettings | null;
  readonly problems: SettingsProblems;
} {
  const parsed = projectSettings.safeParse({
    ...draft,
    municipality: draft.municipality.trim(),
  });
  if (parsed.success) return { settings: parsed.data, problems: {} };
  const problems: Partial<Record<keyof ProjectSettings, TextKey>> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as keyof ProjectSettings | undefined;
    if (field !== undefined) problems[field] ??= problemKey(field, issue.message);
  }
  return { settings: null, problems };
}

function problemKey(field: keyof ProjectSettings, message: string): TextKey {
  switch (message) {
    case "ages-must-rise":
      return "project.agesMustRise";
    case "years-must-rise":
      return "project.yearsMustRise";
    case "at-most-thirty-years":
      return "project.atMostThirtyYears";
    case "base-year-far-off":
      return "project.baseYearFarOff";
    default:
      return field === "currency"
        ? "project.currencyWrong"
        : field === "municipality"
          ? "project.municipalityMissing"
          : "project.numberMissing";
  }
}
