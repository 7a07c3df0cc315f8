import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serveApp } from "../../src/hosts/browser/serve.ts";
import { appFolder, copyBuiltUi } from "../pages/built-ui.ts";
import type { GapFigures } from "./gap-results.ts";

/** The matrix in a real window: from the click until the frame that shows the change has been painted. */
export async function measureInWindow(program: string, folder: string, project: string): Promise<GapFigures["window"]> {
  const ui = join(folder, "ui");
  mkdirSync(ui);
  await copyBuiltUi(ui);
  const served = await serveApp({
    projectsFolder: join(folder, "projects"),
    resourcesFolder: join(appFolder, "resources"),
    uiFolder: ui,
    author: "Ada",
    machine: "laptop-1",
    project,
  });
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    await context.addInitScript(`localStorage.setItem("trellis.name", "Ada")`);
    const page = await context.newPage();
    await page.goto(served.url);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(1000);
    // As the link of the situation opens it: the latest period of each indicator.
    const start = [await msToPeriod(page, "2025", "#/matrix")];
    // While the user reads, the other periods are prepared.
    await page.waitForTimeout(6000);
    const open: number[] = [];
    const openAgain: number[] = [];
    const target: number[] = [];
    for (const period of ["2018", "2019", "2020", "2021", "2022"]) open.push(await msToPeriod(page, period));
    for (const period of ["2019", "2020", "2021"]) openAgain.push(await msToPeriod(page, period));
    for (const value of [33, 44, 55, 66, 77]) target.push(await msToTarget(page, value));
    return { start, open, openAgain, target };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The address changes as a click on a period changes it. */
function msToPeriod(page: Page, period: string, address = `#/matrix?period=${period}`): Promise<number> {
  return page.evaluate(
    async ([wanted, hash]) => {
      const startedAt = performance.now();
      window.location.hash = hash;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const isThere = () => {
        const head = document.querySelector(".matrix-head .soft");
        const isBusy = document.querySelector('main [aria-busy="true"]') !== null;
        return (
          head?.textContent?.startsWith(wanted) === true && !isBusy && document.querySelector(".matrix-cell") !== null
        );
      };
      // What stands in the page when a frame begins is painted when the next one begins.
      do await frame();
      while (!isThere());
      await frame();
      return performance.now() - startedAt;
    },
    [period, address] as const,
  );
}

async function msToTarget(page: Page, value: number): Promise<number> {
  await page.locator('[data-place="-1:0"]').click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill(String(value));
  await dialog.getByRole("textbox").first().blur();
  const took = await page.evaluate(async (wanted) => {
    const save = document.querySelector<HTMLButtonElement>('[role="dialog"] button[type="submit"]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const startedAt = performance.now();
    save?.click();
    do await frame();
    while (!document.querySelector('[data-place="-1:0"]')?.textContent?.includes(wanted));
    await frame();
    return performance.now() - startedAt;
  }, String(value));
  await dialog.waitFor({ state: "hidden" });
  await page.waitForTimeout(1500);
  return took;
}
