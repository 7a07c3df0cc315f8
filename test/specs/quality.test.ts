import { describe, expect, it } from "vitest";
import { button, field } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { exampleProject, projectWithImport } from "../pages/prepared-projects.ts";

closeAppsAfter();

const data = "code,name,year,enrolled,children\n01,Altstadt,2024,12,40\n02,Neustadt,2024,18,45\n";

describe.skipIf(browserProgram === null)("quality and staff", () => {
  it("describes settings by keyboard, keeps single ones internal, and shows ratings only once the round is closed", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await app.goTo("#/quality");
    await button(page, t("quality.add")).focus();
    await page.keyboard.press("Enter");
    await field(page, t("quality.name")).fill("Day care Lindenhof");
    await field(page, t("quality.staffPosts")).fill("8");
    await field(page, t("quality.children")).fill("44");
    await page.keyboard.press("Enter");
    const row = page.getByRole("row", { name: "Day care Lindenhof" });
    await row.getByText(t("quality.hidden")).first().waitFor();
    expect(await row.innerText()).not.toContain("5.5");
    await page.getByText(t("app.internalView"), { exact: true }).first().click();
    await row.getByText("5.5", { exact: true }).waitFor();

    const statement = t("quality.statement-mentoring");
    const choice = page.getByLabel(t("quality.rateWhat", { statement }), { exact: true });
    const give = button(page, t("quality.giveWhat", { statement }));
    for (const [index, value] of ["2", "4", "5"].entries()) {
      await choice.selectOption(value);
      await give.click();
      await page.getByText(t("quality.ratings", { count: index + 1 }), { exact: true }).waitFor();
    }
    const result = page.getByText(t("quality.result", { median: "4", low: 2, high: 5 }));
    expect(await result.count()).toBe(0);
    await button(page, t("quality.close")).click();
    await result.waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("is filled in the example, with cooperation", async () => {
    const app = await openApp({ project: await exampleProject() });
    await app.goTo("#/quality");
    await app.page.getByRole("row", { name: /Town day care/ }).waitFor();
    await app.goTo("#/cooperation");
    await app.page.getByRole("columnheader", { name: "Town library" }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
