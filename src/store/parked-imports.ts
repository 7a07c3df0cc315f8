import type { Database } from "better-sqlite3";
import { dropUnusedFile } from "./kept-files.ts";

const seriesColumns =
  "id, import_id, indicator_id, period, age, group_name, area_column, value_column, numerator_column, denominator_column, factor_column";
const observationColumns =
  "series_id, area_id, state, value, numerator, denominator, factor, parts_left_out, source_row";

/** Moves an import's observations aside, so that its row can go and come back. Series by series: no statement runs long. */
export function park(db: Database, importId: number): void {
  db.prepare("INSERT INTO parked_imports (import_id, file_id) SELECT id, file_id FROM imports WHERE id = ?").run(
    importId,
  );
  move(db, importId, "series", "parked_series", "observations", "parked_observations");
}

/** Brings a parked import's observations back; its row in `imports` is there again. */
export function unpark(db: Database, importId: number): void {
  move(db, importId, "parked_series", "series", "parked_observations", "observations");
  db.prepare("DELETE FROM parked_imports WHERE import_id = ?").run(importId);
}

/** Lets go of what was parked, and of the kept file when no other import uses it. */
export function dropParked(db: Database, importId: number): void {
  const fileId = db.prepare("SELECT file_id FROM parked_imports WHERE import_id = ?").pluck().get(importId) as
    | number
    | null
    | undefined;
  if (fileId === undefined) return;
  db.prepare("DELETE FROM parked_imports WHERE import_id = ?").run(importId);
  if (fileId !== null) dropUnusedFile(db, fileId);
}

function move(
  db: Database,
  importId: number,
  fromSeries: string,
  toSeries: string,
  fromRows: string,
  toRows: string,
): void {
  const ids = db
    .prepare(`SELECT id FROM ${fromSeries} WHERE import_id = ? ORDER BY id`)
    .pluck()
    .all(importId) as number[];
  const copySeries = db.prepare(
    `INSERT INTO ${toSeries} (${seriesColumns}) SELECT ${seriesColumns} FROM ${fromSeries} WHERE id = ?`,
  );
  const copyRows = db.prepare(
    `INSERT INTO ${toRows} (${observationColumns}) SELECT ${observationColumns} FROM ${fromRows} WHERE series_id = ?`,
  );
  const dropRows = db.prepare(`DELETE FROM ${fromRows} WHERE series_id = ?`);
  const dropSeries = db.prepare(`DELETE FROM ${fromSeries} WHERE id = ?`);
  for (const id of ids) {
    copySeries.run(id);
    copyRows.run(id);
    dropRows.run(id);
    dropSeries.run(id);
  }
}
