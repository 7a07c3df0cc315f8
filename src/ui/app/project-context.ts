import { createContext, useContext } from "react";
import type { ProjectOverview } from "../../contract/answers.ts";
import type { Audience } from "../../core/gaps/gap-view.ts";
import type { ProjectSettings } from "../../core/project/project-settings.ts";
import type { Words } from "./words-context.ts";

export interface OpenProject extends Words {
  readonly overview: ProjectOverview;
  readonly settings: ProjectSettings;
  /** Changes with every saved change; give it to useAnswer. */
  readonly revision: number;
  readonly canWrite: boolean;
  /** Public when the window opens. */
  readonly audience: Audience;
  readonly setAudience: (audience: Audience) => void;
  /** Reads the overview again; writing calls made with useAct do it themselves. */
  readonly refresh: () => Promise<void>;
}

export const ProjectContext = createContext<OpenProject | null>(null);

/** The open project; only for screens that are shown while one is open. */
export function useProject(): OpenProject {
  const project = useContext(ProjectContext);
  if (project === null) throw new Error("useProject outside an open project");
  return project;
}

/** The open project, or null on the screens before one is open. */
export function useMaybeProject(): OpenProject | null {
  return useContext(ProjectContext);
}
