import Sqlite from "better-sqlite3";
import { migrate } from "../../src/store/migrate.ts";

/** The whole schema of a new project, as SQLite keeps it. */
export function schemaText(): string {
  const db = new Sqlite(":memory:");
  migrate(db);
  const parts = db
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .pluck()
    .all() as string[];
  db.close();
  return `${parts.map((sql) => `${sql};`).join("\n\n")}\n`;
}
