import Sqlite, { type Database } from "better-sqlite3";

/** Who works on a project, as a second opener is told. */
export interface LockHolder {
  readonly name: string;
  readonly machine: string;
  /** ISO time. */
  readonly since: string;
}

export type LockResult =
  | { readonly held: true; release(): void }
  | { readonly held: false; readonly holder: LockHolder | null };

/**
 * Takes the project's lock: a write lock on a small SQLite file beside it, which the system releases when the process dies.
 * The holder's name stands in the file and can be read while the lock is held. The file itself stays: removing it could
 * leave two processes with a lock on two different files.
 * @throws the file system's error when the side file can't be made
 */
export function takeLock(projectPath: string, holder: LockHolder): LockResult {
  const path = `${projectPath}.lock`;
  let db: Database | undefined;
  try {
    db = new Sqlite(path, { timeout: 0 });
    db.pragma("journal_mode = DELETE");
    db.exec(
      "CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT, machine TEXT, since TEXT)",
    );
    db.prepare("INSERT OR REPLACE INTO holder VALUES (1, ?, ?, ?)").run(holder.name, holder.machine, holder.since);
    db.exec("BEGIN IMMEDIATE");
    return { held: true, release: () => release(db) };
  } catch (error) {
    const busy = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
    const current = busy && db ? readHolder(db) : null;
    db?.close();
    if (!busy) throw error;
    return { held: false, holder: current };
  }
}

function release(db: Database | undefined): void {
  if (!db?.open) return;
  db.exec("ROLLBACK");
  db.close();
}

function readHolder(db: Database): LockHolder | null {
  try {
    return (db.prepare("SELECT name, machine, since FROM holder").get() as LockHolder | undefined) ?? null;
  } catch {
    return null;
  }
}
