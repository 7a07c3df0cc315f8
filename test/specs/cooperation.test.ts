import { describe, expect, it } from "vitest";
import { formatFor } from "../../src/texts/format.ts";
import { button, choose, field, select } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { exampleProject, projectWithImport } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

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

    await button(page, t("cooperation.changeWhat", { name: "Clinic" })).click();
    const dialog = page.getByRole("dialog");
    await field(dialog, t("cooperation.name")).fill("Children's clinic");
    await button(dialog, t("app.save")).click();
    await page.getByRole("columnheader", { name: "Children's clinic" }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("asks more once it is switched on, and keeps the answers", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "cooperation");
    for (const instrument of ["proximities", "barriers", "leadership"] as const) {
      await page.getByRole("checkbox", { name: t(`cooperation.instrument-${instrument}`) }).press("Space");
      await page.getByRole("heading", { name: t(`cooperation.instrument-${instrument}`) }).waitFor();
    }
    const pair = `${t("strategy.sectorEducation")} – ${t("strategy.sectorHealth")}`;
    const trust = page.getByLabel(`${pair}: ${t("cooperation.proximity-social")}`, { exact: true });
    await trust.selectOption("1");
    await page.getByRole("row", { name: pair }).getByText("25", { exact: true }).waitFor();
    await page.getByText(t("cooperation.point-no-lead"), { exact: true }).click();
    await choose(page, t("cooperation.practice-vision"), t("cooperation.step-3"));
    await showScreen(app, "voices");
    await showScreen(app, "cooperation");
    expect(await trust.inputValue()).toBe("1");
    expect(await page.getByRole("checkbox", { name: t("cooperation.point-no-lead") }).isChecked()).toBe(true);
    await select(page, t("cooperation.practice-vision")).getByText(t("cooperation.step-3")).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
