import { useSyncExternalStore } from "react";
import type { FileLook } from "../../contract/intake-answers.ts";
import type { RecipeDifference } from "../../core/intake/fit-recipe.ts";
import type { Recipe } from "../../core/intake/recipe.ts";

/** A file that waits, is being looked at, or was taken over. */
export interface QueuedFile {
  readonly token: string;
  readonly fileName: string;
  readonly isDone: boolean;
}

/** What a user has changed about a file; kept when the screen is left. */
export interface KeptDraft {
  /** The user's own choices, without what was recognised. */
  readonly given: Recipe;
  /** The choices before each change, oldest first. */
  readonly past: readonly Recipe[];
  readonly looked: FileLook | null;
  /** The last look in which no role was given: what the roles that the user left alone rest on. */
  readonly guessed: FileLook["look"] | null;
  /** Columns, from 0, whose role the user has chosen or confirmed. */
  readonly settled: readonly number[];
  /** How the file differs from the one for which a recipe was made. */
  readonly differences: readonly RecipeDifference[];
}

interface Queue {
  /** Files belong to one project; another project begins empty. */
  readonly project: string;
  readonly files: readonly QueuedFile[];
  /** The file on the screen, or null. */
  readonly current: string | null;
}

const nothing: Queue = { project: "", files: [], current: null };
export const freshDraft: KeptDraft = {
  given: { version: 1 },
  past: [],
  looked: null,
  guessed: null,
  settled: [],
  differences: [],
};

let queue = nothing;
const drafts = new Map<string, KeptDraft>();
const listeners = new Set<() => void>();

export function useImportQueue(project: string): Queue {
  const shown = useSyncExternalStore(listen, () => queue);
  return shown.project === project ? shown : nothing;
}

/** Adds files at the end; the first of them is shown where nothing else is. */
export function addFiles(
  project: string,
  files: readonly { readonly token: string; readonly fileName: string }[],
): void {
  const before = queue.project === project ? queue : nothing;
  if (queue.project !== project) drafts.clear();
  const added = files.map(({ token, fileName }) => ({ token, fileName, isDone: false }));
  change({ project, files: [...before.files, ...added], current: before.current ?? added[0]?.token ?? null });
}

export function showFile(token: string): void {
  change({ ...queue, current: token });
}

/** Takes a file and its corrections away; the next one that waits is shown. */
export function closeFile(token: string): void {
  drafts.delete(token);
  const files = queue.files.filter((file) => file.token !== token);
  const next = files.find((file) => !file.isDone)?.token ?? null;
  change({ ...queue, files: next === null ? [] : files, current: next });
}

/** After a file was taken over, its corrections are in the project and no longer needed here. */
export function finishFile(token: string): void {
  drafts.delete(token);
  change({ ...queue, files: queue.files.map((file) => (file.token === token ? { ...file, isDone: true } : file)) });
}

/** From a file that was taken over to the next one, or to the empty screen. */
export function showNextFile(): void {
  const next = queue.files.find((file) => !file.isDone)?.token ?? null;
  change({ ...queue, files: next === null ? [] : queue.files, current: next });
}

/** When the screen is opened again: a file that was taken over before is not shown any more. */
export function leaveFinished(): void {
  if (queue.files.some((file) => file.token === queue.current && file.isDone)) showNextFile();
}

export function keptDraft(token: string): KeptDraft {
  return drafts.get(token) ?? freshDraft;
}

export function keepDraft(token: string, draft: KeptDraft): void {
  drafts.set(token, draft);
}

function change(next: Queue): void {
  queue = next;
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
