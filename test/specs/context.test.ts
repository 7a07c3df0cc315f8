import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { hrefTo } from "../../src/ui/router.ts";
import { button, field, segment, select } from "../pages/controls.ts";
import { importPage } from "../pages/import-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { exampleProject, projectWithAreas, projectWithImport } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const data = "code,name,year,enrolled,children\n01,Altstadt,2024,12,40\n02,Neustadt,2024,18,45\n";
const lead = ({ t }: OpenApp, decided: string, count: number, numbers: string) =>
  t("context.lead", { decided, count, numbers });

describe.skipIf(browserProgram === null)("the context", () => {
  it("counts an indicator that is not applicable as decided, moved on the board by keyboard", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await showScreen(app, "context", { part: "board" });
    await page.getByText(lead(app, "0", 15, "0")).waitFor();
    const status = page.getByLabel(t("context.statusOf", { name: "Live births" }));
    await status.focus();
    await page.keyboard.type(t("context.notApplicable"));
    await page.getByText(lead(app, "1", 15, "0")).waitFor();
    const column = page.getByRole("region", { name: t("context.notApplicable") });
    await column.getByText("Live births", { exact: true }).waitFor();
    expect(await status.evaluate((one) => one === document.activeElement)).toBe(true);
    await showScreen(app, "gaps");
    expect(await page.getByText("Live births").count()).toBe(0);
    expect(app.troubles.errors).toEqual([]);
  });

  it("shows the core list or all, and finds an indicator by what it counts", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await showScreen(app, "context");
    const names = page.locator(".catalogue-item h3");
    await expect.poll(() => names.count()).toBe(15);
    await page.getByRole("searchbox", { name: t("context.search") }).fill("2,500 grams");
    await button(page, t("context.showAll")).click();
    await page.getByRole("heading", { level: 3, name: "Low birth weight" }).waitFor();
    await page.getByRole("searchbox", { name: t("context.search") }).fill("");
    await segment(page, t("context.modeFull")).click();
    // One more than the catalogue has: the file brought it.
    await expect.poll(() => names.count()).toBe(78);
    const numbers = page.locator(`a[href="${hrefTo("gaps", { indicator: "participation" })}"]`);
    await numbers.getByText(t("context.dataLatest", { period: "2024" })).waitFor();
  });

  it("takes an own indicator, and a changed one back to the catalogue", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await showScreen(app, "context");
    await button(page, t("context.addOwn")).click();
    const adding = page.getByRole("dialog", { name: t("context.addTitle") });
    await button(adding, t("app.save")).click();
    await adding.getByText(t("context.nameNeeded")).waitFor();
    await field(adding, t("context.name")).fill("Parents' café <b>");
    await field(adding, t("context.numerator")).fill("families in the café");
    await button(adding, t("app.save")).click();
    await page.getByRole("heading", { level: 3, name: "Parents' café <b>" }).waitFor();
    await page.getByText(lead(app, "0", 16, "0")).waitFor();

    await button(page, t("context.useWhat", { name: "Live births" })).click();
    await page.getByText(t("context.usedNow", { name: "Live births" })).waitFor();
    await button(page, t("context.editWhat", { name: "Live births" })).click();
    const editing = page.getByRole("dialog", { name: t("context.editTitle") });
    await field(editing, t("context.name")).fill("Births in town");
    await button(editing, t("app.save")).click();
    await page.getByRole("heading", { level: 3, name: "Births in town" }).waitFor();
    await button(page, t("context.editWhat", { name: "Births in town" })).click();
    await button(editing, t("context.reset")).click();
    await page.getByRole("heading", { level: 3, name: "Live births" }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("offers its indicators for a file, which then brings the definition along", async () => {
    const app = await openApp({ project: await projectWithAreas("code,name\n01,Altstadt\n02,Neustadt\n") });
    const { page, t } = app;
    await showScreen(app, "import");
    const imports = importPage(app);
    await imports.drop(
      "visits.csv",
      "code,name,year,visited,newborns\n01,Altstadt,2025,31,40\n02,Neustadt,2025,33,45\n",
    );
    await imports.setRole("visited", t("intake.roleNumerator"));
    await imports.setRole("newborns", t("intake.roleDenominator"));
    await select(page, t("intake.indicator")).click();
    await page.getByRole("listbox").getByRole("option", { name: "Newborns visited at home" }).click();
    await imports.nameSource("Health office");
    await imports.runCheck();
    await imports.accept("visits.csv");
    await showScreen(app, "context");
    await page.getByText(lead(app, "1", 15, "1")).waitFor();
    await page.locator(`a[href="${hrefTo("gaps", { indicator: "H05" })}"]`).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("sets published figures beside the local one, and has no barrier in any part, light or dark", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t, format } = app;
    await showScreen(app, "context", { part: "comparison" });
    const card = page.getByRole("region", { name: "Children under 3 in day care" });
    const elsewhere = card.locator("section", {
      has: page.getByRole("heading", { name: t("context.elsewhere"), exact: true }),
    });
    const here = card.locator("section", { has: page.getByRole("heading", { name: t("context.here"), exact: true }) });
    await elsewhere.getByText(format.value(39.2, "%")).waitFor();
    await here.getByText(t("context.hereOf", { period: "2025" })).waitFor();
    expect(await here.getByText(format.value(39.2, "%")).count()).toBe(0);
    for (const part of ["indicators", "board", "comparison"]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await showScreen(app, "context", { part });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include("main").analyze();
        expect(violations.map(({ id, nodes }) => `${part}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
});
