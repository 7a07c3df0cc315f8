import { type Language, languages } from "../core/project/project-settings.ts";

/** The language of a report model for words of our own; English where it is none that we speak. */
export function documentLanguage(tag: string): Language {
  return languages.find((language) => language === tag) ?? "en";
}
