import { describe, expect, it } from "vitest";
import { button, segment } from "../pages/controls.ts";
import { evidencePage } from "../pages/evidence-page.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { projectWithImport } from "../pages/prepared-projects.ts";
import { recordsPage } from "../pages/records-page.ts";
import { requestsPage } from "../pages/requests-page.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const thisYear =
  "code,name,year,enrolled,children\n01,Altstadt,2024,12,40\n02,Neustadt,2024,18,45\n03,Hafen,2024,7,35\n";
const corrected = thisYear.replace("7,35", "9,35");

describe.skipIf(browserProgram === null)("the history of imports", () => {
  it("tells file, fingerprint, steps and what it brought, and gives file and recipe back", async () => {
    const app = await openApp({ project: await projectWithImport(thisYear) });
    const { page, t } = app;
    await showScreen(app, "imports");
    const records = recordsPage(app);
    const card = records.card("data.csv");
    await records.open(card);
    await card.getByText("Participation: 2024").waitFor();
    await card.getByText(t("records.changedNothing")).waitFor();
    expect(await card.locator("ol").getByRole("listitem").count()).toBeGreaterThan(3);
    await button(card, t("records.fingerprintWhole")).click();
    expect(await card.locator("code").first().innerText()).toMatch(/^[0-9a-f]{64}$/);

    const original = await requestsPage(app).made(() =>
      button(card, t("records.saveOriginalOf", { file: "data.csv" })).click(),
    );
    expect(original.bytes.toString("utf8")).toBe(thisYear);
    const recipe = await requestsPage(app).made(() =>
      button(card, t("records.saveRecipeOf", { file: "data.csv" })).click(),
    );
    expect(JSON.parse(recipe.bytes.toString("utf8"))).toMatchObject({ version: 1, indicatorId: "participation" });
    expect(app.troubles.errors).toEqual([]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("takes a corrected file to the import screen, with the recipe of the earlier one", async () => {
    const app = await openApp({ project: await projectWithImport(thisYear) });
    const { page, t } = app;
    await showScreen(app, "imports");
    const records = recordsPage(app);
    await records.pick(
      records.card("data.csv"),
      t("records.replaceWhat", { file: "data.csv" }),
      "corrected.csv",
      corrected,
    );
    await page.getByRole("heading", { level: 1, name: t("intake.title") }).waitFor();
    await page.getByRole("heading", { level: 2, name: "corrected.csv" }).waitFor();
  });

  it("shows rows that were held back with what is wrong, the rows themselves in the internal view only", async () => {
    const app = await openApp({ project: await projectWithImport(thisYear.replace("7,35", "seven,35")) });
    const { page, t } = app;
    await showScreen(app, "imports");
    const records = recordsPage(app);
    const card = records.card("data.csv");
    await card.getByText(t("records.heldChip", { count: 1 }), { exact: true }).waitFor();
    await records.open(card);
    await card.getByText(t("records.heldOnlyInternal")).waitFor();
    expect(await card.getByText("seven").count()).toBe(0);
    await segment(page, t("app.internalView")).click();
    const row = card.getByRole("row").filter({ hasText: "seven" });
    expect(await row.getByRole("rowheader").innerText()).toBe("4");
    await records.pick(card, t("records.heldAgainFor", { file: "data.csv" }), "corrected.csv", corrected);
    await page.getByRole("heading", { level: 2, name: "corrected.csv" }).waitFor();
  });

  it("takes a figure that someone said, with the report and page behind it, and marks it", async () => {
    const app = await openApp({ project: await projectWithImport(thisYear) });
    const { page, t } = app;
    await showScreen(app, "evidence");
    await evidencePage(app).attach("report.txt", "7 of 40", "Health report");
    await showScreen(app, "imports");
    const records = recordsPage(app);
    await records.openTyping();
    await records.save();
    await records.dialog().getByText(t("records.chooseOne")).first().waitFor();
    await records.dialog().getByText(t("records.dateWrong")).waitFor();
    const figure = {
      indicator: "Participation",
      area: "Altstadt",
      period: "2025",
      part: "50",
      whole: "40",
      who: "Ms Berger",
      when: "2026-01-15",
      report: "Health report",
      page: "7",
    };
    await records.fill(figure);
    await records.save();
    await records.dialog().getByText(t("records.partAboveWhole")).waitFor();
    await records.fill({ ...figure, part: "14" });
    await records.save();
    await records.dialog().waitFor({ state: "hidden" });
    const card = records.card(t("records.typedFigure"));
    await card.getByText(t("records.typedMark")).waitFor();
    await records.open(card);
    await card.getByText("Participation: 2025").waitFor();
    await card
      .getByText(t("records.evidenceOf", { report: t("records.onPage", { report: "Health report", page: "7" }) }))
      .waitFor();

    await showScreen(app, "evidence");
    await button(page, t("records.removeReport", { title: "Health report" })).click();
    await page.getByText(t("records.reportInUse", { count: 1, title: "Health report" })).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
