import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { canShowWindow, desktopRuntime } from "../../src/hosts/desktop-runtime.ts";
import { exampleProject } from "../pages/prepared-projects.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runtime = canShowWindow() ? desktopRuntime(root) : null;
const longestMs = 60_000;

/** What only Electron itself can show; `npm test` says in one line where its runtime is not there. */
describe.skipIf(runtime === null)("the desktop window", { timeout: longestMs }, () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-desktop-"));
  const running: ElectronApplication[] = [];
  afterEach(async () => {
    for (const app of running.splice(0)) await app.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));

  async function start(
    ...args: readonly string[]
  ): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
    const data = mkdtempSync(join(folder, "data-"));
    const app = await _electron.launch({
      executablePath: runtime ?? "",
      args: [root, `--user-data-dir=${data}`, ...args],
      timeout: longestMs,
    });
    running.push(app);
    const page = await app.firstWindow();
    await page.waitForFunction("window.backend !== undefined && document.querySelector('main') !== null");
    return { app, page };
  }

  it("starts at its own address, with the policy in force and nothing of Node", async () => {
    const { page } = await start();
    expect(page.url()).toBe("app://trellis/");
    expect(await page.evaluate("[typeof require, typeof process, typeof module]")).toEqual(Array(3).fill("undefined"));
    await expect(page.evaluate("eval('1')")).rejects.toThrow(/Content Security Policy|unsafe-eval/u);
    const fetched = "fetch('https://example.org/').then(() => 'fetched', () => 'refused')";
    expect(await page.evaluate(fetched)).toBe("refused");
    for (const path of ["app://trellis/..%2f..%2fpackage.json", "app://host/index.html"])
      expect(await page.evaluate(`fetch(${JSON.stringify(path)}).then((answer) => answer.status, () => 404)`)).toBe(
        404,
      );
  });

  it("goes nowhere and opens nothing", async () => {
    const { app, page } = await start();
    for (const url of ["https://x/?next=app://trellis/", "file:///etc/passwd", "app://other/"]) {
      await page.evaluate((to) => {
        window.location.href = to;
      }, url);
      await page.waitForTimeout(300);
      expect(page.url()).toBe("app://trellis/");
    }
    expect(await page.evaluate("window.open('app://trellis/')")).toBeNull();
    expect(app.windows()).toHaveLength(1);
  });

  it("opens the project file that it was started with, and a second one in a window of its own", async () => {
    const { app, page } = await start(await exampleProject());
    await page.getByText("Marlenfurt", { exact: false }).first().waitFor();
    const other = await exampleProject("de");
    const opened = app.waitForEvent("window");
    await app.evaluate(({ app: main }, path) => main.emit("open-file", { preventDefault: () => {} }, path), other);
    const second = await opened;
    await second.getByText("Marlenfurt", { exact: false }).first().waitFor();
    expect(app.windows()).toHaveLength(2);
  });

  it("saves where the dialog says", async () => {
    const { app, page } = await start(await exampleProject());
    const path = join(folder, "copy.trellis");
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    const saved = await page.evaluate(`(async () => {
      const made = await window.backend.call("project.saveCopy", {});
      return window.backend.call("host.saveFile", { token: made.value.token, suggestedName: made.value.suggestedName });
    })()`);
    expect(saved).toEqual({ ok: true, value: { saved: true } });
  });

  it("asks before it quits during a job", async () => {
    mkdirSync(join(folder, "documents"), { recursive: true });
    const { app, page } = await start();
    const asked = app.evaluate(
      ({ dialog }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = (...given: unknown[]) => {
            resolve((given.at(-1) as { message: string }).message);
            return Promise.resolve({ response: 0, checkboxChecked: false });
          };
        }),
    );
    const work = page.evaluate("window.backend.call('project.openExample', { language: 'en', job: 'work' })");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await asked).toMatch(/under way|gearbeitet/u);
    expect(await work).toMatchObject({ ok: true });
    expect(app.windows()).toHaveLength(1);
  });
});
