import type { Database } from "better-sqlite3";
import { AppError } from "../core/app-error.ts";

type Value = string | number | null;

/**
 * Adds a row (`id` null) or changes the one with that id; returns the id. Table and column names come from our code, never
 * from a user.
 * @throws AppError "not-found" when there is no row with that id
 */
export function saveRow(
  db: Database,
  table: string,
  id: number | null,
  values: Readonly<Record<string, Value>>,
): number {
  const names = Object.keys(values);
  if (id === null) {
    const marks = names.map((name) => `:${name}`).join(", ");
    return Number(
      db.prepare(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${marks})`).run(values).lastInsertRowid,
    );
  }
  const sets = names.map((name) => `${name} = :${name}`).join(", ");
  const { changes } = db.prepare(`UPDATE ${table} SET ${sets} WHERE id = :id`).run({ ...values, id });
  if (changes === 0) throw new AppError("not-found", `${table} ${id}`);
  return id;
}
