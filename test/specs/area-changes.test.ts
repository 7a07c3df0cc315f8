import { describe, expect, it } from "vitest";
import { button, choose, field } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const areas = "code,name,district\n01,Altstadt,North\n02,Neustadt,North\n03,Hafen,South\n";

describe.skipIf(browserProgram === null)("an area", () => {
  it("gets other spellings, a larger area, and years; a merged one says until when it stood", async () => {
    const app = await openApp({ project: await projectWithAreas(areas) });
    const { page, t } = app;
    await showScreen(app, "areas");
    const row = page.getByRole("row").filter({ hasText: "03" });
    await row.getByRole("button").focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: t("records.editArea", { area: "Hafen" }) });
    await field(dialog, t("records.aliases")).fill("Hafen-Ost\nAltstadt");
    await choose(dialog, t("records.mergedInto"), "Altstadt");
    await button(dialog, t("app.save")).click();
    await dialog.getByText(t("records.aliasTaken", { alias: "Altstadt", area: "Altstadt" })).waitFor();
    await dialog.getByText(t("records.mergedNeedsLastYear")).waitFor();

    await field(dialog, t("records.aliases")).fill("Hafen-Ost\nHafen O.");
    await field(dialog, t("records.validTo")).fill("2019");
    await field(dialog, t("records.areaName")).fill("Hafenviertel");
    await button(dialog, t("app.save")).click();
    await dialog.waitFor({ state: "hidden" });
    await page.getByRole("rowheader", { name: "Hafenviertel" }).waitFor();
    const text = await row.innerText();
    for (const part of ["Hafen-Ost", "Hafen O.", t("records.thenPartOf", { area: "Altstadt" })])
      expect(text).toContain(part);
    expect(text).toContain(t("records.toYear", { to: "2019" }));

    await page.keyboard.press("Control+z");
    await page.getByRole("rowheader", { name: "Hafen", exact: true }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
