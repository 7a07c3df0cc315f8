import { zstdCompressSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { installChangeTriggers } from "../../src/store/change-triggers.ts";
import { applicationId } from "../../src/store/migrate.ts";
import { firstSchema } from "../../src/store/migrations/0001-first-schema.ts";
import { insertProjectRecord } from "../../src/store/project-record.ts";
import { settings } from "./project-for-test.ts";

/**
 * A project as the first version wrote it: two areas, a change that brought them, import 1 with values of all four
 * states, and import 2 removed again, so that its values are parked and undo can bring them back.
 */
export function writeFirstVersion(path: string): void {
  const db = new Sqlite(path);
  db.pragma(`application_id = ${applicationId}`);
  db.exec(firstSchema);
  installChangeTriggers(db);
  insertProjectRecord(db, settings);
  const inChange = (id: number, code: string, sql: string): void => {
    db.exec(`INSERT INTO changes VALUES (${id}, '${code}', 'x', 'Ada', '2026-01-01', 'done');
      UPDATE change_state SET current = ${id}; ${sql}; UPDATE change_state SET current = NULL`);
  };
  inChange(
    1,
    "areas-imported",
    `INSERT INTO areas VALUES (1, '001', 'Old town', NULL, 'neighbourhood', NULL), (2, '002', 'Hill', 'N', 'neighbourhood', NULL),
       (3, '003', 'Lake', NULL, 'neighbourhood', NULL), (4, '004', 'Mill', NULL, 'neighbourhood', NULL)`,
  );
  db.exec(
    `INSERT INTO indicators VALUES ('E01', 'Places', 'proportion', 'higher-is-better', '%', 100, 'children', 0, 0)`,
  );
  for (const id of [1, 2]) {
    db.prepare("INSERT INTO import_files VALUES (?, ?, ?)").run(id, String(id).repeat(64), 3);
    db.prepare("INSERT INTO import_file_parts VALUES (?, 0, ?)").run(id, zstdCompressSync(`f=${id}`));
  }
  inChange(
    2,
    "file-imported",
    `INSERT INTO imports VALUES (1, 1, 'one.csv', '2026-01-02', 'Ada', 4, '{"version":1}', '[]', 'Office', '2025-12-31');
     INSERT INTO series VALUES (7, 1, 'E01', '2024', '', 'all', 1, 2, NULL, NULL, NULL);
     INSERT INTO observations VALUES (7, 1, 'number', 0.1, 1, 3, 1, 2), (7, 2, 'missing', NULL, NULL, NULL, 1, 3),
       (7, 3, 'not-applicable', NULL, NULL, NULL, 1, 4), (7, 4, 'suppressed-at-source', NULL, NULL, 12, 2.5, 5)`,
  );
  inChange(
    3,
    "file-imported",
    "INSERT INTO imports VALUES (2, 2, 'two.csv', '2026-01-03', 'Ben', 1, '{\"version\":1}', '[]', '', '')",
  );
  inChange(
    4,
    "import-removed",
    `INSERT INTO parked_imports VALUES (2, 2);
     INSERT INTO parked_series VALUES (9, 2, 'E01', '2025', '', '', 1, 2, NULL, NULL, NULL);
     INSERT INTO parked_observations VALUES (9, 1, 'number', 0, NULL, NULL, 1, 2), (9, 2, 'suppressed-at-source', NULL, NULL, NULL, 1, 3);
     DELETE FROM imports WHERE id = 2`,
  );
  inChange(5, "areas-imported", "UPDATE areas SET name = 'Hilltop' WHERE id = 2");
  db.pragma("user_version = 1");
  db.close();
}
