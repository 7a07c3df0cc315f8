import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpHost, startHttpHost } from "../../../src/hosts/browser/http-host.ts";
import { findBrowser } from "../../find-browser.ts";
import { createFakeThread } from "./fake-thread.ts";

interface BridgeUnderTest {
  call(name: string, input: unknown): Promise<{ ok: boolean; value: Record<string, unknown>; error: unknown }>;
  listen(event: string, handler: (payload: unknown) => void): () => void;
}
declare global {
  interface Window {
    backend: BridgeUnderTest;
    heard: unknown[];
    stopListening: () => void;
  }
}

const browserProgram = findBrowser();

describe.skipIf(browserProgram === null)("the bridge in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-test-"));
  const thread = createFakeThread();
  const complaints: string[] = [];
  let host: HttpHost;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const uiFolder = join(folder, "ui");
    const entry = fileURLToPath(new URL("../../../src/hosts/browser/bridge.ts", import.meta.url));
    await build({
      configFile: false,
      logLevel: "error",
      build: {
        outDir: uiFolder,
        rolldownOptions: { input: { bridge: entry }, output: { entryFileNames: "[name].js" } },
      },
    });
    mkdirSync(uiFolder, { recursive: true });
    writeFileSync(
      join(uiFolder, "index.html"),
      '<!doctype html><html lang="en"><head><title>x</title></head><body><script type="module" src="/app.js"></script></body></html>',
    );
    writeFileSync(join(uiFolder, "app.js"), "document.title = typeof window.backend.call;");
    host = await startHttpHost({ thread, uiFolder, temporaryFolder: join(folder, "temporary"), port: 0 });
    browser = await chromium.launch({
      executablePath: browserProgram ?? "",
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      // In the plain C locale Chromium drops names of downloads that are not ASCII.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(host.url);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
    rmSync(folder, { recursive: true });
  });

  it("is there before the screens start, and the token has left the address", async () => {
    await expect.poll(() => page.title()).toBe("function");
    expect(page.url()).toBe(`${new URL(host.url).origin}/`);
  });

  it("carries a call with bytes in its answer", async () => {
    thread.answerWith({ pages: 3, pdf: new Uint8Array([37, 80, 68, 70, 0, 255]) });
    const seen = await page.evaluate(async () => {
      const { value } = await window.backend.call("document.preview", { audience: "public" });
      return { pages: value.pages, isBytes: value.pdf instanceof Uint8Array, bytes: [...(value.pdf as Uint8Array)] };
    });
    expect(seen).toEqual({ pages: 3, isBytes: true, bytes: [37, 80, 68, 70, 0, 255] });
    expect(thread.calls.at(-1)).toEqual({ name: "document.preview", input: { audience: "public" } });
  });

  it("uploads a file", async () => {
    const answer = await page.evaluate(() =>
      window.backend.call("host.offerFile", { file: new File(["a;b\n1;2\n"], "Plätze.csv") }),
    );
    expect(answer).toEqual({ ok: true, value: { token: "token-1", fileName: "Plätze.csv" } });
    expect(readFileSync(thread.offered[0]?.path ?? "", "utf8")).toBe("a;b\n1;2\n");
  });

  it("saves a made file as a download", async () => {
    const path = join(folder, "made");
    writeFileSync(path, "%PDF");
    thread.made.set("abc", { path, suggestedName: "Strategie Grünau.pdf" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.evaluate(() => window.backend.call("host.saveFile", { token: "abc", suggestedName: "x" })),
    ]);
    expect(download.suggestedFilename()).toBe("Strategie Grünau.pdf");
    expect(readFileSync(await download.path(), "utf8")).toBe("%PDF");
  });

  it("hears events until it stops listening", async () => {
    await page.evaluate(() => {
      window.heard = [];
      window.stopListening = window.backend.listen("project.changed", (payload) => window.heard.push(payload));
    });
    const heard = () => page.evaluate(() => window.heard);
    await expect
      .poll(async () => {
        thread.tell("project.changed", { revision: 4 });
        return (await heard())[0];
      })
      .toEqual({ revision: 4 });
    const before = await page.evaluate(() => {
      window.stopListening();
      return window.heard.length;
    });
    thread.tell("project.changed", { revision: 5 });
    await page.evaluate(() => window.backend.call("x", {}));
    expect((await heard()).length).toBe(before);
  });

  it("cannot be replaced, and the page can load nothing from elsewhere nor run text", async () => {
    const outcome = await page.evaluate(async () => {
      const fetched = await fetch("http://127.0.0.1:9/").then(
        () => "fetched",
        () => "refused",
      );
      const script = document.createElement("script");
      script.textContent = "document.title = 'injected'";
      document.body.append(script);
      return { fetched, title: document.title, isFrozen: Object.isFrozen(window.backend) };
    });
    expect(outcome).toEqual({ fetched: "refused", title: "function", isFrozen: true });
    expect(complaints.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
  });

  it("answers with a value when the host has been stopped", async () => {
    await host.close();
    const answer = await page.evaluate(() => window.backend.call("project.list", {}));
    expect(answer).toEqual({ ok: false, error: { code: "internal", details: { id: "HOST" } } });
  });
});
