import type { Criterion, GapScore, Priority } from "../core/priorities/priority.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

export function readCriteria({ db }: ProjectReader): readonly Criterion[] {
  return db
    .prepare("SELECT id, name, low_anchor AS lowAnchor, high_anchor AS highAnchor, weight FROM criteria ORDER BY id")
    .all() as Criterion[];
}

export function saveCriterion(
  { db }: ChangeScope,
  criterion: Omit<Criterion, "id"> & { readonly id: number | null },
): number {
  const { id, name, lowAnchor, highAnchor, weight } = criterion;
  return saveRow(db, "criteria", id, { name, low_anchor: lowAnchor, high_anchor: highAnchor, weight });
}

export function removeCriterion({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM criteria WHERE id = ?").run(id);
}

export function readScores({ db }: ProjectReader): readonly GapScore[] {
  return db
    .prepare("SELECT gap_id AS gapId, criterion_id AS criterionId, points FROM scores ORDER BY gap_id, criterion_id")
    .all() as GapScore[];
}

/** `points` null takes the score back. */
export function writeScore({ db }: ChangeScope, gapId: number, criterionId: number, points: number | null): void {
  if (points === null) {
    db.prepare("DELETE FROM scores WHERE gap_id = ? AND criterion_id = ?").run(gapId, criterionId);
    return;
  }
  db.prepare(
    "INSERT INTO scores VALUES (?, ?, ?) ON CONFLICT (gap_id, criterion_id) DO UPDATE SET points = excluded.points",
  ).run(gapId, criterionId, points);
}

/** By rank. */
export function readPriorities({ db }: ProjectReader): readonly Priority[] {
  return db
    .prepare(
      "SELECT id, gap_id AS gapId, title, rank, horizon, first_step AS firstStep, reason FROM priorities ORDER BY rank",
    )
    .all() as Priority[];
}

/** The list replaces the one before; a gap that stays keeps its priority's id and with it its goals. Throws "in-use" for one with goals that goes. */
export function writePriorities({ db }: ChangeScope, list: readonly Omit<Priority, "id" | "rank">[]): void {
  const kept = new Set(list.map((one) => one.gapId));
  for (const old of readPriorities({ db })) {
    if (!kept.has(old.gapId)) db.prepare("DELETE FROM priorities WHERE id = ?").run(old.id);
  }
  const upsert = db.prepare(
    `INSERT INTO priorities (gap_id, title, rank, horizon, first_step, reason) VALUES (:gapId, :title, :rank, :horizon, :firstStep, :reason)
     ON CONFLICT (gap_id) DO UPDATE SET title = excluded.title, rank = excluded.rank, horizon = excluded.horizon,
       first_step = excluded.first_step, reason = excluded.reason`,
  );
  for (const [index, one] of list.entries()) upsert.run({ ...one, rank: index + 1 });
}
