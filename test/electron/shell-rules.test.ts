import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserWindow, Session } from "electron";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createFakeThread } from "../hosts/browser/fake-thread.ts";
import { createFakeContents, fakeApp, fakeElectron, handlers, saveDialog, switches } from "./fake-electron.ts";

vi.mock("electron", () => fakeElectron);
const { secureApp, secureSession } = await import("../../electron/security.ts");
const { connectWindow } = await import("../../electron/desktop-ports.ts");
const { channels } = await import("../../electron/channels.ts");

const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("every page", () => {
  secureApp();
  const contents = createFakeContents();
  fakeApp.emit("web-contents-created", {}, contents);
  const isStopped = (event: string, url: string) => {
    const preventDefault = vi.fn();
    contents.emit(event, { url, preventDefault });
    return preventDefault.mock.calls.length > 0;
  };

  it("is sandboxed and can look up no name", () => {
    expect(switches).toEqual(expect.arrayContaining(["sandbox", "host-resolver-rules=MAP * ~NOTFOUND"]));
  });

  it.each([
    "https://example.org/",
    "file:///etc/passwd",
    "app://other/",
    "https://x/?next=app://trellis/",
    "about:blank",
  ])("does not go to %s", (url) => {
    expect(isStopped("will-frame-navigate", url)).toBe(true);
    expect(isStopped("will-redirect", url)).toBe(true);
  });

  it("may reload itself, and opens nothing", () => {
    expect(isStopped("will-frame-navigate", "app://trellis/")).toBe(false);
    expect(isStopped("will-attach-webview", "app://trellis/")).toBe(true);
    expect(contents.openHandler()).toEqual({ action: "deny" });
  });
});

it("a session grants nothing and requests nothing", () => {
  const granted: boolean[] = [];
  const requests: boolean[] = [];
  const ask = (listener: unknown, url: string) =>
    (listener as (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void)(
      { url },
      ({ cancel }) => requests.push(cancel),
    );
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (
      handler: (contents: null, permission: string, callback: (is: boolean) => void) => void,
    ) => handler(null, "media", (is) => granted.push(is)),
    setPermissionCheckHandler: (handler: () => boolean) => granted.push(handler()),
    setDevicePermissionHandler: (handler: () => boolean) => granted.push(handler()),
    webRequest: {
      onBeforeRequest: (listener: unknown) => {
        for (const url of ["https://example.org/", "app://trellis/x.js"]) ask(listener, url);
      },
    },
    setSpellCheckerEnabled: vi.fn(),
  });
  secureSession(session as unknown as Session);
  expect(granted).toEqual([false, false, false]);
  expect(requests).toEqual([true, false]);
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});

describe("messages", () => {
  const thread = createFakeThread();
  const contents = createFakeContents();
  const window = Object.assign(new EventEmitter(), { webContents: contents });
  connectWindow(window as unknown as BrowserWindow, thread);
  const fromWindow = { sender: contents, senderFrame: contents.mainFrame };
  const send = async (channel: string, event: unknown, ...given: readonly unknown[]) =>
    handlers.get(channel)?.(event, ...given);

  it.each([
    ["another page", { sender: createFakeContents(), senderFrame: contents.mainFrame }],
    ["a frame in the page", { sender: contents, senderFrame: { url: "app://trellis/" } }],
    ["a frame that is gone", { sender: contents, senderFrame: null }],
  ])("of %s are refused", async (_name, event) => {
    for (const channel of [channels.call, channels.offerFile]) {
      await expect(send(channel, event, "project.list", {})).rejects.toThrow("refused: sender");
    }
    expect(thread.calls).toEqual([]);
  });

  it("of the window reach the backend, jobs.cancel too", async () => {
    thread.answerWith([1]);
    expect(await send(channels.call, fromWindow, "project.list", {})).toEqual({ ok: true, value: [1] });
    await send(channels.call, fromWindow, "jobs.cancel", { job: "j" });
    expect(thread.calls.map((one) => one.name)).toEqual(["project.list", "jobs.cancel"]);
  });

  it("turn a dropped file into a token, and refuse what is no path", async () => {
    const path = join(folder, "Plätze.csv");
    expect(await send(channels.offerFile, fromWindow, path)).toEqual({
      ok: true,
      value: { token: "token-1", fileName: "Plätze.csv" },
    });
    for (const given of ["", "relative.csv", 7, null]) {
      expect(await send(channels.offerFile, fromWindow, given)).toMatchObject({
        ok: false,
        error: { code: "file-missing" },
      });
    }
    expect(thread.offered).toEqual([{ path, fileName: "Plätze.csv" }]);
  });

  it("save a made file where the dialog says, and only such a file", async () => {
    const made = join(folder, "made-1");
    const chosen = join(folder, "Strategie.pdf");
    writeFileSync(made, "%PDF");
    thread.made.set("abc", { path: made, suggestedName: "../Strategie.pdf" });
    const save = (token: string) => send(channels.call, fromWindow, "host.saveFile", { token, suggestedName: "x" });

    saveDialog.answer = { canceled: true, filePath: "" };
    expect(await save("abc")).toEqual({ ok: true, value: { saved: false } });
    expect(saveDialog.asked).toEqual({ defaultPath: join("/documents", "Strategie.pdf") });
    expect(existsSync(chosen)).toBe(false);

    saveDialog.answer = { canceled: false, filePath: chosen };
    expect(await save("abc")).toEqual({ ok: true, value: { saved: true } });
    expect(readFileSync(chosen, "utf8")).toBe("%PDF");
    expect(await save("/etc/passwd")).toMatchObject({ ok: false, error: { code: "file-missing" } });
  });

  it("tell the window what the backend tells, until it closes", () => {
    thread.tell("project.changed", { revision: 2 });
    expect(contents.sent).toEqual([[channels.event, "project.changed", { revision: 2 }]]);
    window.emit("close");
    thread.tell("project.changed", { revision: 3 });
    expect(contents.sent).toHaveLength(1);
    expect(handlers.size).toBe(0);
  });
});
