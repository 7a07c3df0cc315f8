import type { Database } from "better-sqlite3";
import { AppError } from "../core/app-error.ts";
import { installChangeTriggers } from "./change-triggers.ts";
import { firstSchema } from "./migrations/0001-first-schema.ts";
import { intakeSchema } from "./migrations/0002-intake.ts";
import { analysisSchema } from "./migrations/0003-analysis.ts";

/** "TRLS" as a 32-bit number: marks a file as ours. */
export const applicationId = 0x54524c53;

const migrations: readonly string[] = [firstSchema, intakeSchema, analysisSchema];

/** The `user_version` that this release writes; higher ones are refused. */
export const currentVersion = migrations.length;

/**
 * Brings a project up to `currentVersion`, each step in a transaction of its own with a foreign key check before it counts.
 * The caller has made a backup and holds the lock.
 * @throws AppError "damaged-project" when foreign keys do not hold afterwards
 */
export function migrate(db: Database): void {
  const from = Number(db.pragma("user_version", { simple: true }));
  // A table that others refer to can only be built anew while the references are not enforced.
  db.pragma("foreign_keys = OFF");
  for (const [index, sql] of migrations.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      db.exec(sql);
      installChangeTriggers(db);
      if ((db.pragma("foreign_key_check") as unknown[]).length > 0) {
        throw new AppError("damaged-project", `foreign keys broken after migration ${index + 1}`);
      }
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
  db.pragma("foreign_keys = ON");
}
