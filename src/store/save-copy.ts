import { rmSync } from "node:fs";
import type { OpenProject } from "./project-types.ts";

/** Copies the whole project, as last saved, to a new path with SQLite's own backup. @throws AppError "disk-full" */
export async function saveCopy(project: OpenProject, path: string): Promise<void> {
  try {
    await project.db.backup(path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
