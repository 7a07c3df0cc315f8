import { isProjectFile } from "./project-files.ts";
import { keepJson, keptJson } from "./whole-file.ts";

const mostRecent = 10;

export interface RecentProjects {
  /** Paths, the latest first; files that are gone are left out. */
  readonly list: () => readonly string[];
  readonly add: (path: string) => void;
  readonly clear: () => void;
}

/** Kept in one small file of the user's own. */
export function recentProjects(file: string): RecentProjects {
  const kept = (): readonly string[] => {
    const value = keptJson(file);
    return Array.isArray(value) ? value.filter((path): path is string => typeof path === "string") : [];
  };
  return {
    list: () => kept().filter(isProjectFile).slice(0, mostRecent),
    add: (path) => keepJson(file, [path, ...kept().filter((other) => other !== path)].slice(0, mostRecent)),
    clear: () => keepJson(file, []),
  };
}
