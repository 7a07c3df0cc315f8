import type { Area, NewArea } from "../core/areas/area.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";
import { saveRow } from "./save-row.ts";

/** An area as the project keeps it: nothing is left open, polygons are only said to be there. */
export type StoredArea = Required<Area> & { readonly hasPolygon: boolean };

/** What a user can change about an area. */
export interface AreaTexts {
  readonly name: string;
  readonly parentCode: string | null;
  readonly aliases: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly mergedInto: string | null;
}

/** All areas by code, with other spellings in alphabetical order. */
export function readAreaNames({ db }: ProjectReader): readonly StoredArea[] {
  const rows = db
    .prepare(
      `SELECT id, code, name, parent_code AS parentCode, level, valid_from AS validFrom, valid_to AS validTo,
         merged_into AS mergedInto, polygon IS NOT NULL AS hasPolygon FROM areas ORDER BY code`,
    )
    .all() as (Omit<StoredArea, "hasPolygon" | "polygon" | "aliases"> & { hasPolygon: number })[];
  const aliases = new Map<number, string[]>();
  const named = db.prepare("SELECT alias, area_id AS areaId FROM area_aliases ORDER BY alias").all() as {
    alias: string;
    areaId: number;
  }[];
  for (const { alias, areaId } of named) aliases.set(areaId, [...(aliases.get(areaId) ?? []), alias]);
  return rows.map((row) => ({
    ...row,
    polygon: null,
    hasPolygon: row.hasPolygon === 1,
    aliases: aliases.get(row.id) ?? [],
  }));
}

/** Adds areas; one with a known code takes the new name, parent and polygon and keeps its data. */
export function writeAreas({ db }: ChangeScope, areas: readonly NewArea[]): void {
  const statement = db.prepare(
    `INSERT INTO areas (code, name, parent_code, level, polygon) VALUES (:code, :name, :parentCode, :level, :polygon)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent_code = coalesce(excluded.parent_code, parent_code),
       level = excluded.level, polygon = coalesce(excluded.polygon, polygon)`,
  );
  for (const { code, name, parentCode, level, polygon } of areas)
    statement.run({ code, name, parentCode, level, polygon: polygon === null ? null : JSON.stringify(polygon) });
}

/** Changes an area and its other spellings. @throws AppError "not-found" */
export function changeArea({ db }: ChangeScope, id: number, area: AreaTexts): void {
  saveRow(db, "areas", id, {
    name: area.name,
    parent_code: area.parentCode,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    merged_into: area.mergedInto,
  });
  db.prepare("DELETE FROM area_aliases WHERE area_id = ? AND alias NOT IN (SELECT value FROM json_each(?))").run(
    id,
    JSON.stringify(area.aliases),
  );
  const insert = db.prepare("INSERT INTO area_aliases (alias, area_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
  for (const alias of area.aliases) insert.run(alias, id);
}

/**
 * Remembers spellings that were matched to areas, by area code; a later choice for the same spelling holds. An area's own
 * name and code, empty texts and unknown codes are passed over.
 */
export function rememberAliases({ db }: ChangeScope, aliases: Readonly<Record<string, string>>): void {
  const statement = db.prepare(
    `INSERT INTO area_aliases (alias, area_id)
     SELECT :alias, id FROM areas WHERE code = :code AND :alias NOT IN ('', code, name)
     ON CONFLICT (alias) DO UPDATE SET area_id = excluded.area_id WHERE area_id <> excluded.area_id`,
  );
  for (const [text, code] of Object.entries(aliases)) statement.run({ alias: text.normalize("NFC").trim(), code });
}
