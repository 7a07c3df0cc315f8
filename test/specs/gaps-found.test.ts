import { describe, expect, it } from "vitest";
import { button, choose, field, segment } from "../pages/controls.ts";
import { keyboardOf } from "../pages/keyboard.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { exampleProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const places = "Too few places for under-threes in five neighbourhoods";
const coordination = "Nobody is responsible for early childhood as a whole";

describe.skipIf(browserProgram === null)("gaps found", () => {
  it("show what they rest on and how sure that is; hidden areas never show their number", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "gapsFound");
    const card = cardOf(app, places);
    const hidden = card.getByRole("row", { name: "Ziegelhütte" }).first();
    await hidden.getByText(t("gaps.markHidden")).waitFor();
    expect(await hidden.textContent()).toBe(`Ziegelhütte${t("gaps.markHidden")}`);
    await card.getByText(t("gapsFound.areasClear", { clear: 3, all: 4 })).waitFor();
    await card.getByText(t("gaps.sentenceReachCity", { count: 116 })).waitFor();
    await card.getByText("My little sister has to stay at home, she has no place.").waitFor();
    await card.getByText(t("gapsFound.barrierCapacity"), { exact: false }).waitFor();

    await page.getByText(t("app.internalView"), { exact: true }).click();
    await card.getByText(t("gapsFound.areasClear", { clear: 3, all: 5 })).waitFor();
    expect(await hidden.textContent()).toMatch(/\d\s%/);
    await page.getByText(t("app.publicView"), { exact: true }).click();
    await hidden.getByText(t("gaps.markHidden")).waitFor();
    expect(await hidden.textContent()).toBe(`Ziegelhütte${t("gaps.markHidden")}`);
    expect(app.troubles.errors).toEqual([]);
  });

  it("can be filtered and ordered", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "gapsFound");
    await cardOf(app, places).getByText(t("gapsFound.surePartly"), { exact: true }).first().waitFor();
    const titles = () => page.getByRole("main").getByRole("listitem").getByRole("heading").allTextContents();
    await segment(page, t("gapsFound.filterClear")).click();
    expect(await titles()).toHaveLength(3);
    await segment(page, t("gapsFound.filterUnsure")).click();
    expect((await titles())[0]).toBe(places);
    await choose(page, t("gapsFound.filterPart"), t("gapsFound.partReports"));
    await page.getByText(t("gapsFound.nothingFits")).waitFor();
    await button(page, t("gapsFound.showAll")).click();
    await choose(page, t("gapsFound.sort"), t("gapsFound.sortReach"));
    expect((await titles())[0]).toBe(places);
  });

  it("take further numbers from the numbers screen, once", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await app.goTo("#/gaps?indicator=H05");
    const addIt = async () => {
      await button(page, t("gaps.record")).click();
      const dialog = page.getByRole("dialog");
      await segment(dialog, t("gapsFound.toExisting")).click();
      await choose(dialog, t("gapsFound.chooseGap"), coordination);
      return dialog;
    };
    const dialog = await addIt();
    await button(dialog, t("gapsFound.addEvidence")).click();
    await page.getByText(t("gapsFound.added", { title: coordination })).waitFor();
    await addIt();
    await dialog.getByText(t("gapsFound.alreadyThere")).waitFor();
    await button(dialog, t("app.cancel")).click();
    await showScreen(app, "gapsFound");
    await cardOf(app, coordination)
      .getByRole("link", { name: /^Newborns visited at home/ })
      .waitFor();
  });

  it("cite what the analysis shows, and say when it is no longer so", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "gapsFound");
    await button(page, t("gaps.editWhat", { title: coordination })).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(t("gapsFound.more"), { exact: true }).click();
    const finding = "Housing: nobody offers anything for everyone.";
    await choose(dialog, t("gapsFound.findingShown"), finding);
    await button(dialog, t("app.save")).click();
    await cardOf(app, coordination).getByText(finding, { exact: true }).waitFor();
    expect(await cardOf(app, coordination).getByText(t("gapsFound.noLongerSo")).count()).toBe(0);

    await showScreen(app, "services");
    await button(page, "Bücherwürmchen").click();
    await dialog.getByText(t("services.more"), { exact: true }).click();
    await dialog.getByText(t("strategy.sectorHousing"), { exact: true }).click();
    await button(dialog, t("app.save")).click();
    await dialog.waitFor({ state: "hidden" });
    await showScreen(app, "gapsFound");
    await cardOf(app, coordination).getByText(t("gapsFound.noLongerSo")).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("are changed, parked and taken up by keyboard alone", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    await showScreen(app, "gapsFound");
    const { press, type, tabTo, key } = keyboardOf(app);
    await press(t("gaps.editWhat", { title: coordination }));
    await type(t("gapsFound.sentence"), "Four offices, and nobody leads.");
    await tabTo(page.getByText(t("gapsFound.more"), { exact: true }));
    await key("Enter");
    await tabTo(page.getByRole("checkbox", { name: t("gapsFound.challengeFunding") }));
    await key("Space");
    await type(t("gapsFound.findingText"), "Advice ends at the age of three");
    await press(t("gapsFound.addFinding"));
    await press(t("app.save"));
    const card = cardOf(app, coordination);
    await card.getByText("Four offices, and nobody leads.", { exact: true }).waitFor();
    await card.getByText("Advice ends at the age of three", { exact: true }).waitFor();
    await card.getByText(t("gapsFound.challengeFunding"), { exact: false }).last().waitFor();
    await press(t("gaps.parkWhat", { title: coordination }));
    await field(page.getByRole("dialog"), t("gaps.parkReason")).waitFor();
    await type(t("gaps.parkReason"), "After the election");
    await press(t("gaps.park"));
    await card.getByText(t("gaps.parkedBecause", { reason: "After the election" })).waitFor();
    // Parking keeps what the gap rests on.
    await card.getByText("Advice ends at the age of three", { exact: true }).waitFor();
    await press(t("gaps.takeUpWhat", { title: coordination }));
    await button(page, t("gaps.parkWhat", { title: coordination })).waitFor();
  });
});

function cardOf({ page }: OpenApp, title: string) {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: title }) });
}
