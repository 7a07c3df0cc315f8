import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCurrentFuseWire } from "@electron/fuses";
import { type Browser, chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { allFuses, root } from "./package-for-test.ts";

/** Where `npm run package` leaves the program, before it goes into installers. */
function packagedProgram(): string | null {
  const dist = join(root, "dist");
  const folders = existsSync(dist) ? readdirSync(dist) : [];
  const places = folders.flatMap((folder) => [
    join(dist, folder, "trellis"),
    join(dist, folder, "Trellis.exe"),
    join(dist, folder, "Trellis.app", "Contents", "MacOS", "Trellis"),
  ]);
  return places.find((place) => existsSync(place)) ?? null;
}

const program = packagedProgram();

// Where the program must be there, as on the machines that make the packages, its absence is a failure.
describe.skipIf(program === null && process.env.TRELLIS_PACKAGED !== "1")("the packaged app", () => {
  it("has each fuse as it is written down", async () => {
    const burnt = await getCurrentFuseWire(program ?? "missing");
    const [on, off] = ["1", "0"].map((sign) => sign.charCodeAt(0));
    expect(allFuses.map(([name, number]) => [name, burnt[number]])).toEqual(
      allFuses.map(([name, , isOn]) => [name, isOn ? on : off]),
    );
  });

  it("starts, answers a call and asks no machine for anything", { timeout: 120_000 }, async () => {
    const proxy = await countingProxy();
    const folder = mkdtempSync(join(tmpdir(), "trellis-started-"));
    const switches = [`--proxy-server=http://127.0.0.1:${proxy.port}`, "--remote-debugging-port=0"];
    const child = spawn(program ?? "missing", [...switches, `--user-data-dir=${folder}`]);
    let browser: Browser | null = null;
    try {
      browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
      const context = browser.contexts()[0];
      const page = context?.pages()[0] ?? (await context?.waitForEvent("page"));
      await page?.waitForFunction("window.backend !== undefined && document.querySelector('main') !== null");
      expect(page?.url()).toMatch(/^app:\/\//);
      expect(await page?.evaluate("window.backend.call('project.list')")).toMatchObject({ ok: true });
      await page?.waitForTimeout(10_000);
      expect(proxy.asked()).toBe(0);
    } finally {
      await browser?.close();
      child.kill();
      proxy.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });
});

function debuggingAddress(errors: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const late = setTimeout(() => reject(new Error(`the app did not start: ${heard}`)), 60_000);
    errors.on("data", (part) => {
      heard += String(part);
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

async function countingProxy(): Promise<{ readonly port: number; asked(): number; close(): void }> {
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { port, asked: () => count, close: () => server.close() };
}
