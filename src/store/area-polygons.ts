import type { Area } from "../core/areas/area.ts";
import type { ProjectReader } from "./project-types.ts";

/** The areas that have a polygon, by code. */
export function readAreaPolygons({ db }: ProjectReader): readonly Pick<Area, "id" | "code" | "level" | "polygon">[] {
  const rows = db
    .prepare("SELECT id, code, level, polygon FROM areas WHERE polygon IS NOT NULL ORDER BY code")
    .all() as (Pick<Area, "id" | "code" | "level"> & { polygon: string })[];
  return rows.map((row) => ({ ...row, polygon: JSON.parse(row.polygon) }));
}
