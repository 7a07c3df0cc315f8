import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { button, choose, field } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { exampleProject } from "../pages/prepared-projects.ts";
import { settled, showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

describe.skipIf(browserProgram === null)("all indicators at a glance", () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp({ project: await exampleProject("en") });
  });
  const cell = (place: string) => app.page.locator(`[data-place="${place}"]`);
  const focused = () => app.page.evaluate(() => document.activeElement?.getAttribute("data-place") ?? "");

  it("opens with a sentence, the worst areas first, and nothing that axe objects to", async () => {
    await showScreen(app, "matrix");
    const counts = await app.page
      .getByRole("rowheader")
      .evaluateAll((heads) => heads.map((head) => Number(/(\d+) clearly/.exec(head.textContent ?? "")?.[1] ?? 0)));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await app.page.getByText(/^In \d+ of \d+ areas at least/).waitFor();
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("shows no number of a cell that is hidden or on too few children, in no attribute either", async () => {
    const unseen = app.page.locator('.matrix-cell:is([data-kind="hidden"],[data-kind="too-few"])');
    const html = await unseen.evaluateAll((cells) =>
      cells.map((one) => ({
        text: one.textContent ?? "",
        // The label names the period, which is no figure of the cell.
        label: (one.getAttribute("aria-label") ?? "").replace(/^.*\): /, ""),
        names: one.getAttributeNames().join(" "),
        clarity: one.getAttribute("data-clarity"),
      })),
    );
    expect(html.length).toBeGreaterThan(0);
    for (const { text, label, names, clarity } of html) {
      expect(`${text} ${label}`).not.toMatch(/\d/);
      expect(names).not.toContain("title");
      expect(clarity).toBe("unknown");
    }
  });

  it("is walked with the arrow keys, and opens the indicator at the area with Enter", async () => {
    await cell("0:0").click();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await app.page.keyboard.press(key);
    expect(await focused()).toBe("1:2");
    await app.page.keyboard.press("Control+End");
    const columns = await app.page.getByRole("columnheader").count();
    const rows = Number(await app.page.getByRole("grid").getAttribute("aria-rowcount"));
    expect(await focused()).toBe(`${rows - 2}:${columns - 2}`);
    await app.page.keyboard.press("Control+Home");
    await app.page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("-1:0");
    await app.page.keyboard.press("ArrowDown");
    const area = (await app.page.getByRole("rowheader").first().locator("span").first().textContent()) ?? "";
    await app.page.keyboard.press("Enter");
    await app.page.waitForFunction(() => /^#\/gaps\?indicator=.*&area=/.test(window.location.hash));
    await settled(app);
    await app.page.getByRole("complementary").getByText(area, { exact: true }).waitFor();
  });

  it("follows a target that is set in the head of its column", async () => {
    await showScreen(app, "matrix");
    const head = app.page.getByRole("columnheader", { name: "Children under 3 in day care" });
    const before = await app.page.locator('.matrix-cell[data-kind="target-met"]').count();
    await head.getByRole("button").click();
    const dialog = app.page.getByRole("dialog");
    await field(dialog, app.t("gaps.targetValue")).fill("30");
    await button(dialog, app.t("app.save")).click();
    await head.getByText("Target 30 %").waitFor();
    expect(await app.page.locator('.matrix-cell[data-kind="target-met"]').count()).toBeGreaterThan(before);
    await settled(app);
    await app.page.reload();
    await app.page.getByRole("grid").waitFor();
    await head.getByText("Target 30 %").waitFor();
  });

  it("orders areas by name, and shows the larger ones", async () => {
    await choose(app.page, app.t("matrix.order"), app.t("matrix.orderName"));
    const names = () =>
      app.page
        .getByRole("rowheader")
        .evaluateAll((heads) => heads.map((head) => head.querySelector("span")?.textContent ?? ""));
    const shown = await names();
    expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
    await choose(app.page, app.t("matrix.level"), app.t("matrix.levelParent"));
    await settled(app);
    expect((await names()).length).toBeLessThan(shown.length);
    expect(app.troubles.errors).toEqual([]);
  });
});
