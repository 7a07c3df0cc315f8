import i18next, { type i18n } from "i18next";
import type { Language } from "../core/project/project-settings.ts";
import { type TextKey, words } from "./words.ts";

export type TextDetails = Readonly<Record<string, string | number>>;
/** The words for a key with its placeholders filled; `count` chooses the plural form. Nothing is escaped: the caller shows text, not markup. */
export type Translate = (key: TextKey, details?: TextDetails) => string;

const instances = new Map<Language, i18n>();

/** The translator of one language. */
export function translator(language: Language): Translate {
  const instance = instances.get(language) ?? create(language);
  return (key, details = {}) => instance.t(String(key).replace(".", ":"), { ...details });
}

function create(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: words[language] },
    ns: Object.keys(words[language]),
    initAsync: false,
    interpolation: { escapeValue: false },
    keySeparator: false,
  });
  instances.set(language, instance);
  return instance;
}
