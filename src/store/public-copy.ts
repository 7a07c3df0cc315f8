import { rmSync } from "node:fs";
import Sqlite, { type Database } from "better-sqlite3";
import type { ReleasedCells } from "../core/gaps/released-cells.ts";
import { installChangeTriggers } from "./change-triggers.ts";
import type { OpenProject, ProjectReader } from "./project-types.ts";
import { saveCopy } from "./save-copy.ts";
import { asAppError } from "./store-refusal.ts";

/** What a public copy holds of one indicator and period. */
export interface ReleasedTable {
  readonly indicatorId: string;
  readonly period: string;
  readonly cells: ReleasedCells;
}

export interface PublicCopyContent {
  readonly code: string;
  /** ISO time. */
  readonly at: string;
  readonly tables: readonly ReleasedTable[];
  /** Public answers about other counts of people, by call: the counts themselves do not go along. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** The observations that stay with their numbers, as "importId|areaId|group|indicatorId|period"; all others are emptied. */
  readonly keeps: (place: {
    readonly indicatorId: string;
    readonly period: string;
    readonly cellId: string;
  }) => boolean;
}

/**
 * Writes a copy of the project that holds no originals, no hidden cells, no history and no held-back rows: what a public
 * view shows is all that is in it. Nothing is left behind when it fails.
 * @throws AppError "disk-full"
 */
export async function savePublicCopy(project: OpenProject, path: string, content: PublicCopyContent): Promise<void> {
  await saveCopy(project, path);
  const db = new Sqlite(path);
  try {
    db.pragma("journal_mode = DELETE");
    db.pragma("secure_delete = ON");
    db.pragma("foreign_keys = OFF");
    db.transaction(() => empty(db, content)).immediate();
    // Free pages of the copy may still hold what was deleted.
    db.exec("VACUUM");
    db.close();
  } catch (error) {
    db.close();
    rmSync(path, { force: true });
    throw asAppError(error);
  }
}

/** Whether a project is such a copy. */
export function isPublicCopy({ db }: ProjectReader): boolean {
  return db.prepare("SELECT count(*) FROM public_copy").pluck().get() === 1;
}

/** The released table of an indicator and period in a public copy; null in any other project. */
export function readReleasedCells({ db }: ProjectReader, indicatorId: string, period: string): ReleasedCells | null {
  const cells = db
    .prepare("SELECT cells FROM released_tables WHERE indicator_id = ? AND period = ?")
    .pluck()
    .get(indicatorId, period);
  return typeof cells === "string" ? (JSON.parse(cells) as ReleasedCells) : null;
}

/** What a public copy answers to a call about people; null where it has no answer of its own. */
export function readReleasedAnswer({ db }: ProjectReader, call: string): unknown {
  const answer = db.prepare("SELECT answer FROM released_answers WHERE call = ?").pluck().get(call);
  return typeof answer === "string" ? JSON.parse(answer) : null;
}

function empty(db: Database, { code, at, tables, answers, keeps }: PublicCopyContent): void {
  dropTriggers(db);
  db.exec(emptying);
  emptyHiddenFigures(db, keeps);
  for (const row of db.prepare("SELECT id, recipe FROM imports").all() as { id: number; recipe: string }[])
    db.prepare("UPDATE imports SET recipe = ? WHERE id = ?").run(withoutCells(row.recipe), row.id);
  const insert = db.prepare("INSERT INTO released_tables VALUES (?, ?, ?)");
  for (const table of tables) insert.run(table.indicatorId, table.period, JSON.stringify(table.cells));
  for (const [call, answer] of answers)
    db.prepare("INSERT INTO released_answers VALUES (?, ?)").run(call, JSON.stringify(answer));
  db.prepare("INSERT INTO public_copy VALUES (1, ?, ?)").run(code, at);
  installChangeTriggers(db);
}

/** Hashes go too: with them, anyone who has a file could tell that it is the one. */
const emptying = `
  DELETE FROM change_rows; DELETE FROM changes; UPDATE change_state SET current = NULL;
  DELETE FROM held_rows;
  DELETE FROM parked_observations; DELETE FROM parked_series; DELETE FROM parked_imports;
  DELETE FROM import_file_parts;
  UPDATE import_files SET sha256 = printf('%064d', id), bytes = 0;
  UPDATE imports SET given_sha256 = '', note = '', steps = '[]', author = '';
  UPDATE institutions SET contact = '', address = '';
  UPDATE evidence SET note = '', author = '';
  DELETE FROM consultation_participants;
  DELETE FROM staff_records;
  DELETE FROM statement_ratings;
  UPDATE services SET record = json_remove(
    record, '$.users', '$.waiting', '$.usersByGroup', '$.assessmentProvider', '$.assessmentTeam', '$.comment');
  DELETE FROM service_contributions;
  UPDATE consultation_events SET note = '';
  UPDATE catalogue_entries SET note = '';
  DELETE FROM public_versions; DELETE FROM given_out_cells;
`;

function dropTriggers(db: Database): void {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all() as string[];
  for (const name of names) db.exec(`DROP TRIGGER "${name}"`);
}

function emptyHiddenFigures(db: Database, keeps: PublicCopyContent["keeps"]): void {
  const figures = db
    .prepare(
      `SELECT series_id AS seriesId, area_id AS areaId, code, indicator_id AS indicatorId, period, age, group_name AS grp
       FROM observations JOIN series ON series.id = series_id JOIN areas ON areas.id = area_id`,
    )
    .all() as {
    seriesId: number;
    areaId: number;
    code: string;
    indicatorId: string;
    period: string;
    age: string;
    grp: string;
  }[];
  const clear = db.prepare(
    `UPDATE observations SET state = 1, value = NULL, numerator = NULL, denominator = NULL, factor = NULL, parts_left_out = 0
     WHERE series_id = ? AND area_id = ?`,
  );
  for (const { seriesId, areaId, code, indicatorId, period, age, grp } of figures) {
    const group = [grp, age].filter((part) => part !== "").join(" · ");
    if (!keeps({ indicatorId, period, cellId: `area:${code}|${group}` })) clear.run(seriesId, areaId);
  }
}

/** Corrections of single cells repeat what they say. */
function withoutCells(recipe: string): string {
  const { cellFixes: _, ...rest } = JSON.parse(recipe) as Record<string, unknown>;
  return JSON.stringify(rest);
}
