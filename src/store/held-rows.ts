import type { IntakeProblem } from "../core/intake/look-result.ts";
import type { ChangeScope, ProjectReader } from "./project-types.ts";

/** A row kept aside with its import because something in it could not be read. Lines count from 1. */
export interface HeldRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly IntakeProblem[];
}

/** Keeps rows aside with their import; each line once. Columns left out as personal must be blank in `cells`. */
export function writeHeldRows({ db }: ChangeScope, importId: number, rows: readonly HeldRow[]): void {
  const insert = db.prepare("INSERT INTO held_rows (import_id, row, cells, problems) VALUES (?, ?, ?, ?)");
  for (const { row, cells, problems } of rows)
    insert.run(importId, row, JSON.stringify(cells), JSON.stringify(problems));
}

/** The first `most` rows held with an import, by line. */
export function readHeldRows({ db }: ProjectReader, importId: number, most: number): readonly HeldRow[] {
  const rows = db
    .prepare("SELECT row, cells, problems FROM held_rows WHERE import_id = ? ORDER BY row LIMIT ?")
    .all(importId, most) as { row: number; cells: string; problems: string }[];
  return rows.map(({ row, cells, problems }) => ({ row, cells: JSON.parse(cells), problems: JSON.parse(problems) }));
}
