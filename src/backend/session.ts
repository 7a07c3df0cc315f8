import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { EventName, EventPayload } from "../contract/contract.ts";
import { AppError } from "../core/app-error.ts";
import type { DocumentPress } from "../documents/document-press.ts";
import { type ChangeLabel, change, revision } from "../store/change.ts";
import type { ChangeScope, Opener, OpenProject } from "../store/project-types.ts";
import type { IntakeLimits } from "./intake/open-source.ts";
import type { Places } from "./places.ts";

/** A file that a token stands for. */
export interface NamedFile {
  readonly path: string;
  readonly fileName: string;
}

/** What the backend holds between calls: the open project and the files it was given. One per window. */
export interface Session {
  readonly places: Places;
  readonly files: Map<string, NamedFile>;
  readonly emit: <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void;
  /** Told of every file that was made for saving. */
  readonly onMadeFile: (token: string, path: string, suggestedName: string) => void;
  readonly now: () => string;
  readonly intakeLimits: IntakeLimits;
  /** Draws a whole number from 0 to one less than this; replaced where an output must be repeatable. */
  readonly drawNumber: (below: number) => number;
  author: string;
  project: OpenProject | null;
  press: DocumentPress | null;
}

/** What one call may use beside its input. */
export interface CallContext {
  readonly session: Session;
  /** Tells how far a job is; cheap to call often. */
  readonly progress: (done: number, total: number, phase: string) => void;
  /** Throws AppError "cancelled" once the user has asked to stop. */
  readonly stopIfCancelled: () => void;
}

/** @throws AppError "no-project-open" */
export function openedProject(session: Session): OpenProject {
  if (!session.project) throw new AppError("no-project-open", "no project is open");
  return session.project;
}

/** One change of the open project, told to the screens. */
export function changeProject<T>(session: Session, label: ChangeLabel, body: (scope: ChangeScope) => T): T {
  const project = openedProject(session);
  const result = change(project, label, body);
  session.emit("project.changed", { revision: revision(project) });
  return result;
}

export function closeProject(session: Session): void {
  session.project?.close();
  session.project = null;
  session.press = null;
}

export function openerOf(session: Session): Opener {
  mkdirSync(session.places.temporaryFolder, { recursive: true });
  return {
    author: () => session.author,
    machine: session.places.machine,
    now: session.now,
    temporaryFolder: session.places.temporaryFolder,
  };
}

export function newToken(): string {
  return randomBytes(18).toString("base64url");
}

/** Gives a file a token; the same path keeps its token. */
export function tokenFor(session: Session, path: string, fileName: string): string {
  for (const [token, file] of session.files) if (file.path === path) return token;
  const token = newToken();
  session.files.set(token, { path, fileName });
  return token;
}

/** @throws AppError file-missing, file-is-directory, file-empty */
export function fileOf(session: Session, token: string): NamedFile {
  const file = session.files.get(token);
  if (!file || !existsSync(file.path))
    throw new AppError("file-missing", `token ${token}`, { file: file?.fileName ?? "" });
  const stat = statSync(file.path);
  if (stat.isDirectory()) throw new AppError("file-is-directory", file.path, { file: file.fileName });
  if (stat.size === 0) throw new AppError("file-empty", file.path, { file: file.fileName });
  return file;
}

/** A path in the temporary folder for a file to be saved, and its token, known to the host. */
export function newMadeFile(
  session: Session,
  suggestedName: string,
): { readonly token: string; readonly path: string } {
  mkdirSync(session.places.temporaryFolder, { recursive: true });
  const token = newToken();
  const path = join(session.places.temporaryFolder, `made-${token}`);
  session.onMadeFile(token, path, suggestedName);
  return { token, path };
}
