import { describe, expect, it } from "vitest";
import { button, field } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithImport } from "../pages/prepared-projects.ts";
import { requestsPage } from "../pages/requests-page.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const data =
  "code,name,year,enrolled,children\n01,Altstadt,2024,12,40\n02,Neustadt,2024,18,45\n01,Altstadt,2023,11,40\n";

describe.skipIf(browserProgram === null)("data requests", () => {
  it("say what is missing for a period, and make the letter and the empty table", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await showScreen(app, "requests");
    await page.getByRole("heading", { name: t("requests.empty") }).waitFor();
    const requests = requestsPage(app);
    await requests.add("Day-care office", ["Participation"]);
    const missing = page.getByRole("row", { name: "Participation" });
    await missing.getByText(t("requests.missingOf", { missing: "1", count: 3 })).waitFor();
    await requests.askFor("2023");
    await missing.getByText(t("requests.missingOf", { missing: "2", count: 3 })).waitFor();
    await requests.askFor("2030");
    await missing.getByText(t("requests.nothingYet")).waitFor();

    const table = await requests.made(() =>
      button(page, t("requests.templateCsvFor", { name: "Day-care office" })).click(),
    );
    for (const area of ["Altstadt", "Neustadt", "Hafen"]) expect(table.bytes.toString("utf8")).toContain(area);

    for (const [format, magic] of [
      ["docx", "PK"],
      ["pdf", "%PDF"],
    ] as const) {
      await button(page, t("requests.letterTo", { name: "Day-care office" })).click();
      const dialog = page.getByRole("dialog");
      await button(dialog, t("requests.makeLetter")).click();
      await dialog.getByText(t("requests.dateWrong")).waitFor();
      await dialog.getByLabel(t("requests.deadline")).fill("2027-03-01");
      await field(dialog, t("requests.signedBy")).fill("Ada Berger");
      await dialog.getByText(t(`requests.${format}`)).click();
      const letter = await requests.made(() => button(dialog, t("requests.makeLetter")).click());
      expect(letter.name).toMatch(new RegExp(`\\.${format}$`));
      expect(letter.bytes.subarray(0, magic.length).toString("latin1")).toBe(magic);
    }
    expect(app.troubles.errors).toEqual([]);
  });

  it("make an empty table for any indicators, and ask for a choice first", async () => {
    const app = await openApp({ project: await projectWithImport(data) });
    const { page, t } = app;
    await showScreen(app, "requests");
    await button(page, t("requests.templateChosen")).click();
    const dialog = page.getByRole("dialog", { name: t("requests.templateTitle") });
    await button(dialog, t("requests.makeTemplate")).click();
    await dialog.getByText(t("requests.chooseAtLeastOne")).waitFor();
    await dialog.getByRole("option", { name: "Participation" }).press("Space");
    const table = await requestsPage(app).made(() => button(dialog, t("requests.makeTemplate")).click());
    expect(table.name).toMatch(/\.xlsx$/);
    expect(table.bytes.subarray(0, 2).toString("latin1")).toBe("PK");
  });
});
