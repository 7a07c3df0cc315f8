import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Database } from "better-sqlite3";

const mostOfToday = 3;
const mostInAll = 10;
const mostBytesInAll = 2_000_000_000;

/** The folder beside a project that holds its backups. */
export function backupFolder(projectPath: string): string {
  return `${projectPath}-backups`;
}

/**
 * Backs a project up with SQLite's own backup and thins the older ones: three of today, one per day, ten in all, two
 * gigabytes together. `at` is an ISO time. A project that has not changed since its last backup gets no new one.
 * A backup that can't be made (full disk, folder not writable) is left out; the project itself is not touched.
 */
export async function backUpDaily(db: Database, projectPath: string, at: string): Promise<void> {
  const folder = backupFolder(projectPath);
  try {
    const before = listBackups(projectPath).at(-1);
    if (before && statSync(before).mtimeMs >= statSync(projectPath).mtimeMs) return;
    mkdirSync(folder, { recursive: true });
    const name = `${basename(projectPath, ".trellis")} ${at.replace(/[:]/g, "-").replace(/\..*$/, "")}.trellis`;
    const unfinished = join(folder, `${name}.part`);
    await db.backup(unfinished);
    renameSync(unfinished, join(folder, name));
    for (const path of surplusBackups(listBackups(projectPath), at.slice(0, 10))) rmSync(path);
  } catch {
    // A missing backup must not keep anyone from working.
  }
}

/** Full paths of a project's backups, oldest first. */
export function listBackups(projectPath: string): readonly string[] {
  const folder = backupFolder(projectPath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".trellis"))
    .sort()
    .map((name) => join(folder, name));
}

/** Which of `paths` (oldest first, ISO day in the name) go beyond the limits. */
export function surplusBackups(
  paths: readonly string[],
  today: string,
  bytesOf: (path: string) => number = (path) => statSync(path).size,
): readonly string[] {
  const kept: string[] = [];
  const perDay = new Map<string, number>();
  let bytes = 0;
  for (const path of [...paths].reverse()) {
    const day = /\d{4}-\d{2}-\d{2}/.exec(basename(path))?.[0] ?? "";
    const ofDay = perDay.get(day) ?? 0;
    const size = bytesOf(path);
    const fits =
      kept.length === 0 ||
      (ofDay < (day === today ? mostOfToday : 1) && kept.length < mostInAll && bytes + size <= mostBytesInAll);
    if (!fits) continue;
    kept.push(path);
    perDay.set(day, ofDay + 1);
    bytes += size;
  }
  return paths.filter((path) => !kept.includes(path));
}
