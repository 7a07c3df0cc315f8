import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { describe, expect, it } from "vitest";
import type { TextKey } from "../../src/texts/words.ts";
import { button, giveFile } from "../pages/controls.ts";
import { browserProgram, closeAppsAfter, newFolder, openApp } from "../pages/open-app.ts";
import { emptyProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const picture = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de", "hex");

describe.skipIf(browserProgram === null)("a file that cannot be used", () => {
  it("is named in plain words when it is opened as a project", async () => {
    const projectsFolder = newFolder();
    const { page, t } = await openApp({ projectsFolder: fillWithStrangers(projectsFolder) });
    const said: Readonly<Record<string, TextKey>> = {
      "notes.trellis": "errors.notAProject",
      "empty.trellis": "errors.fileEmpty",
      "other.trellis": "errors.foreignDatabase",
      "folder.trellis": "errors.fileIsDirectory",
    };
    for (const [name, key] of Object.entries(said)) {
      await button(page, t("project.openWhat", { name })).click();
      await page
        .getByRole("alert")
        .filter({ hasText: t(key) })
        .waitFor();
      await button(page, t("app.closeMessage")).click();
    }
    await page.getByRole("heading", { level: 1, name: t("project.startTitle") }).waitFor();
  });

  it("is named in plain words when it is brought in", async () => {
    const app = await openApp({ project: await emptyProject() });
    const { page, t } = app;
    const said: readonly (readonly [string, string | Uint8Array, TextKey])[] = [
      ["picture.csv", picture, "problems.binaryFile"],
      ["nothing.csv", "", "errors.fileEmpty"],
      ["letter.txt", "Dear colleague,\n\nthe table follows next week.\n", "problems.noValueColumn"],
    ];
    await showScreen(app, "import");
    for (const [name, content, key] of said) {
      await giveFile(page, name, content);
      await page.getByRole("main").getByText(t(key)).waitFor();
      expect(await button(page, t("intake.accept")).and(page.locator(":enabled")).count()).toBe(0);
      await button(page, t("intake.otherFile")).click();
    }
    await showScreen(app, "imports");
    await page.getByRole("heading", { name: t("intake.importsEmpty") }).waitFor();
  });

  it("is named in plain words when it should hold areas", async () => {
    const app = await openApp({ project: await emptyProject() });
    const { page, t } = app;
    await showScreen(app, "areas");
    await giveFile(page, "areas.geojson", '{"type":"FeatureCollection","features":[{"type":"Feature"');
    await page.getByRole("alert").first().waitFor();
    expect(await button(page, t("project.areasAccept", { count: 1 })).count()).toBe(0);
    await showScreen(app, "start");
    await showScreen(app, "areas");
    await giveFile(page, "twice.csv", "code,name\n01,Altstadt\n01,Neustadt\n");
    await page
      .getByRole("alert")
      .filter({ hasText: t("project.areasNotUsable") })
      .waitFor();
  });
});

function fillWithStrangers(folder: string): string {
  writeFileSync(join(folder, "notes.trellis"), "Just a few notes. ".repeat(20));
  writeFileSync(join(folder, "empty.trellis"), "");
  mkdirSync(join(folder, "folder.trellis"));
  const other = new Sqlite(join(folder, "other.trellis"));
  other.exec("CREATE TABLE recipes (name TEXT)");
  other.close();
  return folder;
}
