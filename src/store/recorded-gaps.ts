import { AppError } from "../core/app-error.ts";
import { type NewRecordedGap, noGapDetails, type RecordedGap } from "../core/gaps/recorded-gap.ts";
import { type GapRow, readGapDetails, writeGapDetails } from "./gap-details.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

export function readGaps(project: ProjectReader): readonly RecordedGap[] {
  const rows = project.db
    .prepare(
      `SELECT id, title, indicator_id AS indicatorId, period, group_name AS "group", area_codes AS areaCodes, note,
        parked_because AS parkedBecause FROM recorded_gaps ORDER BY id`,
    )
    .all() as GapRow[];
  const details = readGapDetails(project);
  return rows.map((row) => ({
    ...row,
    areaCodes: JSON.parse(row.areaCodes) as string[],
    ...(details.get(row.id) ?? noGapDetails),
  }));
}

export function addGap(scope: ChangeScope, gap: NewRecordedGap): number {
  const { lastInsertRowid } = scope.db
    .prepare(
      `INSERT INTO recorded_gaps (title, indicator_id, period, group_name, area_codes, note, parked_because)
       VALUES (:title, :indicatorId, :period, :group, :areaCodes, :note, :parkedBecause)`,
    )
    .run(asRow(gap));
  const id = Number(lastInsertRowid);
  writeGapDetails(scope, id, { ...noGapDetails, ...gap });
  return id;
}

/** @throws AppError "not-found" */
export function changeGap(scope: ChangeScope, id: number, gap: NewRecordedGap): void {
  const { changes } = scope.db
    .prepare(
      `UPDATE recorded_gaps SET title = :title, indicator_id = :indicatorId, period = :period, group_name = :group,
        area_codes = :areaCodes, note = :note, parked_because = :parkedBecause WHERE id = :id`,
    )
    .run({ ...asRow(gap), id });
  if (changes === 0) throw new AppError("not-found", `gap ${id}`);
  writeGapDetails(scope, id, { ...noGapDetails, ...gap });
}

/** @throws AppError "in-use" when the gap is a priority */
export function removeGap({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM recorded_gaps WHERE id = ?").run(id);
}

const asRow = ({ title, indicatorId, period, group, areaCodes, note, parkedBecause }: NewRecordedGap) => ({
  title,
  indicatorId,
  period,
  group,
  areaCodes: JSON.stringify(areaCodes),
  note,
  parkedBecause,
});
