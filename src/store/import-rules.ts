import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** What the supplier of a file says about showing its figures (decisions.md 15). */
export interface ImportRule {
  /** The source itself has published these figures. */
  readonly published: boolean;
  /** The supplier's own threshold: counts from 1 to one less are hidden. null: Trellis's own. */
  readonly hideBelow: number | null;
}

/** The rules of all imports that have one, by import id. */
export function readImportRules({ db }: ProjectReader): ReadonlyMap<number, ImportRule> {
  const rows = db.prepare("SELECT import_id AS id, published, hide_below AS hideBelow FROM import_rules").all() as {
    id: number;
    published: number;
    hideBelow: number | null;
  }[];
  return new Map(rows.map(({ id, published, hideBelow }) => [id, { published: published === 1, hideBelow }]));
}

/** Sets an import's rule; one that says nothing is taken away. */
export function writeImportRule({ db }: ChangeScope, importId: number, { published, hideBelow }: ImportRule): void {
  db.prepare("DELETE FROM import_rules WHERE import_id = ?").run(importId);
  if (published || hideBelow !== null)
    db.prepare("INSERT INTO import_rules VALUES (?, ?, ?)").run(importId, published ? 1 : 0, hideBelow);
}
