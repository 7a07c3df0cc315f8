import { describe, expect, it } from "vitest";
import { button } from "../pages/controls.ts";
import { gapsPage } from "../pages/gaps-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { emptyProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const title = "No playground in the east";

describe.skipIf(browserProgram === null)("undo and redo", () => {
  it("work by button, and the buttons name the change", async () => {
    const app = await withRecordedGap();
    const { page, t } = app;
    const what = t("history.withSubject", { what: t("history.changeGapRecorded"), subject: title });
    await button(page, t("app.undoWhat", { what })).click();
    await gap(app).waitFor({ state: "hidden" });
    await button(page, t("app.redoWhat", { what })).click();
    await gap(app).waitFor();
  });

  it("work by Ctrl+Z and Ctrl+Shift+Z", async () => {
    const app = await withRecordedGap();
    await app.page.keyboard.press("Control+z");
    await gap(app).waitFor({ state: "hidden" });
    await app.page.keyboard.press("Control+Shift+z");
    await gap(app).waitFor();
    await showScreen(app, "history");
    expect(await app.page.getByRole("row").filter({ hasText: title }).count()).toBe(1);
  });

  it("leave a typed text to the field that it stands in", async () => {
    const app = await withRecordedGap();
    const { page, t } = app;
    await showScreen(app, "settings");
    const municipality = page.getByRole("textbox", { name: t("project.municipality") });
    await municipality.press("End");
    await municipality.pressSequentially("xyz");
    await municipality.press("Control+z");
    await showScreen(app, "gapsFound");
    await gap(app).waitFor();
  });
});

async function withRecordedGap(): Promise<OpenApp> {
  const app = await openApp({ project: await emptyProject() });
  await showScreen(app, "gapsFound");
  await gapsPage(app).addWithoutNumbers(title);
  return app;
}

function gap({ page }: OpenApp) {
  return page.getByRole("heading", { name: title });
}
