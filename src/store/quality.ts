import type { RatingCounts } from "../core/quality/agreement.ts";
import type { DiscussionStatement } from "../core/quality/discussion.ts";
import type { NewStaffRecord, StaffRecord } from "../core/quality/staffing.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** By name. */
export function readStaff({ db }: ProjectReader): readonly StaffRecord[] {
  return db
    .prepare(
      `SELECT id, name, settings, profession, staff, qualified, vacant, leavers, training_hours AS trainingHours, children, note
       FROM staff_records ORDER BY name, id`,
    )
    .all() as StaffRecord[];
}

/** Adds a record (`id` null) or changes it. @throws AppError "not-found" */
export function saveStaff({ db }: ChangeScope, id: number | null, record: NewStaffRecord): number {
  const { trainingHours, ...same } = record;
  return saveRow(db, "staff_records", id, { ...same, training_hours: trainingHours });
}

export function removeStaff({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM staff_records WHERE id = ?").run(id);
}

/** By statement: how often each value was given. */
export function readRatings({ db }: ProjectReader): ReadonlyMap<string, RatingCounts> {
  const rows = db.prepare("SELECT statement, value, ratings FROM statement_ratings").all() as {
    statement: string;
    value: number;
    ratings: number;
  }[];
  const counts = new Map<string, [number, number, number, number, number]>();
  for (const { statement, value, ratings } of rows) {
    const own = counts.get(statement) ?? [0, 0, 0, 0, 0];
    own[value - 1] = ratings;
    counts.set(statement, own);
  }
  return counts;
}

/** One more rating of this value; who gave it is not stored. */
export function addRating({ db }: ChangeScope, statement: DiscussionStatement, value: number): void {
  db.prepare(
    "INSERT INTO statement_ratings VALUES (?, ?, 1) ON CONFLICT (statement, value) DO UPDATE SET ratings = ratings + 1",
  ).run(statement, value);
}

export function isRoundClosed({ db }: ProjectReader): boolean {
  return db.prepare("SELECT closed FROM rating_round").pluck().get() === 1;
}

export function closeRound({ db }: ChangeScope, isClosed: boolean): void {
  db.prepare("UPDATE rating_round SET closed = ?").run(isClosed ? 1 : 0);
}
