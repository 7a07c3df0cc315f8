import { createContext, useContext } from "react";
import type { Language } from "../../core/project/project-settings.ts";
import { type Format, formatFor } from "../../texts/format.ts";
import { type Translate, translator } from "../../texts/translate.ts";

export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

export function wordsOf(language: Language): Words {
  return { language, t: translator(language), format: formatFor(language) };
}

export const WordsContext = createContext<Words>(wordsOf("en"));

/** The app's words and formats; works with and without an open project. */
export function useWords(): Words {
  return useContext(WordsContext);
}
