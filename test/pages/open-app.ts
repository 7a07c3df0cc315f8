import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach } from "vitest";
import type { Language } from "../../src/core/project/project-settings.ts";
import { serveApp } from "../../src/hosts/browser/serve.ts";
import { type Format, formatFor } from "../../src/texts/format.ts";
import { type Translate, translator } from "../../src/texts/translate.ts";
import { findBrowser } from "../find-browser.ts";
import { appFolder, copyBuiltUi } from "./built-ui.ts";
import { type Troubles, watchTroubles } from "./troubles.ts";

export const browserProgram = findBrowser();
export const resourcesFolder = join(appFolder, "resources");

/** The app in a window of a real browser, and the words that its user reads. */
export interface OpenApp {
  readonly page: Page;
  readonly t: Translate;
  readonly format: Format;
  readonly troubles: Troubles;
  readonly projectsFolder: string;
  /** Goes to an address, "#/gaps", and waits until its screen stands. */
  goTo(hash: string): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** Path of a project that is open at the start. */
  readonly project?: string;
  readonly projectsFolder?: string;
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  /** Who works; null: the app will ask. */
  readonly person?: string | null;
  readonly machine?: string;
}

const longestStepMs = 20_000;
const size = { width: 1280, height: 900 };
const open = new Set<OpenApp>();
let folder: string | null = null;
let browser: Promise<Browser> | null = null;
let ui: Promise<string> | null = null;

/** Closes the apps after each test, or with "all" after the last, and then the browser; for the top of a spec file. */
export function closeAppsAfter(when: "each" | "all" = "each"): void {
  const closeApps = async () => {
    for (const app of open) await app.close();
  };
  if (when === "each") afterEach(closeApps);
  afterAll(async () => {
    await closeApps();
    await (await browser)?.close();
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });
}

/** A folder that goes with the spec file. */
export function newFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), "trellis-test-"));
  return mkdtempSync(join(folder, "f-"));
}

export async function openApp(options: AppOptions = {}): Promise<OpenApp> {
  const { language = "en", theme = "light", person = "Ada", projectsFolder = newFolder() } = options;
  ui ??= prepareUi();
  browser ??= launch();
  const served = await serveApp({
    projectsFolder,
    resourcesFolder,
    uiFolder: await ui,
    author: "Ada",
    machine: options.machine ?? "laptop-1",
    ...(options.project === undefined ? {} : { project: options.project }),
  });
  if (served.projectRefusal !== null) throw new Error(`not opened: ${JSON.stringify(served.projectRefusal)}`);
  const locale = language === "en" ? "en-GB" : "de-DE";
  const context = await (await browser).newContext({
    viewport: size,
    locale,
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(longestStepMs);
  if (person !== null) await context.addInitScript(`localStorage.setItem("trellis.name", ${JSON.stringify(person)})`);
  const page = await context.newPage();
  const troubles = watchTroubles(page, new URL(served.url).origin);
  await page.goto(served.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const app: OpenApp = {
    page,
    t: translator(language),
    format: formatFor(language),
    troubles,
    projectsFolder,
    async goTo(hash) {
      await page.evaluate(async (next) => {
        if (window.location.hash === next) return;
        const changed = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
        window.location.hash = next;
        await changed;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, hash);
    },
    async close() {
      if (!open.delete(app)) return;
      await context.close();
      await served.close();
    },
  };
  open.add(app);
  return app;
}

async function prepareUi(): Promise<string> {
  const target = newFolder();
  await copyBuiltUi(target);
  return target;
}

function launch(): Promise<Browser> {
  if (browserProgram === null) throw new Error("no browser");
  // Chromium's own sandbox does not start for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // In the plain C locale it drops names of downloads that are not ASCII.
  return chromium.launch({ executablePath: browserProgram, args, env: { ...process.env, LC_ALL: "C.UTF-8" } });
}
