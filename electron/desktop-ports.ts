import { copyFile } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { app, type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { BackendThread } from "../src/backend/backend-thread.ts";
import { plainFileName } from "../src/hosts/window/plain-file-name.ts";
import { channels } from "./channels.ts";
import { isFromWindow } from "./security.ts";

type AnyAnswer = Awaited<ReturnType<BackendThread["call"]>>;

/** Joins the window with the backend. Paths stay on this side: the window knows tokens. */
export function connectWindow(window: BrowserWindow, thread: BackendThread): void {
  const answer = (channel: string, handler: (...given: readonly unknown[]) => Promise<AnyAnswer>) => {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...given: readonly unknown[]) => {
      if (!isFromWindow(event, window.webContents)) throw new Error("refused: sender");
      return handler(...given);
    });
  };
  answer(channels.call, (name, input) => {
    if (name === "host.saveFile") return saveFile(window, thread, input);
    return thread.call(String(name), input);
  });
  answer(channels.offerFile, async (path) => offerFile(thread, path));
  const stopListening = thread.listen((event, payload) => window.webContents.send(channels.event, event, payload));
  window.once("close", () => {
    stopListening();
    for (const channel of [channels.call, channels.offerFile]) ipcMain.removeHandler(channel);
  });
}

function offerFile(thread: BackendThread, path: unknown): AnyAnswer {
  if (typeof path !== "string" || !isAbsolute(path)) return { ok: false, error: { code: "file-missing", details: {} } };
  const fileName = basename(path);
  return { ok: true, value: { token: thread.offerFile(path, fileName), fileName } };
}

async function saveFile(window: BrowserWindow, thread: BackendThread, input: unknown): Promise<AnyAnswer> {
  const token = typeof input === "object" && input !== null && "token" in input ? input.token : null;
  const made = typeof token === "string" ? thread.madeFile(token) : null;
  if (made === null) return { ok: false, error: { code: "file-missing", details: {} } };
  const fileName = plainFileName(made.suggestedName);
  const chosen = await dialog.showSaveDialog(window, { defaultPath: join(app.getPath("documents"), fileName) });
  if (chosen.canceled) return { ok: true, value: { saved: false } };
  try {
    await copyFile(made.path, chosen.filePath);
    return { ok: true, value: { saved: true } };
  } catch (error) {
    const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
    return {
      ok: false,
      error: { code: isFull ? "disk-full" : "file-unreadable", details: { file: basename(chosen.filePath) } },
    };
  }
}
