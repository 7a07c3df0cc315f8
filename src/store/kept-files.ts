import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

const partBytes = 1_000_000;

/** Keeps a file (zstd level 1 in parts of 1 MB, once per content). Returns the id of the kept file. */
export function keepFile({ db }: Pick<ChangeScope, "db">, content: Uint8Array): number {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const known = db.prepare("SELECT id FROM import_files WHERE sha256 = ?").pluck().get(sha256) as number | undefined;
  if (known !== undefined) return known;
  const { lastInsertRowid } = db
    .prepare("INSERT INTO import_files (sha256, bytes) VALUES (?, ?)")
    .run(sha256, content.byteLength);
  const insert = db.prepare("INSERT INTO import_file_parts VALUES (?, ?, ?)");
  for (let start = 0; start < content.byteLength; start += partBytes) {
    const part = zstdCompressSync(content.subarray(start, start + partBytes), {
      params: { [constants.ZSTD_c_compressionLevel]: 1 },
    });
    insert.run(lastInsertRowid, start / partBytes, part);
  }
  return Number(lastInsertRowid);
}

/** The parts of a kept file in their order, each as it was before it was packed; none for an unknown id. */
export function* keptParts({ db }: ProjectReader, fileId: number): Generator<Buffer> {
  const positions = db
    .prepare("SELECT position FROM import_file_parts WHERE file_id = ? ORDER BY position")
    .pluck()
    .all(fileId) as number[];
  const read = db.prepare("SELECT content FROM import_file_parts WHERE file_id = ? AND position = ?").pluck();
  for (const position of positions) yield zstdDecompressSync(read.get(fileId, position) as Buffer);
}

/** Lets a kept file go when no import, no report and no step of undo needs it any more. */
export function dropUnusedFile(db: Database, fileId: number): void {
  db.prepare(
    `DELETE FROM import_files WHERE id = ? AND NOT EXISTS (SELECT 1 FROM imports WHERE file_id = import_files.id)
      AND NOT EXISTS (SELECT 1 FROM parked_imports WHERE file_id = import_files.id)
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE file_id = import_files.id)
      AND NOT EXISTS (SELECT 1 FROM change_rows WHERE table_name = 'evidence' AND operation = 'delete'
        AND json_extract(old_row, '$.file_id') = import_files.id)`,
  ).run(fileId);
}
