import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { exampleProject } from "../pages/prepared-projects.ts";
import { settled, showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

describe.skipIf(browserProgram === null)("all measures of inequality", () => {
  it("open by keyboard below the view, in words, each with a value or why it has none", async () => {
    const app = await openApp({ project: await exampleProject() });
    await showScreen(app, "gaps", { indicator: "E01" });
    const panel = app.page.locator("details.inequality");
    expect(await panel.getByRole("table").count()).toBe(0);
    await panel.locator("summary").press("Enter");
    await panel.getByRole("table").waitFor();
    await settled(app);
    const rows = await panel.locator("tbody tr").allInnerTexts();
    expect(rows).toHaveLength(21);
    for (const row of rows) expect(row).not.toMatch(/\b(ACI|RCI|SII|RII|BGV|MDMW|IDISU|PAR)\b|undefined|NaN/);
    expect(rows[4]).toContain(app.t("inequality.needsOrder"));
    const { violations } = await new AxeBuilder({ page: app.page }).include("details.inequality").analyze();
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});
