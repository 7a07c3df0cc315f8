import { describe, expect, it } from "vitest";
import { areasCsv } from "../backend/backend-for-test.ts";
import { cancelWhenShown } from "../pages/cancel-when-shown.ts";
import { button } from "../pages/controls.ts";
import { importPage } from "../pages/import-page.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";
import { veryLongCsv, veryLongRecords } from "../pages/very-long-file.ts";

closeAppsAfter();

describe.skipIf(browserProgram === null)("an import that is cancelled", () => {
  it("shows how far it is, and leaves nothing", async () => {
    const app = await openApp({ project: await projectWithAreas(areasCsv) });
    const { page, t } = app;
    await showScreen(app, "import");
    const importing = importPage(app);
    await importing.drop("long.csv", veryLongCsv());
    await importing.setRole("enrolled", t("intake.roleNumerator"));
    await importing.setRole("children", t("intake.roleDenominator"));
    await importing.setRole("group", t("intake.roleGroup"));
    await importing.addIndicator({ name: "Participation", population: "children" });

    const checkCancelled = cancelWhenShown(app);
    await button(page, t("intake.check")).click();
    await checkCancelled;
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
    expect(await importing.check().count()).toBe(0);

    await importing.runCheck();
    await page.getByText(t("intake.ready", { count: veryLongRecords }), { exact: true }).waitFor();
    const writingCancelled = cancelWhenShown(app);
    await button(page, t("intake.accept")).click();
    await writingCancelled;
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
    expect(await page.getByRole("alert").count()).toBe(0);

    await showScreen(app, "imports");
    await page.getByRole("heading", { name: t("intake.importsEmpty") }).waitFor();
    await showScreen(app, "gaps");
    await page.getByRole("heading", { name: t("gaps.emptyTitle") }).waitFor();
  });
});
