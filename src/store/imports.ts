import type { IntakeStep } from "../core/intake/intake-step.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { keptParts } from "./kept-files.ts";
import { park } from "./parked-imports.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

export interface StoredImport {
  readonly id: number;
  readonly kind: "file" | "typed";
  readonly fileName: string;
  /** Of the file as it was given; "" for typed figures. */
  readonly sha256: string;
  readonly bytes: number;
  readonly at: string;
  readonly author: string;
  readonly observations: number;
  readonly recipe: Recipe;
  /** Coded steps from the file to the values. */
  readonly steps: readonly IntakeStep[];
  readonly sourceOffice: string;
  readonly sourceDate: string;
  readonly blankedColumns: readonly string[];
  readonly heldRows: number;
  /** Of typed figures: what was said, the report behind it and its page. */
  readonly note: string;
  readonly evidenceId: number | null;
  readonly page: string;
}

type Row = Omit<StoredImport, "recipe" | "steps" | "blankedColumns"> &
  Readonly<Record<"recipe" | "steps" | "blankedColumns", string>>;

const query = `SELECT imports.id, kind, file_name AS fileName,
    CASE given_sha256 WHEN '' THEN coalesce(sha256, '') ELSE given_sha256 END AS sha256, coalesce(bytes, 0) AS bytes,
    at, author, observations, recipe, steps, source_office AS sourceOffice, source_date AS sourceDate,
    blanked_columns AS blankedColumns, note, evidence_id AS evidenceId, page,
    (SELECT count(*) FROM held_rows WHERE import_id = imports.id) AS heldRows
  FROM imports LEFT JOIN import_files ON import_files.id = file_id`;

/** All imports, oldest first, typed figures among them. */
export function readImports({ db }: ProjectReader): readonly StoredImport[] {
  return (db.prepare(`${query} ORDER BY imports.id`).all() as Row[]).map(asImport);
}

/** One import, or null. */
export function readImport({ db }: ProjectReader, importId: number): StoredImport | null {
  const row = db.prepare(`${query} WHERE imports.id = ?`).get(importId) as Row | undefined;
  return row ? asImport(row) : null;
}

/** The imports that are figures typed by hand. */
export function readTypedImportIds({ db }: ProjectReader): readonly number[] {
  return db.prepare("SELECT id FROM imports WHERE kind = 'typed' ORDER BY id").pluck().all() as number[];
}

/** Takes an import and its observations out of the project; undo brings both back. */
export function removeImport({ db }: ChangeScope, importId: number): void {
  park(db, importId);
  db.prepare("DELETE FROM imports WHERE id = ?").run(importId);
}

/** The kept original of an import in parts of 1 MB at most, in their order; none for typed figures. */
export function* originalParts(reader: ProjectReader, importId: number): Generator<Buffer> {
  const fileId = reader.db.prepare("SELECT file_id FROM imports WHERE id = ?").pluck().get(importId);
  if (typeof fileId === "number") yield* keptParts(reader, fileId);
}

/** The kept original in one piece: byte for byte the file, but for blanked columns. */
export function readOriginal(reader: ProjectReader, importId: number): Uint8Array {
  return Buffer.concat([...originalParts(reader, importId)]);
}

function asImport(row: Row): StoredImport {
  return {
    ...row,
    recipe: JSON.parse(row.recipe),
    steps: JSON.parse(row.steps),
    blankedColumns: JSON.parse(row.blankedColumns),
  };
}
