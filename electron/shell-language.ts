import { type Language, languages } from "../src/core/project/project-settings.ts";
import { type Translate, translator } from "../src/texts/translate.ts";
import { keepJson, keptJson } from "./whole-file.ts";

export interface ShellLanguage {
  readonly t: Translate;
  /** True where it was another before. */
  readonly change: (language: Language) => boolean;
}

/** The language of menus and dialogs: the one that a window had last, at first the system's. */
export function shellLanguage(file: string, locale: string): ShellLanguage {
  let language =
    languages.find((one) => one === keptJson(file)) ??
    languages.find((one) => locale.toLowerCase().startsWith(one)) ??
    "en";
  return {
    t: (key, details) => translator(language)(key, details),
    change: (next) => {
      if (next === language) return false;
      language = next;
      keepJson(file, next);
      return true;
    },
  };
}
