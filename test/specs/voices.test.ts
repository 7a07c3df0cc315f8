import { describe, expect, it } from "vitest";
import { button, field } from "../pages/controls.ts";
import { gapsPage } from "../pages/gaps-page.ts";
import { keyboardOf } from "../pages/keyboard.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { emptyProject, exampleProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";
import { voicesPage } from "../pages/voices-page.ts";

closeAppsAfter();

const walk = "Walk with children";
const play = "There is nothing to climb on.";
const noPlay = "No place to play";

describe.skipIf(browserProgram === null)("voices", () => {
  it("are written down with numbers by group, tagged to a gap, and stand on its card", async () => {
    const app = await openApp({ project: await emptyProject() });
    const { page, t } = app;
    await showScreen(app, "gapsFound");
    await gapsPage(app).addWithoutNumbers(noPlay);
    await showScreen(app, "voices");
    await page.getByRole("heading", { name: t("voices.emptyTitle") }).waitFor();
    const voices = voicesPage(app);
    await button(page, t("voices.add")).click();
    const dialog = page.getByRole("dialog");
    await button(dialog, t("app.save")).click();
    await dialog.getByText(t("records.required")).waitFor();
    await dialog.getByText(t("voices.peopleChildren"), { exact: true }).click();
    await field(dialog, t("voices.childrenAges")).fill("4 to 6");
    await voices.fillEvent(walk, { [t("voices.groupFamiliesInGeneral")]: "12", [t("voices.groupDisability")]: "0" });
    await voices.save();
    await page.getByText(/^1 event, 12 participants; children were heard in 1\.$/).waitFor();
    const row = (group: string) => page.getByRole("row", { name: group }).getByRole("cell");
    expect(await row(t("voices.groupDisability")).textContent()).toBe("0");
    expect(await row(t("voices.groupHomeless")).textContent()).toBe(t("voices.countNotRecorded"));

    await button(page, t("voices.addStatementTo", { title: walk })).click();
    await field(dialog, t("voices.statement")).fill("Anna Berger says there is nothing to climb on.");
    await dialog.getByText(t("voices.namesPerson")).waitFor();
    await field(dialog, t("voices.statement")).fill(play);
    await dialog.getByText(t("voices.namesPerson")).waitFor({ state: "hidden" });
    await dialog.getByText(noPlay, { exact: true }).click();
    await button(dialog, t("app.save")).click();
    await page.getByRole("link", { name: noPlay }).click();
    await page.getByRole("heading", { level: 1, name: t("gaps.foundTitle") }).waitFor();
    await page.getByRole("listitem").filter({ hasText: noPlay }).first().getByText(play).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });

  it("hide small numbers from the public, in the lists and while an event is changed", async () => {
    const app = await openApp({ project: await emptyProject() });
    const { page, t } = app;
    await showScreen(app, "voices");
    const voices = voicesPage(app);
    await button(page, t("voices.add")).click();
    // From 4,006 in all and 4,003 of the other group, the three would follow.
    await voices.fillEvent(walk, { [t("voices.groupFamiliesInGeneral")]: "4003", [t("voices.groupHomeless")]: "3" });
    await voices.save();
    const cell = page.getByRole("row", { name: t("voices.groupHomeless") }).getByRole("cell");
    await cell.getByText(t("voices.countHidden"), { exact: true }).waitFor();
    // Beside the screen, the number field told its own number to screen readers while it was typed.
    expect(await page.getByRole("main").innerHTML()).not.toMatch(/4,?003/);

    await button(page, t("voices.changeWhat", { title: walk })).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(t("voices.participantsKept", { group: t("voices.groupHomeless") })).waitFor();
    expect(await field(dialog, t("voices.groupHomeless")).count()).toBe(0);
    await field(dialog, t("voices.eventTitle")).fill("Another walk");
    await voices.save();
    await page.getByText(t("app.internalView"), { exact: true }).click();
    await cell.getByText("3", { exact: true }).waitFor();
    await page.getByText(/4,006 participants/).waitFor();
  });

  it("are added by keyboard alone, and say when children were not heard yet", async () => {
    const app = await openApp({ project: await emptyProject() });
    const { page, t } = app;
    await showScreen(app, "voices");
    const { press, type } = keyboardOf(app);
    await press(t("voices.add"));
    await type(t("voices.eventTitle"), "Open evening");
    await type(t("voices.groupFamiliesInGeneral"), "20");
    await press(t("app.save"));
    await page.getByText(t("voices.childrenNotYet")).waitFor();
    await press(t("voices.addStatementTo", { title: "Open evening" }));
    await type(t("voices.statement"), "We wait for a place.");
    await press(t("app.save"));
    await page.getByText("We wait for a place.", { exact: true }).waitFor();
    await press(t("voices.removeWhat", { title: "We wait for a place." }));
    await press(t("app.undo"));
    await page.getByText("We wait for a place.", { exact: true }).waitFor();
  });

  it("fill the example in German, too", async () => {
    const app = await openApp({ project: await exampleProject("de"), language: "de" });
    await showScreen(app, "voices");
    await app.page.getByText(/^6 Beteiligungen, 533 Personen; Kinder wurden in 2 gehört\.$/).waitFor();
    expect(app.troubles.errors).toEqual([]);
  });
});
