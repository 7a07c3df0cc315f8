import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { ProjectOverview } from "../../contract/answers.ts";
import type { Language } from "../../core/project/project-settings.ts";
import { backend } from "./backend.ts";
import { Frame } from "./frame.tsx";
import { forgetAnswers } from "./kept-answers.ts";
import { keepLanguage, keepTheme, keptLanguage, keptTheme } from "./kept-choices.ts";
import { MessagesProvider } from "./messages.tsx";
import { ProjectProvider } from "./project-provider.tsx";
import { type Session, SessionContext, type Theme } from "./session-context.ts";
import { ask } from "./use-call.ts";
import { WordsContext, wordsOf } from "./words-context.ts";

const locales = { en: "en-GB", de: "de-DE" } as const satisfies Record<Language, string>;

/** The window: language, theme and the project that is open in it. */
export function App() {
  const [overview, setOverview] = useState<ProjectOverview | null>(null);
  const fileName = useRef<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [chosenLanguage, setChosenLanguage] = useState(keptLanguage);
  const [theme, setTheme] = useState(keptTheme);
  const refresh = useCallback(async () => {
    const answer = await ask("project.overview", {});
    if (answer.ok) {
      const next = answer.value?.fileName ?? null;
      if (next !== fileName.current) forgetAnswers();
      fileName.current = next;
      setOverview(answer.value);
    }
    setIsAsked(true);
  }, []);
  useEffect(() => {
    void refresh();
    return backend.listen("project.changed", () => void refresh());
  }, [refresh]);

  const language = chosenLanguage ?? overview?.settings.language ?? systemLanguage();
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const session = useMemo<Session>(
    () => ({
      overview,
      setOverview: (next) => {
        forgetAnswers();
        fileName.current = next?.fileName ?? null;
        setOverview(next);
      },
      refresh,
      setLanguage: (next: Language) => {
        keepLanguage(next);
        setChosenLanguage(next);
      },
      theme,
      setTheme: (next: Theme) => {
        keepTheme(next);
        setTheme(next);
      },
    }),
    [overview, refresh, theme],
  );
  return (
    <I18nProvider locale={locales[language]}>
      <WordsContext value={words}>
        <SessionContext value={session}>
          <MessagesProvider>
            <ProjectProvider>{isAsked && <Frame />}</ProjectProvider>
          </MessagesProvider>
        </SessionContext>
      </WordsContext>
    </I18nProvider>
  );
}

function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("de") ? "de" : "en";
}
