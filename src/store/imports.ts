import { createHash } from "node:crypto";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Recipe } from "../core/intake/recipe.ts";
import { park } from "./parked-imports.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

const partBytes = 1_000_000;

export interface StoredImport {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly at: string;
  readonly author: string;
  readonly observations: number;
  readonly recipe: Recipe;
  /** Coded steps from the file to the values. */
  readonly steps: readonly { readonly code: string; readonly details: Readonly<Record<string, string | number>> }[];
  readonly sourceOffice: string;
  readonly sourceDate: string;
}

const columns = `imports.id, file_name AS fileName, sha256, bytes, at, author, observations, recipe, steps,
  source_office AS sourceOffice, source_date AS sourceDate`;

/** All imports, oldest first. */
export function readImports({ db }: ProjectReader): readonly StoredImport[] {
  const rows = db
    .prepare(`SELECT ${columns} FROM imports JOIN import_files ON import_files.id = file_id ORDER BY imports.id`)
    .all() as (Omit<StoredImport, "recipe" | "steps"> & { recipe: string; steps: string })[];
  return rows.map((row) => ({ ...row, recipe: JSON.parse(row.recipe), steps: JSON.parse(row.steps) }));
}

/** Keeps the original (zstd level 1 in parts of 1 MB, once per content) and records the import. Returns its id. */
export function writeImport(
  { db, at, author }: ChangeScope,
  file: { readonly name: string; readonly content: Uint8Array },
  told: Pick<StoredImport, "observations" | "recipe" | "steps" | "sourceOffice" | "sourceDate">,
): number {
  const fileId = keepFile({ db }, file.content);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO imports (file_id, file_name, at, author, observations, recipe, steps, source_office, source_date)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      fileId,
      file.name,
      at,
      author,
      told.observations,
      JSON.stringify(told.recipe),
      JSON.stringify(told.steps),
      told.sourceOffice,
      told.sourceDate,
    );
  return Number(lastInsertRowid);
}

/** Takes an import and its observations out of the project; undo brings both back. */
export function removeImport({ db }: ChangeScope, importId: number): void {
  park(db, importId);
  db.prepare("DELETE FROM imports WHERE id = ?").run(importId);
}

/** The original file of an import, byte for byte. */
export function readOriginal({ db }: ProjectReader, importId: number): Uint8Array {
  const parts = db
    .prepare(
      "SELECT content FROM import_file_parts WHERE file_id = (SELECT file_id FROM imports WHERE id = ?) ORDER BY position",
    )
    .pluck()
    .all(importId) as Buffer[];
  return Buffer.concat(parts.map((part) => zstdDecompressSync(part)));
}

function keepFile({ db }: Pick<ChangeScope, "db">, content: Uint8Array): number {
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
