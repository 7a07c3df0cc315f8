import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { button } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, openApp } from "../pages/open-app.ts";
import { exampleProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

describe.skipIf(browserProgram === null)("a second window on a project in use", () => {
  it("says who has the project, and only reads", async () => {
    const project = await exampleProject();
    const projectsFolder = dirname(project);
    await openApp({ project, projectsFolder, machine: "laptop-1" });
    const second = await openApp({ project, projectsFolder, machine: "laptop-2", person: "Ben" });
    const { page, t } = second;
    const banner = page.getByRole("status").filter({ hasText: "laptop-1" });
    expect(await banner.textContent()).toContain("Ada");
    expect(await button(page, t("app.undo")).isDisabled()).toBe(true);

    await showScreen(second, "gaps");
    expect(await button(page, t("gaps.record")).count()).toBe(0);
    await showScreen(second, "import");
    await page.getByText(t("intake.readOnly")).waitFor();
    await showScreen(second, "settings");
    expect(await page.getByRole("textbox", { name: t("project.municipality") }).isDisabled()).toBe(true);
    for (const id of ["priorities", "strategy"] as const) {
      await showScreen(second, id);
      // Adding and moving: buttons whose text begins with a sign.
      const writing = await page
        .getByRole("main")
        .getByRole("button")
        .filter({ hasText: /^[+↑↓]/ })
        .all();
      expect(writing.length).toBeGreaterThan(0);
      for (const one of writing) expect(await one.isDisabled(), id).toBe(true);
    }
    await showScreen(second, "document");
    expect(await page.getByRole("textbox", { name: t("documentScreen.docTitle"), exact: true }).isDisabled()).toBe(
      true,
    );
    expect(second.troubles.errors).toEqual([]);
  });

  it("finds the project free once the first window has closed it", async () => {
    const project = await exampleProject();
    const projectsFolder = dirname(project);
    const first = await openApp({ project, projectsFolder });
    await first.close();
    const { page, t } = await openApp({ project, projectsFolder, machine: "laptop-2" });
    expect(await button(page, t("app.undo")).count()).toBe(0);
  });
});
