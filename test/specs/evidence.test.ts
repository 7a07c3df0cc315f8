import { describe, expect, it } from "vitest";
import { areasCsv } from "../backend/backend-for-test.ts";
import { button, field } from "../pages/controls.ts";
import { evidencePage } from "../pages/evidence-page.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { requestsPage } from "../pages/requests-page.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

describe.skipIf(browserProgram === null)("reports behind figures", () => {
  it("are attached, described, handed out again as they came, and removed", async () => {
    const app = await openApp({ project: await projectWithAreas(areasCsv) });
    const { page, t } = app;
    await showScreen(app, "evidence");
    await page.getByRole("heading", { name: t("records.evidenceEmpty") }).waitFor();
    const reports = evidencePage(app);
    await reports.attach("health_report.txt", "On page 7: 12 of 40.", "Health report");
    await reports.heading("Health report").waitFor();

    await button(page, t("records.editReport", { title: "Health report" })).click();
    const dialog = page.getByRole("dialog", { name: t("records.changeReport") });
    await field(dialog, t("records.reportTitle")).fill(" ");
    await button(dialog, t("app.save")).click();
    await dialog.getByText(t("records.required")).waitFor();
    await field(dialog, t("records.reportTitle")).fill("Health report 2025");
    await field(dialog, t("records.publisher")).fill("Health office");
    await button(dialog, t("app.save")).click();
    await reports.heading("Health report 2025").waitFor();
    await page.getByText("Health office", { exact: true }).waitFor();

    const { bytes } = await requestsPage(app).made(() =>
      button(page, t("records.saveReportOf", { title: "Health report 2025" })).click(),
    );
    expect(bytes.toString("utf8")).toBe("On page 7: 12 of 40.");

    await button(page, t("records.removeReport", { title: "Health report 2025" })).click();
    await button(page, t("records.removeReportButton")).click();
    await page.getByRole("heading", { name: t("records.evidenceEmpty") }).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
