import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { app } from "electron";

/** Resources of the app: beside the archive once it is packaged. */
export function resourcesFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), "resources");
}

/** Where projects are kept unless the user says otherwise; made if missing. */
export function projectsFolder(): string {
  return made(join(app.getPath("documents"), "Trellis"));
}

/** What the shell remembers of this user; made if missing. */
export function ownFolder(): string {
  return made(app.getPath("userData"));
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
