import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpHost, startHttpHost } from "../../../src/hosts/browser/http-host.ts";
import { findBrowser } from "../../find-browser.ts";
import { bridgeSuite } from "../bridge-suite.ts";
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

  bridgeSuite(() => ({
    thread,
    makeFile: (content) => {
      const path = join(folder, "made");
      writeFileSync(path, content);
      return path;
    },
    call: async (name, input) => {
      const answer = await page.evaluate(
        async ([asked, given]) => {
          const { ok, value } = await window.backend.call(asked as string, given);
          // Bytes don't survive the way out of the page.
          const parts = Object.entries(value ?? {}).map(([key, part]) =>
            part instanceof Uint8Array ? [key, { bytes: [...part] }] : [key, part],
          );
          return { ok, value: Object.fromEntries(parts) as Record<string, unknown> };
        },
        [name, input] as const,
      );
      return {
        ok: answer.ok,
        value: Object.fromEntries(Object.entries(answer.value).map(([key, part]) => [key, bytesOf(part)])),
      };
    },
    offer: (fileName, content) =>
      page.evaluate(([name, text]) => window.backend.call("host.offerFile", { file: new File([text], name) }), [
        fileName,
        content,
      ] as const),
    save: async (token) => {
      const [download, answer] = await Promise.all([
        page.waitForEvent("download"),
        page.evaluate((asked) => window.backend.call("host.saveFile", { token: asked, suggestedName: "x" }), token),
      ]);
      expect(download.suggestedFilename()).toBe("Strategie Grünau.pdf");
      return { answer, content: readFileSync(await download.path(), "utf8") };
    },
    listen: async (event) => {
      await page.evaluate((name) => {
        window.heard = [];
        window.stopListening = window.backend.listen(name, (payload) => window.heard.push(payload));
      }, event);
      return {
        heard: () => page.evaluate(() => window.heard),
        stop: () => page.evaluate(() => window.stopListening()),
      };
    },
  }));

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

function bytesOf(part: unknown): unknown {
  if (typeof part !== "object" || part === null || !("bytes" in part)) return part;
  return Uint8Array.from(part.bytes as readonly number[]);
}
