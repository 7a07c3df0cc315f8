import { describe, expect, it } from "vitest";
import { areasCsv } from "../backend/backend-for-test.ts";
import { button } from "../pages/controls.ts";
import { importPage } from "../pages/import-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
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

    await button(page, t("intake.check")).click();
    await cancel(app);
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
    expect(await importing.check().count()).toBe(0);

    await importing.runCheck();
    await page.getByText(t("intake.ready", { count: veryLongRecords }), { exact: true }).waitFor();
    await button(page, t("intake.accept")).click();
    await cancel(app);
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
    expect(await page.getByRole("alert").count()).toBe(0);

    await showScreen(app, "imports");
    await page.getByRole("heading", { name: t("intake.importsEmpty") }).waitFor();
    await showScreen(app, "gaps");
    await page.getByRole("heading", { name: t("gaps.emptyTitle") }).waitFor();
  });
});

async function cancel({ page, t }: OpenApp): Promise<void> {
  await page.getByRole("progressbar").waitFor();
  // By keyboard: a click would wait until the button has stood still for a while.
  await button(page, t("app.cancel")).press("Enter");
}
