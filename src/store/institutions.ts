import type { Language } from "../core/project/project-settings.ts";
import type { Sector } from "../core/strategy/strategy.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** An office or service that supplies figures. */
export interface Institution {
  readonly id: number;
  readonly name: string;
  readonly contact: string;
  readonly address: string;
  readonly language: Language;
  readonly sector: Sector;
  /** Figures asked for that are no indicator of the project yet, one per line. */
  readonly otherFigures: string;
  readonly indicatorIds: readonly string[];
}

/** All institutions by name. */
export function readInstitutions({ db }: ProjectReader): readonly Institution[] {
  const rows = db
    .prepare(
      `SELECT id, name, contact, address, language, sector, other_figures AS otherFigures,
         (SELECT json_group_array(indicator_id ORDER BY indicator_id) FROM indicator_suppliers
          WHERE institution_id = institutions.id) AS indicatorIds
       FROM institutions`,
    )
    .all() as (Omit<Institution, "indicatorIds"> & { indicatorIds: string })[];
  return rows
    .map((row) => ({ ...row, indicatorIds: JSON.parse(row.indicatorIds) as string[] }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Adds an institution (`id` null) or changes it, with what it supplies. Returns its id. @throws AppError "not-found" */
export function saveInstitution(
  { db }: ChangeScope,
  id: number | null,
  { indicatorIds, otherFigures, ...told }: Omit<Institution, "id">,
): number {
  const { name, contact, address, language, sector } = told;
  const values = { name, contact, address, language, sector, other_figures: otherFigures };
  const savedId = saveRow(db, "institutions", id, values);
  db.prepare(
    `DELETE FROM indicator_suppliers WHERE institution_id = ?
      AND indicator_id NOT IN (SELECT value FROM json_each(?))`,
  ).run(savedId, JSON.stringify(indicatorIds));
  const insert = db.prepare("INSERT INTO indicator_suppliers VALUES (?, ?) ON CONFLICT DO NOTHING");
  for (const indicatorId of indicatorIds) insert.run(savedId, indicatorId);
  return savedId;
}

export function removeInstitution({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM institutions WHERE id = ?").run(id);
}

/** By indicator: the ids of areas for which the project has a number in the period, whatever the group. */
export function readAreasWithValue({ db }: ProjectReader, period: string): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = db
    .prepare(
      `SELECT DISTINCT indicator_id AS indicatorId, area_id AS areaId
       FROM series JOIN observations ON series_id = series.id WHERE period = ? AND state = 0`,
    )
    .all(period) as { indicatorId: string; areaId: number }[];
  const found = new Map<string, Set<number>>();
  for (const { indicatorId, areaId } of rows) {
    const areas = found.get(indicatorId) ?? new Set();
    areas.add(areaId);
    found.set(indicatorId, areas);
  }
  return found;
}
