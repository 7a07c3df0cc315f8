import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "better-sqlite3";
import { afterEach } from "vitest";
import type { ProjectSettings } from "../../src/core/project/project-settings.ts";
import { createProject, openProject } from "../../src/store/open-project.ts";
import type { Opener, OpenProject } from "../../src/store/project-types.ts";

export const settings: ProjectSettings = {
  municipality: "Aldersbruck",
  language: "en",
  currency: "EUR",
  baseYear: 2026,
  ageFrom: 0,
  ageTo: 6,
  firstYear: 2027,
  shortTermUntil: 2028,
  mediumTermUntil: 2030,
  longTermUntil: 2033,
};

const folders: string[] = [];
const open: OpenProject[] = [];

afterEach(() => {
  for (const project of open.splice(0)) if (project.db.open) project.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
  folders.push(folder);
  return folder;
}

export function opener(name = "Ada"): Opener {
  return {
    author: () => name,
    machine: "laptop-1",
    now: () => "2026-11-22T10:00:00.000Z",
    temporaryFolder: newFolder(),
  };
}

export async function newProject(path = join(newFolder(), "town.trellis")): Promise<OpenProject> {
  const project = await createProject(path, settings, opener());
  open.push(project);
  return project;
}

export async function reopen(path: string, name?: string): Promise<OpenProject> {
  const project = await openProject(path, opener(name));
  open.push(project);
  return project;
}

/** Every row of every table but the history itself, whatever their order. */
export function contents(db: Database): Record<string, readonly string[]> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'change%' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}
