import { existsSync, linkSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Sqlite, { type Database } from "better-sqlite3";
import { AppError } from "../core/app-error.ts";
import type { ProjectSettings } from "../core/project/project-settings.ts";
import { backUpDaily } from "./backup.ts";
import { applicationId, currentVersion, migrate } from "./migrate.ts";
import { inspectHeader } from "./project-header.ts";
import { type LockHolder, takeLock } from "./project-lock.ts";
import { insertProjectRecord } from "./project-record.ts";
import type { Opener, OpenProject } from "./project-types.ts";
import { isPublicCopy } from "./public-copy.ts";
import { asAppError } from "./store-refusal.ts";

/**
 * Makes a new project file; it appears under its name only when it is complete.
 * @throws AppError "file-exists", "disk-full"
 */
export async function createProject(path: string, settings: ProjectSettings, opener: Opener): Promise<OpenProject> {
  if (existsSync(path)) throw new AppError("file-exists", path, { file: basename(path) });
  const folder = mkdtempSync(join(dirname(path), ".trellis-new-"));
  const draft = join(folder, "new.trellis");
  try {
    const db = new Sqlite(draft);
    db.pragma("journal_mode = DELETE");
    db.pragma("auto_vacuum = NONE");
    db.pragma(`application_id = ${applicationId}`);
    migrate(db);
    insertProjectRecord(db, settings);
    db.close();
    linkOrRefuse(draft, path);
  } catch (error) {
    throw asAppError(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return openProject(path, opener);
}

/** A hard link never replaces a file that another process made meanwhile. */
function linkOrRefuse(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new AppError("file-exists", path, { file: basename(path) });
    }
    throw error;
  }
}

/**
 * Opens a project: for writing when nobody else has it and the file can be written, else read-only.
 * A project in use is shown as a snapshot of its last saved state, with the holder's name.
 * @throws AppError as `inspectHeader`, and "damaged-project" when the integrity check fails
 */
export async function openProject(path: string, opener: Opener): Promise<OpenProject> {
  const { version, hasJournal } = inspectHeader(path);
  if (!canWrite(path)) return openReadOnly(path, path, null, opener);
  const lock = lockOrNull(path, opener);
  if (lock === null) return openReadOnly(path, path, null, opener);
  if (!lock.held) return openSnapshot(path, lock.holder, opener);
  try {
    const db = configure(new Sqlite(path));
    if (hasJournal) refuseDamaged(db, path);
    if (version < currentVersion || !hasJournal) await backUpDaily(db, path, opener.now());
    migrate(db);
    if (isPublicCopy({ db })) {
      db.close();
      lock.release();
      return openReadOnly(path, path, null, opener);
    }
    return {
      db,
      path,
      access: "write",
      holder: null,
      author: opener.author,
      now: opener.now,
      close: () => {
        db.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw asAppError(error);
  }
}

/** By mode bits, so that it holds for root as well. */
function canWrite(path: string): boolean {
  return (statSync(path).mode & 0o222) !== 0 && (statSync(dirname(path)).mode & 0o222) !== 0;
}

function lockOrNull(path: string, opener: Opener) {
  try {
    return takeLock(path, { name: opener.author(), machine: opener.machine, since: opener.now() });
  } catch {
    return null;
  }
}

function configure(db: Database): Database {
  db.pragma("foreign_keys = ON");
  db.pragma("synchronous = FULL");
  db.pragma("journal_mode = DELETE");
  db.pragma("temp_store = MEMORY");
  db.pragma("secure_delete = ON");
  db.pragma("cache_size = -24576");
  return db;
}

function refuseDamaged(db: Database, path: string): void {
  const answer = db.pragma("quick_check", { simple: true });
  if (answer !== "ok") throw new AppError("damaged-project", String(answer), { file: basename(path) });
}

function openReadOnly(
  shown: string,
  file: string,
  holder: LockHolder | null,
  opener: Opener,
  after?: () => void,
): OpenProject {
  try {
    const db = new Sqlite(file, { readonly: true });
    db.prepare("SELECT count(*) FROM project").get();
    return {
      db,
      path: shown,
      access: "read",
      holder,
      author: opener.author,
      now: opener.now,
      close: () => {
        db.close();
        after?.();
      },
    };
  } catch (error) {
    throw asAppError(error);
  }
}

/** SQLite's own backup waits for the writer's transaction to end and copies a whole state. */
async function openSnapshot(path: string, holder: LockHolder | null, opener: Opener): Promise<OpenProject> {
  const folder = mkdtempSync(join(opener.temporaryFolder, "snapshot-"));
  const copy = join(folder, basename(path));
  const source = new Sqlite(path, { readonly: true, timeout: 10_000 });
  try {
    await source.backup(copy);
  } finally {
    source.close();
  }
  return openReadOnly(path, copy, holder, opener, () => rmSync(folder, { recursive: true, force: true }));
}

/** The municipality of a project file without opening it for work; null where it is no readable project. */
export function peekProject(path: string): { readonly municipality: string } | null {
  try {
    inspectHeader(path);
    const db = new Sqlite(path, { readonly: true, timeout: 200 });
    try {
      return db.prepare("SELECT municipality FROM project").get() as { municipality: string };
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
