import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/ui/router.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { emptyProject, exampleProject, largeProject } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

const projects = {
  "no project": null,
  "an empty project": emptyProject,
  "the example": exampleProject,
  "500 areas": largeProject,
};
/** The two themes differ in colours only. */
const colourRules = ["color-contrast", "link-in-text-block"];

describe.skipIf(browserProgram === null).each(Object.entries(projects))("with %s", (_name, prepare) => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp(prepare === null ? {} : { project: await prepare() });
  });

  // Without a project, every other address is the start.
  const shown = prepare === null ? (["start", "newProject"] as const) : routes.map((route) => route.id);
  it.each(shown)("%s has no serious barrier, light or dark", async (id) => {
    await app.page.emulateMedia({ colorScheme: "light" });
    await showScreen(app, id);
    expect(await barriers(app, null)).toEqual([]);
    await app.page.emulateMedia({ colorScheme: "dark" });
    await showScreen(app, id);
    expect(await barriers(app, colourRules)).toEqual([]);
  });
});

/** "rule: element", one line per element, serious and critical ones only. */
async function barriers({ page }: OpenApp, rules: string[] | null): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === null ? builder : builder.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`),
    );
}
