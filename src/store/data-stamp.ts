import type { ProjectReader } from "./project-types.ts";

/**
 * A text that changes exactly when figures, areas, suppliers' rules or given-out versions do, and stays the same when
 * texts, targets or plans change. Ids of imports are never used twice, and what an import brought stays as it is.
 */
export function dataStamp({ db }: ProjectReader): string {
  const row = db
    .prepare(
      `SELECT
         (SELECT json_group_array(json_array(id, observations, kind)) FROM (SELECT * FROM imports ORDER BY id)) AS imports,
         (SELECT json_group_array(json_array(import_id, published, hide_below)) FROM import_rules) AS rules,
         (SELECT json_group_array(json_array(id, code, parent_code, level)) FROM (SELECT * FROM areas ORDER BY id)) AS areas,
         (SELECT json_group_array(json_array(indicator_id, years)) FROM indicator_pooling) AS pooling,
         (SELECT coalesce(max(id), 0) FROM public_versions) AS versions,
         (SELECT count(*) FROM released_tables) AS released`,
    )
    .get() as Readonly<Record<string, string | number>>;
  return Object.values(row).join("\n");
}
