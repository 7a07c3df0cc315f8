import { type Language, languages } from "../../core/project/project-settings.ts";
import type { Theme } from "./session-context.ts";

// What this computer remembers between two starts. A browser may refuse storage; then nothing is remembered.

const themes: readonly Theme[] = ["system", "light", "dark"];

export function keptLanguage(): Language | null {
  return languages.find((language) => language === read("language")) ?? null;
}

export function keepLanguage(language: Language): void {
  keep("language", language);
}

export function keptTheme(): Theme {
  return themes.find((theme) => theme === read("theme")) ?? "system";
}

export function keepTheme(theme: Theme): void {
  keep("theme", theme);
}

/** Who works at this computer; null before anyone was asked, "" where the answer was "later". */
export function keptName(): string | null {
  return read("name");
}

export function keepName(name: string): void {
  keep("name", name);
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(`trellis.${key}`);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    window.localStorage.setItem(`trellis.${key}`, value);
  } catch {
    // Nothing is remembered.
  }
}
