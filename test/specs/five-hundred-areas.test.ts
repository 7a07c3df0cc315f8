import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/ui/router.ts";
import { button } from "../pages/controls.ts";
import { gapsPage } from "../pages/gaps-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { largeProject } from "../pages/prepared-projects.ts";
import { openingMs, settled, showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

const longestMs = 3000;

describe.skipIf(browserProgram === null)("with 500 areas", () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp({ project: await largeProject() });
  });

  it.each(routes.map((route) => route.id))("%s opens in three seconds", async (id) => {
    expect(await openingMs(app, id)).toBeLessThan(longestMs);
    await settled(app);
  });

  it("has the document's pages in ten seconds", async () => {
    const startedAt = performance.now();
    await showScreen(app, "document");
    expect(await app.page.locator("[data-page]").count()).toBeGreaterThan(10);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it("scrolls the chart to its last area, whose number can be explained", async () => {
    await showScreen(app, "gaps");
    const gaps = gapsPage(app);
    expect(await gaps.chartRows()).toHaveLength(60);
    await button(app.page, app.t("gapViews.showAll")).click();
    await settled(app);
    const rows = await gaps.chartRows();
    expect(rows).toHaveLength(500);
    const last = rows.at(-1)?.split(":")[0] ?? "";
    const startedAt = performance.now();
    await gaps.clickRow(last);
    await gaps.panel().getByText("data.csv").waitFor();
    expect(performance.now() - startedAt).toBeLessThan(longestMs);
  });

  it("scrolls the table without a blank", async () => {
    await showScreen(app, "gaps");
    const table = await gapsPage(app).showTable();
    const steps = await blanksWhileScrolling(table);
    expect(steps.blank).toBe(0);
    expect(steps.seen).toBeGreaterThan(20);
    await table.locator('[aria-rowindex="501"]').waitFor();
  });

  it("finds an area by a few letters", async () => {
    await app.page.keyboard.press("Control+K");
    await app.page.keyboard.type("quarter 499");
    await app.page.getByRole("menuitem", { name: "Quarter 499" }).click();
    await gapsPage(app).panel().getByText("Quarter 499", { exact: true }).waitFor();
  });
});

/** Scrolls from top to bottom in steps of most of a box's height; after two frames a row must stand in the middle. */
function blanksWhileScrolling(table: Locator): Promise<{ readonly blank: number; readonly seen: number }> {
  return table.evaluate(async (element) => {
    const box = element.parentElement;
    if (box === null) throw new Error("the table has no box");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { left, top, width, height } = box.getBoundingClientRect();
    let [blank, seen] = [0, 0];
    for (let place = 0; place < box.scrollHeight - box.clientHeight; place += 0.9 * box.clientHeight) {
      box.scrollTop = place;
      await frame();
      await frame();
      const middle = document.elementFromPoint(left + width / 2, top + height / 2);
      if (middle?.closest("tr[data-index]")) seen += 1;
      else blank += 1;
    }
    box.scrollTop = box.scrollHeight;
    return { blank, seen };
  });
}
