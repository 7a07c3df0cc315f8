import type { ProjectSettings } from "../../src/core/project/project-settings.ts";
import { button, field, giveFile } from "./controls.ts";
import type { OpenApp } from "./open-app.ts";
import { settled } from "./screens.ts";

export interface NewProject
  extends Pick<
    ProjectSettings,
    "municipality" | "baseYear" | "firstYear" | "shortTermUntil" | "mediumTermUntil" | "longTermUntil"
  > {
  readonly areasFile: { readonly name: string; readonly content: string };
  readonly areas: number;
}

/** Start screen, settings, areas, and the question who is working. */
export function newProjectPage(app: OpenApp) {
  const { page, t } = app;
  return {
    async create(project: NewProject, person: string): Promise<void> {
      await button(page, t("project.new")).click();
      await field(page, t("project.municipality")).fill(project.municipality);
      await fillNumber(t("project.baseYear"), project.baseYear);
      await fillNumber(t("project.firstYear"), project.firstYear);
      await fillNumber(t("project.shortTermUntil"), project.shortTermUntil);
      await fillNumber(t("project.mediumTermUntil"), project.mediumTermUntil);
      await fillNumber(t("project.longTermUntil"), project.longTermUntil);
      await giveFile(page, project.areasFile.name, project.areasFile.content);
      await page.getByRole("table", { name: t("project.areasFound", { count: project.areas }) }).waitFor();
      await button(page, t("project.create")).click();
      const dialog = page.getByRole("dialog", { name: t("app.whoIsWorking") });
      await field(dialog, t("app.yourName")).fill(person);
      await button(dialog, t("app.continue")).click();
      await dialog.waitFor({ state: "hidden" });
      await settled(app);
    },
  };

  async function fillNumber(label: string, value: number): Promise<void> {
    await field(page, label).fill(String(value));
    await field(page, label).blur();
  }
}
