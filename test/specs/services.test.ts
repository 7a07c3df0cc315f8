import { describe, expect, it } from "vitest";
import { button, field, giveFile, select } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { exampleProject, projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const areas = "code,name\n01,Altstadt\n02,Neustadt\n";
const list =
  "Service;Provider;Places;Area;Age;Level;Sector\nNursery;Parish;forty;01;0–3;for everyone;Education\nPlaygroup;Parents;12;02;1–3;for everyone;Education\n";

describe.skipIf(browserProgram === null)("offers and services", () => {
  it("come in from a file that says line by line what it changes, and go again with one undo", async () => {
    const app = await openApp({ project: await projectWithAreas(areas) });
    const { page, t } = app;
    await showScreen(app, "services");
    await page.getByRole("heading", { name: t("services.emptyTitle") }).waitFor();
    await giveFile(page, "list.csv", list);
    await page.getByText(t("services.problem-not-a-number", { text: "forty" })).waitFor();
    await page.getByText(t("services.problemPlace", { row: 2, column: "Places" })).waitFor();
    await button(page, t("services.accept", { count: 2 })).click();
    await button(page, "Nursery").waitFor();
    await page.getByText(t("services.viewMatrices"), { exact: true }).click();
    const nobody = page.getByRole("row", { name: t("strategy.sectorHealth") }).getByText(t("services.nobody"));
    await expect.poll(() => nobody.count()).toBe(4);
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: t("services.emptyTitle") }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("are written down by keyboard, with “not known”, “does not apply” and zero apart", async () => {
    const app = await openApp({ project: await projectWithAreas(areas) });
    const { page, t } = app;
    await showScreen(app, "services");
    await button(page, t("services.add")).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await field(dialog, t("services.field-name")).waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByText(t("records.required")).waitFor();
    await page.keyboard.type("Home visits");
    await field(dialog, t("services.field-users")).fill("0");
    await dialog.getByText(t("services.applies"), { exact: true }).first().click();
    await button(dialog, t("app.save")).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("row", { name: "Home visits" }).waitFor();
    const cells = page
      .getByRole("row", { name: "Home visits" })
      .getByRole("gridcell")
      .or(page.getByRole("row", { name: "Home visits" }).getByRole("cell"));
    const texts = await cells.allInnerTexts();
    expect(texts).toContain(t("services.notApplicable"));
    expect(texts).toContain("0");
    expect(texts).toContain(t("services.notKnown"));
    await button(page, "Home visits").click();
    await field(dialog, t("services.field-provider")).fill("Health office");
    await button(dialog, t("app.save")).click();
    await page.getByRole("cell", { name: "Health office" }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("show who was asked and has not answered, and places per 100 children", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "services");
    await page.getByText(t("services.viewCollect"), { exact: true }).click();
    await page.getByText(t("services.askedSummary", { answered: 3, asked: 5 })).waitFor();
    await field(page, t("services.askOther")).fill("Toy library");
    const saved = page.waitForEvent("download");
    await button(page, t("services.askMake")).click();
    expect((await saved).suggestedFilename()).toBe("Marlenfurt Toy library.xlsx");
    await page.getByText(t("services.askedSummary", { answered: 3, asked: 6 })).waitFor();
    await page.getByText(t("services.viewCoverage"), { exact: true }).click();
    await select(page, t("services.coverageKind")).waitFor();
    // 46 places for 68 children.
    expect(await page.getByRole("row", { name: "Altstadt" }).innerText()).toMatch(/46\s+68\s+67\.6/u);
    expect(app.troubles.errors).toEqual([]);
  });
});
