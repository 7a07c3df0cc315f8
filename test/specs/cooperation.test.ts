import { describe, expect, it } from "vitest";
import { formatFor } from "../../src/texts/format.ts";
import { button, field } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithImport } from "../pages/prepared-projects.ts";

closeAppsAfter();

const data = "code,name,year,enrolled,children\n01,Altstadt,2024,12,40\n02,Neustadt,2024,18,45\n";

describe.skipIf(browserProgram === null)("cooperation", () => {
  it("counts a link once both partners name it, and keeps a sector's answers", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await page.evaluate(() => {
      location.hash = "#/cooperation";
    });
    await page.getByRole("heading", { name: t("cooperation.emptyTitle") }).waitFor();
    for (const name of ["Nursery", "Clinic"]) {
      await field(page, t("cooperation.name")).fill(name);
      await button(page, t("cooperation.add")).click();
      await page.getByRole("columnheader", { name }).waitFor();
    }
    const level = (from: string, to: string) => page.getByLabel(t("cooperation.linkOf", { from, to }), { exact: true });
    await level("Nursery", "Clinic").selectOption("3");
    await level("Clinic", "Nursery").selectOption("2");
    await page
      .getByText(t("cooperation.lead", { linked: "1", possible: "1", across: formatFor("en").value(0, "%", 0) }))
      .waitFor();
    await page.getByLabel(t("cooperation.item-funding-1"), { exact: true }).selectOption("0");
    await page.getByText(t("cooperation.progress", { count: 1 })).waitFor();
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
    expect(app.troubles.errors).toEqual([]);
  });
});
