import type { ProjectReader } from "./project-types.ts";

export interface BrokenLink {
  readonly code: string;
  readonly level: "warning";
  readonly details: Readonly<Record<string, string | number>>;
}

/** SQLite's own integrity check ("ok" or what it found), and links that no foreign key holds. */
export function checkIntegrity({ db }: ProjectReader): {
  readonly integrity: string;
  readonly brokenLinks: readonly BrokenLink[];
} {
  const integrity = String(db.pragma("integrity_check", { simple: true }));
  const foreign = db.pragma("foreign_key_check") as { table: string; parent: string }[];
  const codes = new Set(db.prepare("SELECT code FROM areas").pluck().all() as string[]);
  const unknownAreas = (table: string): readonly string[] =>
    (db.prepare(`SELECT DISTINCT value FROM ${table}, json_each(area_codes)`).pluck().all() as string[]).filter(
      (code) => !codes.has(code),
    );
  return {
    integrity,
    brokenLinks: [
      ...foreign.map((one) => ({
        code: "broken-foreign-key",
        level: "warning" as const,
        details: { table: one.table, parent: one.parent },
      })),
      ...["recorded_gaps", "measures"].flatMap((table) =>
        unknownAreas(table).map((area) => ({
          code: "area-not-found",
          level: "warning" as const,
          details: { table, area },
        })),
      ),
    ],
  };
}
