import type { Database } from "better-sqlite3";

/** Tables that the change log does not follow: bulk data follow their import, and the log itself. */
const unlogged = new Set([
  "import_files",
  "import_file_parts",
  "series",
  "observations",
  "parked_imports",
  "parked_series",
  "parked_observations",
  "changes",
  "change_rows",
  "change_state",
  // What was given out stays given out.
  "public_versions",
  "given_out_cells",
  "released_tables",
  "released_answers",
  "public_copy",
]);

export interface LoggedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly inKey: boolean }[];
}

/** The tables whose rows can be undone, read from the schema. */
export function loggedTables(db: Database): readonly LoggedTable[] {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  return names
    .filter((name) => !unlogged.has(name))
    .map((name) => ({
      name,
      columns: (db.pragma(`table_info(${name})`) as { name: string; type: string; pk: number }[]).map((column) => ({
        name: column.name,
        type: column.type,
        inKey: column.pk > 0,
      })),
    }));
}

/** (Re)creates, for each logged table, the triggers that record inverse rows while a change is open. */
export function installChangeTriggers(db: Database): void {
  for (const table of loggedTables(db)) {
    for (const operation of ["insert", "update", "delete"] as const) {
      db.exec(`DROP TRIGGER IF EXISTS log_${operation}_${table.name}; ${triggerSql(table, operation)}`);
    }
  }
}

function triggerSql(table: LoggedTable, operation: "insert" | "update" | "delete"): string {
  const keyOf = operation === "delete" ? "old" : "new";
  const key = rowAsJson(
    table.columns.filter((column) => column.inKey),
    keyOf,
  );
  const old = operation === "insert" ? "NULL" : rowAsJson(table.columns, "old");
  return `CREATE TRIGGER log_${operation}_${table.name} AFTER ${operation.toUpperCase()} ON ${table.name}
    WHEN (SELECT current FROM change_state) IS NOT NULL BEGIN
      INSERT INTO change_rows (change_id, table_name, operation, key, old_row)
      VALUES ((SELECT current FROM change_state), '${table.name}', '${operation}', ${key}, ${old});
    END;`;
}

/** Real numbers travel as text with 17 digits, which gives the same double back. */
function rowAsJson(columns: LoggedTable["columns"], row: "old" | "new"): string {
  const parts = columns.map(({ name, type }) => {
    const value =
      type === "REAL"
        ? `CASE WHEN ${row}.${name} IS NULL THEN NULL ELSE printf('%!.17g', ${row}.${name}) END`
        : `${row}.${name}`;
    return `'${name}', ${value}`;
  });
  return `json_object(${parts.join(", ")})`;
}
