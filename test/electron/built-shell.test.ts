import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/hosts/window/content-security-policy.ts";
import { areasCsv, newBackend, settings } from "../backend/backend-for-test.ts";
import { guards } from "./guards.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "out");
const standIn = join(root, "test", "electron", "stand-in");
const longestMs = 60_000;

interface Played {
  readonly seen: Record<string, unknown>;
  readonly refused: Readonly<Record<string, boolean>>;
  /** The backend takes tokens only; there is no guard of the shell for it. */
  readonly isPathNoToken: boolean;
  readonly allowed: Readonly<Record<string, boolean>>;
  readonly windows: { readonly opened: number; readonly focused: boolean } | null;
  readonly asked: boolean | null;
  readonly leftOver: readonly string[];
}

/** `npm test` builds before it comes here; alone, these tests need `npm run build`. */
describe.skipIf(!existsSync(join(out, "main", "main.js")))("the built shell, with a stand-in for Electron", () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-shell-"));
  const caches = join(root, "node_modules", ".cache");
  mkdirSync(caches, { recursive: true });
  const copies = mkdtempSync(join(caches, "guards-"));
  const project = join(folder, "documents", "town.trellis");
  let whole: Played;
  beforeAll(async () => {
    for (const name of ["documents", "userData", "logs", "temp"]) mkdirSync(join(folder, name));
    const backend = newBackend();
    await backend.call("project.create", { settings, areasFile: backend.file("areas.csv", areasCsv) });
    const made = await backend.call("project.saveCopy", {});
    cpSync(backend.core.session.files.get(made.token)?.path ?? "", project);
    whole = await playShell(out, folder, project, "whole");
  }, longestMs);
  afterAll(() => {
    for (const path of [folder, copies]) rmSync(path, { recursive: true, force: true });
  });

  it("opens a window with the policy, sandboxed, and a menu", () => {
    expect(whole.seen.page).toEqual({ status: 200, policy: contentSecurityPolicy, isHtml: true });
    expect(whole.seen.options).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(whole.seen.isSandboxed).toBe(true);
    expect(whole.seen.switches).toMatchObject({ "host-resolver-rules": "MAP * ~NOTFOUND" });
    expect(whole.seen.menu).toEqual(["File", "Edit", "Project", "View", "Window", "Help"]);
  });

  it("answers calls through preload, messages and the real backend", () => {
    expect(whole.seen.example).toBe(true);
    expect(whole.seen.overview).toMatchObject({ ok: true, value: { settings: { municipality: "Marlenfurt" } } });
  });

  it("refuses everything hostile", () => {
    expect(Object.entries(whole.refused).filter(([, isRefused]) => !isRefused)).toEqual([]);
    expect(whole.isPathNoToken).toBe(true);
  });

  it("has a guard for each of them", () => {
    expect([...new Set(guards.map(({ refusal }) => refusal))].sort()).toEqual(Object.keys(whole.refused).sort());
  });

  it("lets the window have its own page and files", () => {
    expect(whole.allowed).toEqual({ reload: true, ownFile: true });
  });

  it("opens a project file in a window of its own, and only once", () => {
    expect(whole.windows).toEqual({ opened: 1, focused: true });
  });

  it("asks before it closes with work under way, quits, and leaves nothing temporary", () => {
    expect(whole.asked).toBe(true);
    expect(whole.leftOver).toEqual([]);
  });

  it.each(guards)(
    "lets through without its guard: $refusal",
    async ({ refusal, also, line: ownLine, without: ownWithout }) => {
      let text = readFileSync(join(out, "main", "main.js"), "utf8");
      for (const { line, without } of [{ line: ownLine, without: ownWithout }, ...(also === undefined ? [] : [also])]) {
        expect(text.split(line).length, `the guard "${line}" is in the built shell once`).toBe(2);
        text = text.replace(line, () => without);
      }
      const copy = mkdtempSync(join(copies, "main-"));
      cpSync(join(out, "main"), join(copy, "main"), { recursive: true });
      for (const name of ["preload", "renderer"]) symlinkSync(join(out, name), join(copy, name));
      writeFileSync(join(copy, "main", "main.js"), text);
      // What would lie outside the folder of the window.
      writeFileSync(join(copy, "package.json"), "{}");
      const own = mkdtempSync(join(folder, "guard-"));
      for (const name of ["documents", "userData", "logs", "temp"]) mkdirSync(join(own, name));
      const { refused } = await playShell(copy, own, project, "hostile");
      expect(refused[refusal]).toBe(false);
    },
    longestMs,
  );
});

async function playShell(built: string, folder: string, project: string, part: "whole" | "hostile"): Promise<Played> {
  const paths = Object.fromEntries(["documents", "userData", "logs", "temp"].map((name) => [name, join(folder, name)]));
  const child = spawn(
    process.execPath,
    ["--import", join(standIn, "register.ts"), join(standIn, "run-shell.ts"), built, part],
    {
      env: {
        ...process.env,
        TRELLIS_STAND_IN_PACKAGED: "1",
        TRELLIS_STAND_IN_PATHS: JSON.stringify({ ...paths, app: root, project }),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = once(child, "exit");
  let [output, said] = ["", ""];
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    said += text;
  });
  await ended;
  const last = output.trimEnd().split("\n").at(-1) ?? "";
  if (!last.startsWith("{")) throw new Error(`the shell did not play to its end: ${said}`);
  return JSON.parse(last) as Played;
}
