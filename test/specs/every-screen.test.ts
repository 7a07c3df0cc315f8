import { describe, expect, it } from "vitest";
import { translator } from "../../src/texts/translate.ts";
import { routeName } from "../../src/ui/app/route-names.ts";
import { routes } from "../../src/ui/router.ts";
import { button } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { emptyProject, exampleProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";
import { chooseInMenu } from "../pages/window-menu.ts";

closeAppsAfter();

const languages = ["en", "de"] as const;

describe.skipIf(browserProgram === null)("every screen", () => {
  it.each(languages)(
    "is quiet in %s: no error, no request to anywhere else, no word without a text",
    async (language) => {
      for (const prepare of [emptyProject, () => exampleProject(language)]) {
        const app = await openApp({ language, project: await prepare() });
        for (const { id } of routes) {
          await showScreen(app, id);
          const words = (await app.page.locator("body").allInnerTexts()).join("\n");
          // "gaps.title" is a key, "{{count}}" a placeholder that nobody filled.
          expect(
            words.match(
              /\{\{.*?\}\}|\b(app|project|intake|gaps|strategy|costs|priorities|history|errors|problems|records|requests)\.[a-z]\w+/g,
            ),
            id,
          ).toBeNull();
        }
        expect(app.troubles.errors).toEqual([]);
        expect(app.troubles.foreignRequests).toEqual([]);
        await app.close();
      }
    },
  );

  it("speaks the language that is chosen in the menu, and keeps it", async () => {
    const app = await openApp({ project: await exampleProject() });
    const { page, t } = app;
    const german = translator("de");
    await showScreen(app, "costs");
    await page.getByRole("heading", { level: 1, name: t("costs.title") }).waitFor();
    await chooseInMenu(app, "Deutsch");
    await page.getByRole("heading", { level: 1, name: german("costs.title") }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: german("costs.title") }).waitFor();
    await page.getByRole("link", { name: routeName(german, "strategy") }).click();
    await page.getByRole("heading", { level: 1, name: german("strategy.title") }).waitFor();
    expect(await button(page, german("app.menu")).count()).toBe(1);
  });

  it("is dark when that is chosen", async () => {
    const app = await openApp();
    const background = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await chooseInMenu(app, app.t("app.themeDark"));
    await expect.poll(background).not.toBe(light);
  });
});
