import { AppError } from "../core/app-error.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** What is said of a report. */
export interface EvidenceTexts {
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly note: string;
}

export interface StoredEvidence extends EvidenceTexts {
  readonly id: number;
  readonly fileId: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly at: string;
  readonly author: string;
  /** How many typed figures rest on it. */
  readonly uses: number;
}

const query = `SELECT evidence.id, file_id AS fileId, file_name AS fileName, bytes, sha256, title, publisher, year, note, at,
    author, (SELECT count(*) FROM imports WHERE evidence_id = evidence.id) AS uses
  FROM evidence JOIN import_files ON import_files.id = file_id`;

/** All reports, the newest first. */
export function readEvidence({ db }: ProjectReader): readonly StoredEvidence[] {
  return db.prepare(`${query} ORDER BY evidence.id DESC`).all() as StoredEvidence[];
}

/** @throws AppError "not-found" */
export function requiredEvidence({ db }: ProjectReader, id: number): StoredEvidence {
  const found = db.prepare(`${query} WHERE evidence.id = ?`).get(id) as StoredEvidence | undefined;
  if (!found) throw new AppError("not-found", `evidence ${id}`);
  return found;
}

/** Adds a report whose file is already kept. Returns its id. */
export function addEvidence(
  { db, at, author }: ChangeScope,
  file: { readonly id: number; readonly name: string },
  { title, publisher, year, note }: EvidenceTexts,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO evidence (file_id, file_name, title, publisher, year, note, at, author)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(file.id, file.name, title, publisher, year, note, at, author);
  return Number(lastInsertRowid);
}

/** @throws AppError "not-found" */
export function changeEvidence({ db }: ChangeScope, id: number, { title, publisher, year, note }: EvidenceTexts): void {
  const { changes } = db
    .prepare("UPDATE evidence SET title = ?, publisher = ?, year = ?, note = ? WHERE id = ?")
    .run(title, publisher, year, note, id);
  if (changes === 0) throw new AppError("not-found", `evidence ${id}`);
}

/** The file itself stays as long as undo may bring the report back. @throws AppError "in-use" when figures rest on it */
export function removeEvidence({ db }: ChangeScope, id: number): void {
  db.prepare("DELETE FROM evidence WHERE id = ?").run(id);
}
