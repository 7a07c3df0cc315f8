import type { IntakeStep } from "../core/intake/intake-step.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import type { ChangeScope } from "./project-types.ts";

/** What is recorded of an import before its observations are written. */
export interface NewImport {
  readonly kind: "file" | "typed";
  /** The kept original (see keep-original.ts); null exactly for typed figures. */
  readonly fileId: number | null;
  readonly fileName: string;
  /** SHA-256 of the file as it was given, in hex; differs from the kept one where columns were blanked. "" for typed figures. */
  readonly givenSha256: string;
  readonly recipe: Recipe;
  readonly sourceOffice: string;
  readonly sourceDate: string;
  readonly blankedColumns: readonly string[];
  /** Of typed figures: what was said, the report behind it and its page. */
  readonly note: string;
  readonly evidenceId: number | null;
  readonly page: string;
}

/** Records an import without observations yet. Returns its id. */
export function writeImport({ db, at, author }: ChangeScope, told: NewImport): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO imports (kind, file_id, file_name, given_sha256, at, author, observations, recipe, steps, source_office,
         source_date, blanked_columns, note, evidence_id, page)
       VALUES (?, ?, ?, ?, ?, ?, 0, ?, '[]', ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      told.kind,
      told.fileId,
      told.fileName,
      told.givenSha256,
      at,
      author,
      JSON.stringify(told.recipe),
      told.sourceOffice,
      told.sourceDate,
      JSON.stringify(told.blankedColumns),
      told.note,
      told.evidenceId,
      told.page,
    );
  return Number(lastInsertRowid);
}

/** Tells an import what came of it, in the same change. */
export function finishImport(
  { db }: ChangeScope,
  importId: number,
  told: { readonly observations: number; readonly steps: readonly IntakeStep[]; readonly givenSha256?: string },
): void {
  db.prepare(
    "UPDATE imports SET observations = ?, steps = ?, given_sha256 = coalesce(?, given_sha256) WHERE id = ?",
  ).run(told.observations, JSON.stringify(told.steps), told.givenSha256 ?? null, importId);
}
