import { describe, expect, it } from "vitest";
import { readPdf } from "../documents/read-pdf.ts";
import { button } from "../pages/controls.ts";
import { receivePdf } from "../pages/document-page.ts";
import { gruenauAreas, gruenauCleanTable, gruenauIndicator } from "../pages/gruenau.ts";
import { keyboardOf } from "../pages/keyboard.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { settled } from "../pages/screens.ts";

closeAppsAfter();

const gap = "Too few places in Hafen";
const goal = "By 2030, every second child has a place";
const measure = "A new day nursery";

describe.skipIf(browserProgram === null)("the whole way by keyboard", () => {
  it("goes from a file to the document without a mouse", async () => {
    const app = await openApp({ person: null });
    const { page, t } = app;
    const { press, type, key, text, see, goTo, tabTo, pickFile } = keyboardOf(app);

    await press(t("project.new"));
    await type(t("project.municipality"), "Grünau");
    await pickFile("areas.csv", gruenauAreas);
    await page.getByRole("table", { name: t("project.areasFound", { count: 8 }) }).waitFor();
    await press(t("project.create"));
    await page.getByRole("dialog", { name: t("app.whoIsWorking") }).waitFor();
    await text("Ada");
    await key("Enter");
    await page.getByRole("dialog").waitFor({ state: "hidden" });

    await pickFile("places.csv", gruenauCleanTable);
    await press(t("intake.newIndicator"));
    await type(t("intake.indicatorName"), gruenauIndicator.name);
    await press(t("intake.addIndicator"));
    await press(t("intake.check"));
    await page.getByText(t("intake.ready", { count: 8 }), { exact: true }).waitFor();
    await press(t("intake.accept"));
    // The way on has the focus.
    await page.getByRole("heading", { name: t("intake.accepted", { file: "places.csv" }) }).waitFor();
    await tabTo(button(page, t("intake.seeGaps")));
    await key("Enter");
    await settled(app);

    const rows = page.getByRole("list", { name: t("gaps.chartRows") }).getByRole("button");
    await tabTo(rows.first());
    await key("ArrowDown");
    await key("Enter");
    const area = (await rows.nth(1).getAttribute("aria-label"))?.split(":")[0] ?? "";
    await page
      .getByRole("complementary", { name: t("gaps.whereFrom") })
      .getByText(area, { exact: true })
      .waitFor();
    await see(t("gaps.lookTable"));
    await page.getByRole("columnheader", { name: t("gaps.interval") }).waitFor();
    await press(t("gaps.setTarget"));
    await type(t("gaps.targetValue"), "50");
    await press(t("app.save"));
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await press(t("gaps.record"));
    await type(t("gaps.gapTitle"), gap);
    await key("Enter");
    await page.getByText(t("gaps.recorded")).waitFor();

    await goTo(t("app.phase4"));
    await press(t("priorities.useDefaultCriteria"));
    await page.getByRole("row", { name: t("priorities.demandName") }).waitFor();
    await see(t("priorities.viewPoints"));
    await tabTo(page.getByRole("spinbutton").first());
    await key("5");
    await key("ArrowRight");
    await key("4");
    await page.locator('[role="spinbutton"][aria-valuenow="4"]').waitFor();
    await see(t("priorities.viewDecision"));
    await press(t("priorities.takeTopFive"));
    await page.getByRole("heading", { name: gap }).waitFor();

    await goTo(t("app.routeStrategy"));
    await press(t("strategy.addGoalTo", { priority: gap }));
    await page.getByRole("dialog").waitFor();
    await text(goal);
    await press(t("strategy.save"));
    await press(t("strategy.addMeasureTo", { goal }));
    await type(t("strategy.measureTitle"), measure);
    await key("Enter");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await press(t("strategy.costsOf", { measure }));

    await press(t("costs.addLineTo", { measure }));
    await type(t("costs.lineName"), "Educators");
    await type(t("costs.unitPrice", { currency: "EUR" }), "60,000");
    await key("Enter");
    await page.getByRole("row", { name: "Educators" }).waitFor();
    await see(t("costs.viewFunding"));
    await press(t("costs.addFunding"));
    await type(t("costs.fundingName"), "State programme");
    await type(String(new Date().getFullYear() + 1), "20,000");
    await key("Enter");
    await page.getByRole("row", { name: "State programme" }).waitFor();
    await see(t("costs.viewOverview"));
    await page.getByRole("row", { name: t("costs.shortfallAll") }).waitFor();

    await goTo(t("app.routeDocument"));
    await type(t("documentScreen.docTitle"), "A fair start");
    await page.getByText(t("documentScreen.saved"), { exact: true }).waitFor();
    const pdf = await receivePdf(app, async () => {
      await tabTo(button(page, t("documentScreen.savePdf")), true);
      await key("Enter");
    });
    expect((await readPdf(pdf.bytes)).title).toBe("A fair start");
    expect(app.troubles.errors).toEqual([]);
  }, 120_000);
});
