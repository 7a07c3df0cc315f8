import type { Database } from "better-sqlite3";
import type { LockHolder } from "./project-lock.ts";

/** What reading functions need. */
export interface ProjectReader {
  readonly db: Database;
}

/** An open project file. */
export interface OpenProject extends ProjectReader {
  readonly path: string;
  readonly access: "write" | "read";
  /** Who has the file when this is a snapshot; null otherwise. */
  readonly holder: LockHolder | null;
  /** Who is working now, for the history. */
  readonly author: () => string;
  /** The time of a change, ISO. */
  readonly now: () => string;
  close(): void;
}

/** Who opens a project, and where a snapshot may be put. */
export interface Opener {
  readonly author: () => string;
  readonly machine: string;
  readonly now: () => string;
  readonly temporaryFolder: string;
}

/** Given to the body of a change; every writing function of the store asks for one. */
export interface ChangeScope {
  readonly db: Database;
  readonly author: string;
  /** ISO time of the change. */
  readonly at: string;
}
