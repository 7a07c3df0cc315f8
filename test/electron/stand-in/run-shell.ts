import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { exposed, PlayedEvent, type PlayedWindow, sessionEmitter, stage, stageEvents } from "./electron.ts";

/**
 * Plays the built shell from its start to its end: `node --import register.ts run-shell.ts <built folder> [hostile]`. Prints what
 * happened as JSON; every entry of `refused` is true where the shell refused something hostile.
 */
const [built = "", part = "whole"] = process.argv.slice(2);
const isWhole = part === "whole";
const outside = "https://x/?next=app://trellis/";
const project = stage.paths.project ?? "";

interface Bridge {
  call(
    name: string,
    input: unknown,
  ): Promise<{ readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } }>;
  listen(event: string, handler: (payload: unknown) => void): () => void;
}

await import(pathToFileURL(join(built, "main", "main.js")).href);
await until(() => stage.windows.length === 1);
const first = stage.windows[0] as PlayedWindow;
const page = await first.loaded;
createRequire(import.meta.url)(join(built, "preload", "preload.cjs"));
const bridge = exposed.backend as Bridge;

const seen = {
  page: {
    status: page?.status,
    policy: page?.headers.get("content-security-policy"),
    isHtml: (await page?.text())?.includes("<html"),
  },
  options: first.options.webPreferences,
  isSandboxed: stage.isSandboxed,
  switches: Object.fromEntries(stage.switches),
  menu: stage.menu.map(({ label }) => label),
  described: await bridge.call("host.describe", {}),
  example: isWhole && (await bridge.call("project.openExample", { language: "en", job: "example" })).ok,
  overview: await bridge.call("project.overview", {}),
};

const refused: Record<string, boolean> = {};
const elsewhere = [
  outside,
  "app://other/",
  "file:///etc/passwd",
  "javascript:alert(1)",
  "data:text/html,x",
  "about:blank",
];
for (const event of ["will-frame-navigate", "will-redirect"])
  refused[event] = elsewhere.every((url) => stops(event, url));
refused["will-attach-webview"] = stops("will-attach-webview", "app://trellis/");
refused["window.open"] =
  JSON.stringify(first.contents.openHandler?.({ url: "app://trellis/" }) ?? null) === '{"action":"deny"}';
refused.permission = await isRefused((answer) => call("permissionRequest", {}, "media", answer, {}));
refused["permission check"] = call("permissionCheck", {}, "media", "app://trellis", {}) === false;
refused.device = call("devicePermission", { deviceType: "usb" }) === false;
refused["spell checker"] = call("spellChecker") === false;
refused.request = await isCancelled(outside);
const allowed = {
  reload: !stops("will-frame-navigate", "app://trellis/"),
  ownFile: !(await isCancelled("app://trellis/assets/index.js")),
};
refused["request of a file"] = await isCancelled("file:///etc/passwd");
refused.download = emitted(sessionEmitter, "will-download");
refused["foreign host"] = (await statusOf("app://other/index.html")) === 404;
refused["way out of the folder"] = (await statusOf("app://trellis/..%2f..%2fpackage.json")) === 404;
refused["writing request"] = (await statusOf("app://trellis/", "POST")) === 404;
refused["message of a frame"] = await throws(() => invoke(first, { url: "app://trellis/" }));
refused["message of another window"] = await throws(() =>
  handler()({ sender: {}, senderFrame: first.contents.mainFrame }, "project.list", {}),
);
first.contents.mainFrame = { url: outside };
refused["message of a foreign page"] = await throws(() => invoke(first, first.contents.mainFrame));
first.contents.mainFrame = { url: "app://trellis/" };
refused["unknown host call"] =
  (await bridge.call("host.readFile", { path: "/etc/passwd" })).error?.code === "unknown-call";
const isPathNoToken = (await bridge.call("project.open", { token: "/etc/passwd" })).ok === false;
refused["made-up token"] = !(await bridge.call("host.showSaved", { token: "abcdefgh" })).ok && stage.shown.length === 0;
refused["relative path"] = !(await bridge.call("host.offerFile", { file: { path: "etc/passwd" } })).ok;
const messagesBefore = stage.messages.length;
stageEvents.app.emit("open-file", new PlayedEvent(), "/etc/passwd");
refused["file that is no project"] = stage.messages.length === messagesBefore + 1 && stage.windows.length === 1;

const windows = isWhole ? await openFromOutside() : null;
const asked = isWhole ? await askedWhileWorking() : null;

stageEvents.app.emit("before-quit", new PlayedEvent());
for (const window of [...stage.windows]) window.close();
await until(() => stage.quits > 0 && stage.windows.length === 0);
const hasQuit = new Promise<void>((resolve) => stageEvents.app.once("quit", () => resolve()));
await Promise.race([hasQuit, wait(10_000)]);
const leftOver = readdirSync(stage.paths.temp ?? "").filter((name) => name.startsWith("trellis-"));
process.stdout.write(`\n${JSON.stringify({ seen, refused, isPathNoToken, allowed, windows, asked, leftOver })}\n`, () =>
  process.exit(0),
);

/** A project file from outside opens a second window; the same file again only brings it to the front. */
async function openFromOutside() {
  writeFileSync(join(stage.paths.temp ?? "", "note.txt"), "");
  const before = stage.windows.length;
  stageEvents.app.emit(
    "second-instance",
    new PlayedEvent(),
    ["trellis", "--flag", "note.txt", project],
    stage.paths.temp,
  );
  await until(() => stage.windows.length === before + 1);
  const second = stage.windows.at(-1) as PlayedWindow;
  stageEvents.app.emit("second-instance", new PlayedEvent(), ["trellis", project], stage.paths.temp);
  return { opened: stage.windows.length - before, focused: second.isFocused > 1 };
}

/** Work under way: the user keeps the window. */
async function askedWhileWorking(): Promise<boolean> {
  const work = bridge.call("project.openExample", { language: "de", job: "again" });
  const wasAsked = await closing(0);
  const isKept = stage.windows.includes(first);
  return (await work).ok && wasAsked && isKept;
}

async function closing(answer: number): Promise<boolean> {
  stage.answers.message = answer;
  const messages = stage.messages.length;
  first.close();
  await wait(20);
  return stage.messages.length === messages + 1;
}

function emitted(
  target: { emit(event: string, ...given: readonly unknown[]): boolean },
  name: string,
  details = {},
): boolean {
  const event = new PlayedEvent(details);
  target.emit(name, event);
  return event.defaultPrevented;
}

function stops(name: string, url: string): boolean {
  return emitted(first.contents, name, { url });
}

function call(name: string, ...given: readonly unknown[]): unknown {
  return (stage.session[name] as ((...given: readonly unknown[]) => unknown) | undefined)?.(...given);
}

function isRefused(ask: (answer: (isGranted: boolean) => void) => unknown): Promise<boolean> {
  return Promise.race([
    new Promise<boolean>((resolve) => {
      ask((isGranted) => resolve(!isGranted));
    }),
    wait(50).then(() => false),
  ]);
}

function isCancelled(url: string): Promise<boolean> {
  return isRefused((answer) => call("request", { url }, ({ cancel }: { readonly cancel: boolean }) => answer(!cancel)));
}

async function statusOf(url: string, method = "GET"): Promise<number | undefined> {
  const request = new Proxy(new Request("app://trellis/"), {
    get: (_, key) => (key === "url" ? url : key === "method" ? method : undefined),
  });
  return (
    await stage.schemes
      .get("app")?.(request)
      .catch(() => null)
  )?.status;
}

function handler() {
  const found = stage.handlers.get("trellis:call");
  if (found === undefined) throw new Error("nobody answers calls");
  return found;
}

async function invoke(window: PlayedWindow, frame: unknown): Promise<unknown> {
  return handler()({ sender: window.seen, senderFrame: frame }, "project.list", {});
}

async function throws(act: () => unknown): Promise<boolean> {
  try {
    await act();
    return false;
  } catch {
    return true;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn += 1) await wait(25);
  if (!holds()) throw new Error(`never so: ${String(holds)}`);
}
