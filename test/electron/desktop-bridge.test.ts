import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserWindow, WebContents } from "electron";
import { afterAll, describe, expect, it, vi } from "vitest";
import { type BridgeUnderTest, bridgeSuite } from "../hosts/bridge-suite.ts";
import { createFakeThread } from "../hosts/browser/fake-thread.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", () => standIn);
const { connectWindows } = await import("../../electron/desktop-ports.ts");
const { channels } = await import("../../electron/channels.ts");
await import("../../electron/preload.ts");

interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  listen(event: string, handler: (payload: unknown) => void): () => void;
}

describe("the bridge of the desktop", () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const thread = createFakeThread();
  const window = new standIn.BrowserWindow({}) as unknown as BrowserWindow;
  const own = {
    window,
    thread,
    temporaryFolder: folder,
    firstProject: null,
    claimed: null,
    waiting: [],
    saved: new Map<string, string>(),
    mayClose: false,
  };
  const languages: string[] = [];
  connectWindows({
    windowOf: (contents: WebContents) => (contents.id === window.webContents.id ? own : undefined),
    recent: () => [join(folder, "town.trellis")],
    chooseProject: async () => null,
    setLanguage: (language) => languages.push(language),
  });
  const played = standIn.stage.windows[0];
  if (played) played.contents.mainFrame = { url: "app://trellis/" };
  thread.listen((event, payload) => standIn.ipcRenderer.emit(channels.event, {}, event, payload));
  const bridge = standIn.exposed.backend as Bridge;
  let made = 0;
  const makeFile = (content: string): string => {
    made += 1;
    const path = join(folder, `made-${made}`);
    writeFileSync(path, content);
    return path;
  };
  const under: BridgeUnderTest = {
    thread,
    makeFile,
    call: (name, input) => bridge.call(name, input),
    offer: (fileName, content) => {
      const path = join(folder, fileName);
      writeFileSync(path, content);
      return bridge.call("host.offerFile", { file: { path } });
    },
    save: async (token) => {
      const path = join(folder, "saved.pdf");
      standIn.stage.answers.save = path;
      const answer = await bridge.call("host.saveFile", { token, suggestedName: "x" });
      return { answer, content: readFileSync(path, "utf8") };
    },
    listen: async (event) => {
      const heard: unknown[] = [];
      const stop = bridge.listen(event, (payload) => heard.push(payload));
      return { heard: async () => heard, stop: async () => stop() };
    },
  };
  bridgeSuite(() => under);

  it("shows a saved file in its folder, and no other", async () => {
    thread.made.set("ijklmnop", { path: makeFile("x"), suggestedName: "../x.csv" });
    await under.save("ijklmnop");
    expect(await bridge.call("host.showSaved", { token: "ijklmnop" })).toMatchObject({ ok: true });
    expect(standIn.stage.shown).toEqual([join(folder, "saved.pdf")]);
    expect(await bridge.call("host.showSaved", { token: "qrstuvwx" })).toMatchObject({ ok: false });
    expect(standIn.stage.shown).toHaveLength(1);
  });

  it("does nothing where the dialog is left", async () => {
    standIn.stage.answers.save = null;
    expect(await bridge.call("host.saveFile", { token: "ijklmnop", suggestedName: "x" })).toEqual({
      ok: true,
      value: { saved: false },
    });
    expect(await bridge.call("host.chooseProject", {})).toEqual({ ok: true, value: { token: null } });
  });

  it("tells recent projects by name and token, never by path", async () => {
    const text = JSON.stringify(await bridge.call("host.describe", {}));
    expect(text).toContain("town.trellis");
    expect(text).not.toContain(folder);
  });
});
