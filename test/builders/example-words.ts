import type { Language } from "../../src/core/project/project-settings.ts";

/** Picks the words of one language. */
export type Say = (english: string, german: string) => string;

export function wordsOf(language: Language): Say {
  return (english, german) => (language === "en" ? english : german);
}
