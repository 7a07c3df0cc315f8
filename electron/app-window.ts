import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow } from "electron";
import type { BackendThread } from "../src/backend/backend-thread.ts";
import { contract } from "../src/contract/contract.ts";

/** A window with the backend of its own: one project each. */
export interface AppWindow {
  readonly window: BrowserWindow;
  readonly thread: BackendThread;
  readonly temporaryFolder: string;
  /** A project that was named when the window was opened, until the window has asked for it. */
  firstProject: string | null;
  /** Where this window saved files, by the token of what it saved. */
  readonly saved: Map<string, string>;
  /** The user said that it may close although work is under way. */
  mayClose: boolean;
}

export function newTemporaryFolder(temporary: string): string {
  return mkdtempSync(join(temporary, "trellis-"));
}

/** Ends the backend; what was temporary goes. */
export async function endWindow({ thread, temporaryFolder }: AppWindow): Promise<void> {
  await thread.stop();
  rmSync(temporaryFolder, { recursive: true, force: true });
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
