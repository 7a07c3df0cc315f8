import type { ToldCells } from "../core/gaps/given-out.ts";
import type { OpenProject, ProjectReader } from "./project-types.ts";
import { asAppError } from "./store-refusal.ts";

export type PublicVersionKind = "document" | "project-copy";

export interface PublicVersion {
  /** Drawn by chance: tells versions apart and says nothing about their content. */
  readonly code: string;
  readonly kind: PublicVersionKind;
  /** ISO time. */
  readonly at: string;
}

/** What a version told, per indicator and period. */
export interface ToldTable {
  readonly indicatorId: string;
  readonly period: string;
  readonly cells: ToldCells;
}

/** The code of an earlier version with the same content; null for none. */
export function readVersionCode({ db }: ProjectReader, kind: PublicVersionKind, fingerprint: string): string | null {
  const code = db
    .prepare("SELECT code FROM public_versions WHERE kind = ? AND fingerprint = ? ORDER BY id DESC")
    .pluck()
    .get(kind, fingerprint);
  return typeof code === "string" ? code : null;
}

/**
 * Notes that a version goes out and what it tells. This stays, whatever is undone: what is known can't be taken back.
 * @throws AppError "disk-full"
 */
export function writeVersion(
  { db }: OpenProject,
  version: PublicVersion & { readonly fingerprint: string },
  told: readonly ToldTable[],
): void {
  try {
    db.transaction(() => {
      const { lastInsertRowid } = db
        .prepare("INSERT INTO public_versions (code, kind, at, fingerprint) VALUES (:code, :kind, :at, :fingerprint)")
        .run(version);
      const insert = db.prepare("INSERT INTO given_out_cells VALUES (?, ?, ?, ?)");
      for (const { indicatorId, period, cells } of told)
        insert.run(lastInsertRowid, indicatorId, period, JSON.stringify(cells));
    }).immediate();
  } catch (error) {
    throw asAppError(error);
  }
}

/** What earlier versions told of one indicator and period. */
export function readTold({ db }: ProjectReader, indicatorId: string, period: string): readonly ToldCells[] {
  const rows = db
    .prepare("SELECT DISTINCT cells FROM given_out_cells WHERE indicator_id = ? AND period = ?")
    .pluck()
    .all(indicatorId, period) as string[];
  return rows.map((cells) => JSON.parse(cells) as ToldCells);
}

/** Whether a public version has told anything of an indicator. */
export function isToldToPublic({ db }: ProjectReader, indicatorId: string): boolean {
  return db.prepare("SELECT 1 FROM given_out_cells WHERE indicator_id = ? LIMIT 1").get(indicatorId) !== undefined;
}

/** All versions, newest first. */
export function readPublicVersions({ db }: ProjectReader): readonly PublicVersion[] {
  return db.prepare("SELECT code, kind, at FROM public_versions ORDER BY id DESC").all() as PublicVersion[];
}
