import { createContext, useContext } from "react";
import type { ProjectOverview } from "../../contract/answers.ts";
import type { Language } from "../../core/project/project-settings.ts";

export type Theme = "system" | "light" | "dark";

/** What belongs to the window, not to the project. */
export interface Session {
  readonly overview: ProjectOverview | null;
  /** When a project was opened, made or closed. */
  readonly setOverview: (overview: ProjectOverview | null) => void;
  readonly refresh: () => Promise<void>;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useSession outside the app");
  return session;
}
