import { AxeBuilder } from "@axe-core/playwright";
import { beforeAll, describe, expect, it } from "vitest";
import { button, segment } from "../pages/controls.ts";
import { gapsPage } from "../pages/gaps-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { exampleProject } from "../pages/prepared-projects.ts";
import { requestsPage } from "../pages/requests-page.ts";
import { settled, showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

const looks = [
  "gaps.lookCompare",
  "gaps.lookRank",
  "gapViews.trend",
  "gapViews.funnel",
  "gapViews.map",
  "gaps.lookTable",
] as const;
const pictures = looks.filter((look) => look !== "gaps.lookTable");

describe.skipIf(browserProgram === null)("views of an indicator", () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp({ project: await exampleProject() });
    await showScreen(app, "gaps", { indicator: "E01" });
  });

  async function look(key: (typeof looks)[number]): Promise<void> {
    await segment(app.page, app.t(key)).click();
    await segment(app.page, app.t(key)).and(app.page.locator("[aria-checked=true]")).waitFor();
    await settled(app);
  }

  it("begins with the comparison of the two groups, the one that is behind first", async () => {
    expect(await segment(app.page, app.t("gaps.lookCompare")).getAttribute("aria-checked")).toBe("true");
    const rows = await gapsPage(app).chartRows();
    expect(rows).toHaveLength(18);
    expect(rows[0]).toMatch(/^Nordstadt: reduced fee .* full fee .* points apart, clear$/);
    await gapsPage(app).clickRow("Nordstadt");
  });

  it.each(pictures)("%s has a sentence, and its numbers as a table one key away", async (key) => {
    await look(key);
    const frame = app.page.locator(".view-frame");
    expect((await frame.locator(".chart-sentence").innerText()).length).toBeGreaterThan(30);
    await app.page.locator("h1").click();
    await app.page.keyboard.press("t");
    await frame.getByRole("table").waitFor();
    expect(await frame.getByRole("row").count()).toBeGreaterThan(5);
    await button(frame, `${app.t("gapViews.showPicture")} T`).click();
    await frame.getByRole("table").waitFor({ state: "detached" });
  });

  it.each([
    ["gaps.lookCompare", "gaps.chartRows"],
    ["gaps.lookRank", "gaps.chartRows"],
    ["gapViews.funnel", "gapViews.points"],
  ] as const)("%s: the arrow keys go from area to area, Enter explains", async (key, list) => {
    await look(key);
    const places = app.page.getByRole("list", { name: app.t(list) }).getByRole("button");
    await places.first().focus();
    await app.page.keyboard.press("ArrowDown");
    const second = await places.nth(1).getAttribute("aria-label");
    expect(await app.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(second);
    await app.page.keyboard.press("Enter");
    await gapsPage(app)
      .panel()
      .getByText(second?.split(":")[0] ?? "", { exact: true })
      .waitFor();
  });

  it("map: the arrow keys go from area to area, Enter explains", async () => {
    await look("gapViews.map");
    const areas = app.page.locator(".map-area");
    expect(await areas.count()).toBe(18);
    await areas.first().focus();
    await app.page.keyboard.press("ArrowRight");
    const second = (await areas.nth(1).getAttribute("aria-label")) ?? "";
    await app.page.locator(".map-reading").getByText(second).waitFor();
    await app.page.keyboard.press("Enter");
    await gapsPage(app)
      .panel()
      .getByText(second.split(":")[0] ?? "", { exact: true })
      .waitFor();
  });

  it("trend: areas can be added, and a point leads to its period", async () => {
    await look("gapViews.trend");
    await app.page.locator(".trend-lines summary").click();
    await app.page.getByRole("option", { name: "Nordstadt" }).click();
    const points = app.page.getByRole("list", { name: app.t("gapViews.points") }).getByRole("button");
    await points.and(app.page.getByLabel(/^Nordstadt, 2023/)).waitFor();
    await points.first().focus();
    await app.page.keyboard.press("Enter");
    await app.page.getByRole("button", { name: "2019" }).first().waitFor();
    await app.page.goBack().catch(() => {});
    await showScreen(app, "gaps", { indicator: "E01", period: "2025" });
  });

  it("what is hidden stays hidden in every view", async () => {
    await look("gaps.lookRank");
    const open = await gapsPage(app).chartRows();
    const hidden = open.filter((row) => !/%/.test(row) && !row.includes(app.t("gaps.markMissing"))).map(areaOf);
    expect(hidden.length).toBeGreaterThan(1);
    await segment(app.page, app.t("app.internalView")).click();
    await settled(app);
    const inside = await gapsPage(app).chartRows();
    const secret = inside.flatMap((row) => {
      const value = hidden.includes(areaOf(row)) ? /\d+\.\d %/.exec(plain(row))?.[0] : undefined;
      return value === undefined ? [] : [{ area: areaOf(row), value }];
    });
    await segment(app.page, app.t("app.publicView")).click();
    await settled(app);
    expect(secret.length).toBeGreaterThan(1);
    const frame = app.page.locator(".view-frame");
    // The comparison shows other cells, of the two groups.
    for (const key of looks.filter((one) => one !== "gaps.lookCompare")) {
      await look(key);
      const told = [await frame.innerHTML()];
      if (key !== "gaps.lookTable") {
        await app.page.keyboard.press("t");
        await frame.getByRole("table").waitFor();
        told.push(await frame.innerText());
        await app.page.keyboard.press("t");
      }
      for (const { area, value } of secret)
        for (const text of told) {
          const found = new RegExp(`${area}[^"%]{0,80}${value}`).exec(plain(text.replaceAll("&nbsp;", " ")));
          expect(found?.[0] ?? null, `${key}: ${area}`).toBeNull();
        }
    }
  });

  it.each(pictures)("%s can be saved as SVG, PNG and CSV, with its audience", async (key) => {
    await look(key);
    const made = (name: "gapViews.saveSvg" | "gapViews.savePng" | "gapViews.saveCsv") =>
      requestsPage(app).made(() => button(app.page, app.t(name)).click());
    const svg = await made("gapViews.saveSvg");
    expect(svg.name).toMatch(/^Children under 3 in day care.*\.svg$/);
    const text = svg.bytes.toString("utf8");
    expect(text.replace(/<\/text><text[^>]*>/g, " ")).toContain("public view");
    expect(text).not.toMatch(/<script|foreignObject|NaN|undefined/);
    const png = await made("gapViews.savePng");
    expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.bytes.length).toBeGreaterThan(5000);
    const csv = await made("gapViews.saveCsv");
    expect(csv.bytes.toString("utf8")).toContain("public view");
    expect(csv.bytes.toString("utf8").split("\r\n").length).toBeGreaterThan(8);
  });

  it.each(looks)("%s has no serious barrier, light or dark", async (key) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await app.page.emulateMedia({ colorScheme });
      await look(key);
      const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).include("main").analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    }
  });

  it("leads to the matrix of all indicators", async () => {
    await segment(app.page, app.t("gapViews.matrix")).click();
    await app.page.waitForFunction(() => window.location.hash.startsWith("#/matrix?period=2025"));
    await settled(app);
    await showScreen(app, "gaps", { indicator: "E01" });
  });

  it("had no error and no violation of the content policy", () => {
    expect(app.troubles.errors).toEqual([]);
    expect(app.troubles.foreignRequests).toEqual([]);
  });
});

function areaOf(row: string): string {
  return row.split(":")[0] ?? "";
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
