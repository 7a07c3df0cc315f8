import { AppError } from "../core/app-error.ts";
import type { NewRecordedGap, RecordedGap } from "../core/gaps/recorded-gap.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

export function readGaps({ db }: ProjectReader): readonly RecordedGap[] {
  const rows = db
    .prepare(
      `SELECT id, title, indicator_id AS indicatorId, period, group_name AS "group", area_codes AS areaCodes, note,
        parked_because AS parkedBecause FROM recorded_gaps ORDER BY id`,
    )
    .all() as (Omit<RecordedGap, "areaCodes"> & { areaCodes: string })[];
  return rows.map((row) => ({ ...row, areaCodes: JSON.parse(row.areaCodes) }));
}

export function addGap({ db }: ChangeScope, gap: NewRecordedGap): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO recorded_gaps (title, indicator_id, period, group_name, area_codes, note, parked_because)
       VALUES (:title, :indicatorId, :period, :group, :areaCodes, :note, :parkedBecause)`,
    )
    .run(asRow(gap));
  return Number(lastInsertRowid);
}

/** @throws AppError "not-found" */
export function changeGap({ db }: ChangeScope, id: number, gap: NewRecordedGap): void {
  const { changes } = db
    .prepare(
      `UPDATE recorded_gaps SET title = :title, indicator_id = :indicatorId, period = :period, group_name = :group,
        area_codes = :areaCodes, note = :note, parked_because = :parkedBecause WHERE id = :id`,
    )
    .run({ ...asRow(gap), id });
  if (changes === 0) throw new AppError("not-found", `gap ${id}`);
}

/** @throws AppError "in-use" when the gap is a priority */
export function removeGap({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM recorded_gaps WHERE id = ?").run(id);
}

const asRow = (gap: NewRecordedGap) => ({ ...gap, areaCodes: JSON.stringify(gap.areaCodes) });
