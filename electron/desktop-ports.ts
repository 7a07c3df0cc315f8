import { copyFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { app, dialog, type IpcMainInvokeEvent, ipcMain, shell, type WebContents } from "electron";
import { hostCalls } from "../src/contract/host-calls.ts";
import type { Answer, ErrorCode } from "../src/core/app-error.ts";
import type { Language } from "../src/core/project/project-settings.ts";
import { plainFileName } from "../src/hosts/window/plain-file-name.ts";
import { type AppWindow, pageIsThere } from "./app-window.ts";
import { channels } from "./channels.ts";
import { isFromWindow } from "./security.ts";

/** What the ports need of the shell. */
export interface DesktopShell {
  readonly windowOf: (contents: WebContents) => AppWindow | undefined;
  /** Paths, the latest first. */
  readonly recent: () => readonly string[];
  /** The desktop's own dialog for a project; null where nothing was chosen. */
  readonly chooseProject: (own: AppWindow) => Promise<string | null>;
  readonly setLanguage: (language: Language) => void;
}

/** Joins windows with their backends. Paths stay on this side: a window knows tokens. */
export function connectWindows(desktop: DesktopShell): void {
  const answer = (
    channel: string,
    handler: (own: AppWindow, given: readonly unknown[]) => Promise<Answer<unknown>>,
  ) => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...given: readonly unknown[]) => {
      const own = desktop.windowOf(event.sender);
      if (own === undefined || !isFromWindow(event, own.window.webContents)) throw new Error("refused: sender");
      return handler(own, given);
    });
  };
  answer(channels.call, (own, [name, input]) => {
    const called = String(name);
    return called.startsWith("host.") ? callHost(desktop, own, called, input) : own.thread.call(called, input);
  });
  answer(channels.offerFile, async (own, [path]) => offerFile(own, path));
}

async function callHost(desktop: DesktopShell, own: AppWindow, name: string, given: unknown): Promise<Answer<unknown>> {
  if (!Object.hasOwn(hostCalls, name) || name === "host.offerFile") return refused("unknown-call");
  const parsed = hostCalls[name as keyof typeof hostCalls].input.safeParse(given ?? {});
  if (!parsed.success) return refused("invalid-input");
  const input = parsed.data as { readonly token: string; readonly language: Language };
  switch (name) {
    case "host.describe":
      pageIsThere(own);
      return done({ isDesktop: true, recent: recentOf(desktop, own), project: takeFirstProject(own) });
    case "host.chooseProject": {
      const path = await desktop.chooseProject(own);
      return done({ token: path === null ? null : tokenFor(own, path) });
    }
    case "host.saveFile":
      return saveFile(own, input.token);
    case "host.showSaved": {
      const path = own.saved.get(input.token);
      if (path === undefined) return refused("file-missing");
      shell.showItemInFolder(path);
      return done({});
    }
    case "host.print":
      own.window.webContents.print();
      return done({});
    case "host.setLanguage":
      desktop.setLanguage(input.language);
      return done({});
    default:
      return refused("unknown-call");
  }
}

/** The token stands for the file in this window alone. */
export function tokenFor(own: AppWindow, path: string): string {
  return own.thread.offerFile(path, basename(path));
}

function recentOf(desktop: DesktopShell, own: AppWindow) {
  return desktop
    .recent()
    .map((path) => ({ token: tokenFor(own, path), fileName: basename(path), folder: basename(dirname(path)) }));
}

function takeFirstProject(own: AppWindow): string | null {
  const path = own.firstProject;
  own.firstProject = null;
  return path === null ? null : tokenFor(own, path);
}

function offerFile(own: AppWindow, path: unknown): Answer<unknown> {
  if (typeof path !== "string" || !isAbsolute(path)) return refused("file-missing");
  return done({ token: tokenFor(own, path), fileName: basename(path) });
}

async function saveFile(own: AppWindow, token: string): Promise<Answer<unknown>> {
  const made = own.thread.madeFile(token);
  if (made === null) return refused("file-missing");
  const fileName = plainFileName(made.suggestedName);
  const chosen = await dialog.showSaveDialog(own.window, { defaultPath: join(app.getPath("documents"), fileName) });
  if (chosen.canceled) return done({ saved: false });
  try {
    await copyFile(made.path, chosen.filePath);
    own.saved.set(token, chosen.filePath);
    return done({ saved: true });
  } catch (error) {
    const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
    return refused(isFull ? "disk-full" : "file-unreadable", { file: basename(chosen.filePath) });
  }
}

const done = (value: unknown): Answer<unknown> => ({ ok: true, value });
const refused = (code: ErrorCode, details: Readonly<Record<string, string>> = {}): Answer<unknown> => ({
  ok: false,
  error: { code, details },
});
