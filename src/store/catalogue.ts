import type { CatalogueEdit, CatalogueMode } from "../core/indicators/catalogue-entry.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** What the project says of indicators of the catalogue, by id; own indicators among them. */
export function readCatalogueEdits({ db }: ProjectReader): readonly CatalogueEdit[] {
  const rows = db
    .prepare(
      `SELECT indicator_id AS indicatorId, section, is_own AS isOwn, changes, status, importance, note
       FROM catalogue_entries ORDER BY indicator_id`,
    )
    .all() as (Omit<CatalogueEdit, "isOwn" | "changes"> & { isOwn: number; changes: string })[];
  return rows.map((row) => ({ ...row, isOwn: row.isOwn === 1, changes: JSON.parse(row.changes) }));
}

/** Adds what is said of an indicator, or replaces it. An edit that says nothing is removed. */
export function writeCatalogueEdit(scope: ChangeScope, edit: CatalogueEdit): void {
  if (saysNothing(edit)) {
    removeCatalogueEdit(scope, edit.indicatorId);
    return;
  }
  scope.db
    .prepare(
      `INSERT INTO catalogue_entries VALUES (:indicatorId, :section, :isOwn, :changes, :status, :importance, :note)
       ON CONFLICT (indicator_id) DO UPDATE SET section = excluded.section, is_own = excluded.is_own,
         changes = excluded.changes, status = excluded.status, importance = excluded.importance, note = excluded.note`,
    )
    .run({ ...edit, isOwn: Number(edit.isOwn), changes: JSON.stringify(edit.changes) });
}

export function removeCatalogueEdit({ db }: ChangeScope, indicatorId: string): void {
  db.prepare("DELETE FROM catalogue_entries WHERE indicator_id = ?").run(indicatorId);
}

export function readCatalogueMode({ db }: ProjectReader): CatalogueMode {
  return (db.prepare("SELECT mode FROM catalogue_settings").pluck().get() as CatalogueMode | undefined) ?? "small";
}

export function writeCatalogueMode({ db }: ChangeScope, mode: CatalogueMode): void {
  db.prepare("INSERT INTO catalogue_settings VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET mode = excluded.mode").run(
    mode,
  );
}

/** By indicator: the periods for which the project has at least one number, the earliest first. */
export function readPeriodsWithNumbers({ db }: ProjectReader): ReadonlyMap<string, readonly string[]> {
  const rows = db
    .prepare(
      `SELECT DISTINCT indicator_id AS id, period FROM series
       WHERE EXISTS (SELECT 1 FROM observations WHERE series_id = series.id AND state = 0)`,
    )
    .all() as { id: string; period: string }[];
  const found = new Map<string, string[]>();
  for (const { id, period } of rows) found.set(id, [...(found.get(id) ?? []), period]);
  for (const periods of found.values()) periods.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return found;
}

function saysNothing({ isOwn, changes, status, importance, note }: CatalogueEdit): boolean {
  return !isOwn && Object.keys(changes).length === 0 && status === "undecided" && importance === null && note === "";
}
