import { describe, expect, it } from "vitest";
import { areasCsv } from "../backend/backend-for-test.ts";
import { button } from "../pages/controls.ts";
import { importPage } from "../pages/import-page.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";
import { veryLongCsv } from "../pages/very-long-file.ts";

closeAppsAfter();

describe.skipIf(browserProgram === null)("a long import whose screen is left", () => {
  it("goes on under a quiet line; screens visited before keep their content; Cancel leaves nothing", async () => {
    const app = await openApp({ project: await projectWithAreas(areasCsv) });
    const { page, t } = app;
    await showScreen(app, "areas");
    await showScreen(app, "import");
    const importing = importPage(app);
    await importing.drop("long.csv", veryLongCsv());
    await importing.setRole("enrolled", t("intake.roleNumerator"));
    await importing.setRole("children", t("intake.roleDenominator"));
    await importing.setRole("group", t("intake.roleGroup"));
    await importing.addIndicator({ name: "Participation", population: "children" });
    await importing.runCheck();
    await button(page, t("intake.accept")).click();
    await page.getByRole("progressbar").waitFor();

    await app.goTo("#/areas");
    const line = page.getByRole("region", { name: t("app.longWork") });
    await line.getByText(t("app.importIsWritten")).waitFor();
    expect(await page.getByRole("rowheader", { name: "Quarter 1", exact: true }).count()).toBe(1);
    await button(line, t("app.cancel")).click();
    await line.waitFor({ state: "hidden" });
    await showScreen(app, "imports");
    await page.getByRole("heading", { name: t("intake.importsEmpty") }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
