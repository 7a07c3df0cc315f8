import type { Database } from "better-sqlite3";
import { AppError } from "../core/app-error.ts";
import { loggedTables } from "./change-triggers.ts";
import { dropUnusedFile } from "./kept-files.ts";
import { dropParked, park, unpark } from "./parked-imports.ts";
import type { ChangeScope, OpenProject, ProjectReader } from "./project-types.ts";
import { asAppError } from "./store-refusal.ts";

export interface ChangeLabel {
  readonly code: string;
  readonly subject: string;
}

export interface HistoryRow {
  readonly id: number;
  readonly label: ChangeLabel;
  readonly author: string;
  readonly at: string;
  readonly state: "done" | "undone";
}

/** Changes kept for undo. */
const mostChanges = 1000;

/**
 * Runs `body` as one change: one transaction, one entry of the history, one step of undo.
 * Nothing is kept when it throws. A body that writes nothing leaves no entry.
 * @throws AppError "read-only-project", "disk-full", and whatever `body` throws
 */
export function change<T>(project: OpenProject, label: ChangeLabel, body: (scope: ChangeScope) => T): T {
  const { db } = project;
  return writing(project, () => {
    forgetUndone(db);
    const at = project.now();
    const { lastInsertRowid } = db
      .prepare("INSERT INTO changes (code, subject, author, at, state) VALUES (?, ?, ?, ?, 'done')")
      .run(label.code, label.subject, project.author(), at);
    const id = Number(lastInsertRowid);
    db.prepare("UPDATE change_state SET current = ?").run(id);
    const result = body({ db, author: project.author(), at });
    closeChange(db);
    const rows = db.prepare("SELECT count(*) FROM change_rows WHERE change_id = ?").pluck().get(id);
    if (rows === 0) db.prepare("DELETE FROM changes WHERE id = ?").run(id);
    forgetOldest(db);
    return result;
  });
}

/** Takes the newest done change back. Returns its label, or null when there is none. */
export function undo(project: OpenProject): ChangeLabel | null {
  return flipNext(project, "done");
}

/** Does the oldest undone change again. Returns its label, or null when there is none. */
export function redo(project: OpenProject): ChangeLabel | null {
  return flipNext(project, "undone");
}

/** The history, newest first. */
export function listHistory({ db }: ProjectReader): readonly HistoryRow[] {
  const rows = db
    .prepare("SELECT id, code, subject, author, at, state FROM changes ORDER BY id DESC")
    .all() as (ChangeLabel & Omit<HistoryRow, "label">)[];
  return rows.map(({ id, code, subject, author, at, state }) => ({ id, label: { code, subject }, author, at, state }));
}

/** What undo and redo would touch. */
export function nextSteps({ db }: ProjectReader): {
  readonly undo: ChangeLabel | null;
  readonly redo: ChangeLabel | null;
} {
  return { undo: next(db, "done")?.label ?? null, redo: next(db, "undone")?.label ?? null };
}

/** Grows with every saved change. */
export function revision({ db }: ProjectReader): number {
  return db.prepare("SELECT revision FROM change_state").pluck().get() as number;
}

function writing<T>(project: OpenProject, body: () => T): T {
  if (project.access === "read") throw new AppError("read-only-project", "write on a read-only project");
  const { db } = project;
  try {
    return db
      .transaction(() => {
        const result = body();
        db.prepare("UPDATE change_state SET revision = revision + 1").run();
        return result;
      })
      .immediate();
  } catch (error) {
    throw asAppError(error);
  }
}

function next(db: Database, state: "done" | "undone"): { id: number; label: ChangeLabel } | null {
  const order = state === "done" ? "DESC" : "ASC";
  const row = db
    .prepare(`SELECT id, code, subject FROM changes WHERE state = ? ORDER BY id ${order} LIMIT 1`)
    .get(state) as { id: number; code: string; subject: string } | undefined;
  return row ? { id: row.id, label: { code: row.code, subject: row.subject } } : null;
}

interface LoggedRow {
  readonly id: number;
  readonly table_name: string;
  readonly operation: "insert" | "update" | "delete";
  readonly key: string;
  readonly old_row: string | null;
}

/** Applying the inverse rows makes the triggers record their inverses in turn, so undo and redo are one procedure. */
function flipNext(project: OpenProject, from: "done" | "undone"): ChangeLabel | null {
  const { db } = project;
  const found = next(db, from);
  if (!found) return null;
  writing(project, () => {
    db.pragma("defer_foreign_keys = ON");
    const rows = db
      .prepare("SELECT * FROM change_rows WHERE change_id = ? ORDER BY id DESC")
      .all(found.id) as LoggedRow[];
    db.prepare("DELETE FROM change_rows WHERE change_id = ?").run(found.id);
    db.prepare("UPDATE change_state SET current = ?").run(found.id);
    const importIds = (operation: string): readonly number[] =>
      rows
        .filter((row) => row.table_name === "imports" && row.operation === operation)
        .map((row) => JSON.parse(row.key).id);
    for (const id of importIds("insert")) park(db, id);
    applyInverse(db, rows);
    for (const id of importIds("delete")) unpark(db, id);
    db.prepare("UPDATE changes SET state = ? WHERE id = ?").run(from === "done" ? "undone" : "done", found.id);
    closeChange(db);
  });
  return found.label;
}

function applyInverse(db: Database, rows: readonly LoggedRow[]): void {
  const tables = new Map(loggedTables(db).map((table) => [table.name, table]));
  for (const row of rows) {
    const table = tables.get(row.table_name);
    if (!table) throw new Error(`change log names unknown table ${row.table_name}`);
    const keyNames = table.columns.filter((column) => column.inKey).map((column) => column.name);
    const where = keyNames.map((name) => `${name} = ?`).join(" AND ");
    const key = JSON.parse(row.key) as Record<string, unknown>;
    const keyValues = keyNames.map((name) => key[name]);
    if (row.operation === "insert") {
      db.prepare(`DELETE FROM ${table.name} WHERE ${where}`).run(...keyValues);
      continue;
    }
    const old = JSON.parse(row.old_row ?? "{}") as Record<string, unknown>;
    const names = table.columns.map((column) => column.name);
    const values = names.map((name) => old[name]);
    if (row.operation === "update") {
      db.prepare(`UPDATE ${table.name} SET ${names.map((name) => `${name} = ?`).join(", ")} WHERE ${where}`).run(
        ...values,
        ...keyValues,
      );
    } else {
      db.prepare(`INSERT INTO ${table.name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`).run(
        ...values,
      );
    }
  }
}

function closeChange(db: Database): void {
  db.prepare("UPDATE change_state SET current = NULL").run();
}

function forgetUndone(db: Database): void {
  forget(db, db.prepare("SELECT id FROM changes WHERE state = 'undone'").pluck().all() as number[]);
}

function forgetOldest(db: Database): void {
  forget(
    db,
    db.prepare("SELECT id FROM changes ORDER BY id DESC LIMIT -1 OFFSET ?").pluck().all(mostChanges) as number[],
  );
}

function forget(db: Database, changeIds: readonly number[]): void {
  for (const id of changeIds) {
    const removedFrom = (table: string, member: string): readonly number[] =>
      db
        .prepare(
          `SELECT ${member} FROM change_rows WHERE change_id = ? AND table_name = '${table}' AND operation = 'delete'`,
        )
        .pluck()
        .all(id) as number[];
    const importIds = removedFrom("imports", "json_extract(key, '$.id')");
    const fileIds = removedFrom("evidence", "json_extract(old_row, '$.file_id')");
    db.prepare("DELETE FROM changes WHERE id = ?").run(id);
    for (const importId of importIds) dropParked(db, importId);
    for (const fileId of fileIds) dropUnusedFile(db, fileId);
  }
}
