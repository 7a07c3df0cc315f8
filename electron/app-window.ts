import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow } from "electron";
import type { BackendThread } from "../src/backend/backend-thread.ts";
import { contract, type EventName, type EventPayload } from "../src/contract/contract.ts";
import { channels } from "./channels.ts";

/** A window with the backend of its own: one project each. */
export interface AppWindow {
  readonly window: BrowserWindow;
  readonly thread: BackendThread;
  readonly temporaryFolder: string;
  /** A project that was named when the window was opened, until the window has asked for it. */
  firstProject: string | null;
  /** The project that the window was last told to open: it is on its way there. */
  claimed: string | null;
  /** Messages for a page that is not there yet; null once it has asked for what it needs. */
  waiting: (() => void)[] | null;
  /** Where this window saved files, by the token of what it saved. */
  readonly saved: Map<string, string>;
  /** The user said that it may close although work is under way. */
  mayClose: boolean;
}

export function newTemporaryFolder(temporary: string): string {
  return mkdtempSync(join(temporary, "trellis-"));
}

/** Tells the page, at once or as soon as it listens. */
export function tellPage<Name extends EventName>(own: AppWindow, name: Name, payload: EventPayload<Name>): void {
  const tell = () => own.window.webContents.send(channels.event, name, payload);
  if (own.waiting === null) tell();
  else own.waiting.push(tell);
}

/** The page listens: what waited for it comes now. */
export function pageIsThere(own: AppWindow): void {
  const waiting = own.waiting ?? [];
  own.waiting = null;
  for (const tell of waiting) tell();
}

/** Ends the backend; what was temporary goes. */
export async function endWindow({ thread, temporaryFolder }: AppWindow): Promise<void> {
  await thread.stop();
  rmSync(temporaryFolder, { recursive: true, force: true });
}

/** Whether this project is open in the window, or on its way there. Links and letter case do not make another file. */
export function holdsProject({ thread, claimed }: AppWindow, path: string): boolean {
  const held = thread.projectPath() ?? claimed;
  return held !== null && realPath(held) === realPath(path);
}

export function isEmptyWindow({ thread, claimed }: AppWindow): boolean {
  return thread.projectPath() === null && claimed === null;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Work that would be lost: writing, and files that are being made to be saved. Looking and deciding are done again. */
export function hasWorkUnderWay({ thread }: Pick<AppWindow, "thread">): boolean {
  return thread
    .pending()
    .some((name) => makingFiles.includes(name) || (Object.hasOwn(contract, name) && isWriting(name)));
}

const makingFiles: readonly string[] = [
  "project.create",
  "project.openExample",
  "project.saveCopy",
  "disclosure.savePublicCopy",
  "document.make",
];

const isWriting = (name: string): boolean => contract[name as keyof typeof contract].writes;
