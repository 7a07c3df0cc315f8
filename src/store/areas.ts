import type { Area, NewArea } from "../core/areas/area.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

interface Row {
  id: number;
  code: string;
  name: string;
  parentCode: string | null;
  level: Area["level"];
}
const columns = "id, code, name, parent_code AS parentCode, level";

/** All areas by code; polygons are only said to be there. */
export function readAreaNames({ db }: ProjectReader): readonly (Area & { readonly hasPolygon: boolean })[] {
  const rows = db
    .prepare(`SELECT ${columns}, polygon IS NOT NULL AS hasPolygon FROM areas ORDER BY code`)
    .all() as (Row & { hasPolygon: number })[];
  return rows.map((row) => ({ ...row, polygon: null, hasPolygon: row.hasPolygon === 1 }));
}

/** Adds areas; one with a known code takes the new name, parent and polygon and keeps its data. */
export function writeAreas({ db }: ChangeScope, areas: readonly NewArea[]): void {
  const statement = db.prepare(
    `INSERT INTO areas (code, name, parent_code, level, polygon) VALUES (:code, :name, :parentCode, :level, :polygon)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent_code = coalesce(excluded.parent_code, parent_code),
       level = excluded.level, polygon = coalesce(excluded.polygon, polygon)`,
  );
  for (const area of areas)
    statement.run({ ...area, polygon: area.polygon === null ? null : JSON.stringify(area.polygon) });
}
