import { AxeBuilder } from "@axe-core/playwright";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { cancelWhenShown } from "../pages/cancel-when-shown.ts";
import { button, field } from "../pages/controls.ts";
import { receivePdf as receiveFile } from "../pages/document-page.ts";
import { importPage } from "../pages/import-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter();

const areas = `code,name
01,Center
02,Koroška vrata
03,Nova vas
04,Pobrežje
05,Radvanje
06,Tabor
`;
const names = ["Center", "Koroška vrata", "Nova vas", "Pobrežje", "Radvanje", "Tabor"];
const indicator = { name: "Children with a place", population: "children under 3" };

/** A share for each area, as an office writes it. */
const shares = (header: string, value: (area: number) => string): string =>
  `${header}\n${names.map((name, area) => `${name};2025;${value(area)}`).join("\n")}\n`;

describe.skipIf(browserProgram === null)("the import screen", () => {
  it("1 drop, many files, paste", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const files = ["first.csv", "second.csv"].map((name) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(shares("Area;Year;Share in %", (area) => `${20 + area},5`)),
    }));
    await page.locator("input[type=file]").setInputFiles(files);
    const queue = page.getByRole("region", { name: t("intake.queueTitle") });
    await queue.getByText(t("intake.queueWaiting")).waitFor();
    expect(await queue.getByRole("listitem").count()).toBe(2);
    await button(page, t("intake.otherFile")).click();
    await page.getByRole("heading", { level: 2, name: "second.csv" }).waitFor();
    await button(page, t("intake.otherFile")).click();

    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      },
      names.map((name, area) => `${name}\t2025\t${30 + area},1`).join("\n"),
    );
    await importing.cell(1, 1).or(importing.cell(2, 1)).first().waitFor();
    expect(await importing.chip(t("intake.delimiter"))).toContain(t("intake.tab"));
    await button(page, t("intake.otherFile")).click();

    await importing.drop("old.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(1200, "0"), "hex"));
    await page.getByRole("main").getByText(t("problems.xlsFile")).waitFor();
    expect(app.troubles.errors).toEqual([]);
  }, 60_000);

  it("2 finds encoding, marks, header, titles, notes and totals", async () => {
    const { app, importing } = await begin();
    const { t } = app;
    const text = `Otroci v vrtcih po četrtnih skupnostih;;\nVir: Občina, stanje 31. 12. 2025;;\n;;\n${shares(
      "Četrtna skupnost;Leto;Delež (%)",
      (area) => `${40 + area},${area}`,
    )}Skupaj;2025;42,5\n;;\nOpomba: brez zasebnih vrtcev;;\n`;
    await importing.drop("otroci.csv", iconv.encode(text, "windows-1250"));
    expect(await importing.chip(t("intake.encoding"))).toContain("Windows-1250");
    expect(await importing.chip(t("intake.decimalMark"))).toContain(t("intake.comma"));
    expect(await importing.chip(t("intake.headerRows"))).toContain(t("intake.line", { row: 4 }));
    expect(await importing.chip(t("intake.firstDataRow"))).toContain(t("intake.line", { row: 5 }));
    const kinds = await app.page
      .locator(".raw-lines li")
      .evaluateAll((lines) =>
        lines.map((line) => `${line.getAttribute("data-line")} ${line.getAttribute("data-kind")}`),
      );
    expect(kinds).toEqual(expect.arrayContaining(["1 note", "4 header", "5 data", "11 total", "13 note"]));
  });

  it("3 shows the raw text beside the table, and each guess as a chip that redraws it", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    await importing.drop(
      "places.csv",
      iconv.encode(
        shares("Area;Year;Share in %", () => "12,5"),
        "windows-1250",
      ),
    );
    await page.getByText("Koroška vrata;2025;12,5").waitFor();
    await page.getByRole("gridcell", { name: "Koroška vrata", exact: true }).waitFor();
    await importing.correct(t("intake.encoding"), "DOS 850");
    await page.getByRole("gridcell", { name: "Koroška vrata", exact: true }).waitFor({ state: "hidden" });
    await importing.correct(t("intake.encoding"), "Windows-1250");
    await page.getByRole("gridcell", { name: "Koroška vrata", exact: true }).waitFor();
  });

  it("4 says a wide table in words and turns it", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const wide = `Area;2023;2024;2025\n${names.map((name, area) => `${name};${30 + area},5;${31 + area},5;${32 + area},5`).join("\n")}\n`;
    await importing.drop("wide.csv", wide);
    await page.getByText(t("intake.wideYears", { count: 3, periods: "2023, 2024 and 2025" })).waitFor();
    await button(page, t("intake.wideOff")).click();
    await page.getByText(t("intake.wideIsOff", { count: 3 })).waitFor();
    expect(await importing.roleOf("2024").inputValue()).toBe("ignore");
    await button(page, t("intake.wideOn")).click();
    await page.getByText(t("intake.wideYears", { count: 3, periods: "2023, 2024 and 2025" })).waitFor();
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await page.getByText(t("intake.ready", { count: 18 }), { exact: true }).waitFor();
  });

  it("5 maps columns, says why, and skips to the check when everything is certain", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const file = (year: number) =>
      `area code;year;Children with a place in %\n${names.map((_, area) => `0${area + 1};${year};${30 + area},5`).join("\n")}\n`;
    await importing.drop("2024.csv", file(2024));
    expect(await importing.roleOf("area code").inputValue()).toBe("area-code");
    await page.getByText(t("intake.becauseName")).first().waitFor();
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await importing.accept("2024.csv");
    await button(page, t("intake.nextFile")).click();
    await importing.drop("2025.csv", file(2025));
    await page.getByText(t("intake.becauseEarlier")).first().waitFor();
    await importing.check().waitFor();
    await page.getByText(t("intake.ready", { count: 6 }), { exact: true }).waitFor();
  }, 60_000);

  it("6 maps names of areas, and remembers them", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const file = (year: number) =>
      shares("Area;Year;Share in %", (area) => `${30 + area},5`)
        .replace("Koroška vrata", "Korroška vrat")
        .replaceAll("2025", String(year));
    await importing.drop("2024.csv", file(2024));
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await button(page, t("intake.confirmWhat", { text: "Korroška vrat", area: "Koroška vrata" })).click();
    await importing.checked();
    await page.getByText(t("intake.aliasChosen", { text: "Korroška vrat", area: "Koroška vrata" })).waitFor();
    await page.getByText(t("intake.ready", { count: 6 }), { exact: true }).waitFor();
    await importing.accept("2024.csv");
    await button(page, t("intake.nextFile")).click();
    await importing.drop("2025.csv", file(2025));
    if (!(await importing.check().isVisible()) && (await button(page, t("intake.check")).isVisible()))
      await importing.runCheck();
    await importing.checked();
    expect(await page.getByText(t("intake.unmatchedAreas", { count: 1 })).count()).toBe(0);
  }, 60_000);

  it("7 groups problems at their cells, fixes them with one click or in the grid, filters to them", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const earlier = [2023, 2024].flatMap((year) => names.map((name, area) => `${name};${year};${30 + area},5`));
    const odd = shares("Area;Year;Share in %", (area) => (area < 3 ? "//" : area === 3 ? "5S,5" : "31,5"));
    await importing.drop("odd.csv", `${odd}${earlier.join("\n")}\n`);
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await check7(importing, app);
    const wrong = importing.problemGroup(t("problems.titleNotANumber")).filter({ hasText: "5S,5" });
    await button(wrong, t("intake.showWhere", { place: importing.inCell(5, 3).replace(/:$/, "") })).click();
    await expect.poll(() => importing.cell(5, 3).evaluate((cell) => cell === document.activeElement)).toBe(true);
    await importing.changeCell(5, 3, "55,5");
    await importing.checked();
    await page.getByText(t("intake.ready", { count: 18 }), { exact: true }).waitFor();
  });

  it("8 keeps every correction as a step that can be taken back, also when the screen is left", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    await importing.drop(
      "places.csv",
      shares("Area;Year;Share in %", (area) => `${30 + area},5`),
    );
    await importing.changeCell(3, 3, "99,5");
    await showScreen(app, "areas");
    await showScreen(app, "import");
    await importing.cell(3, 3).getByText("99,5").waitFor();
    await importing.cell(3, 3).focus();
    await button(page, t("intake.takeCellBack", { text: "31,5" })).click();
    await importing.cell(3, 3).getByText("31,5").waitFor();
    await button(page, t("intake.stepAdd")).click();
    const step = page.getByRole("group", { name: t("intake.stepAdd") });
    await field(step, t("intake.stepValues")).fill("Tabor\nCenter");
    await button(step, t("intake.stepSave")).click();
    const sentence = t("intake.shapeKeepWhere", {
      column: "Area",
      condition: t("intake.conditionOneOf", { values: "Tabor and Center" }),
    });
    await page.getByText(sentence).waitFor();
    await button(page, t("intake.takeBack")).click();
    await page.getByText(sentence).waitFor({ state: "hidden" });
    const saved = await receiveFile(app, () => button(page, t("intake.saveRecipe")).click());
    expect(JSON.parse(Buffer.from(saved.bytes).toString("utf8"))).toBeTypeOf("object");
  });

  it("9 tells missing, zero, not applicable and suppressed apart", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const cells = ["0", "<5", ":", "n.a.", "31,5", "32,5"];
    await importing.drop(
      "signs.csv",
      shares("Area;Year;Share in %", (area) => cells[area] ?? ""),
    );
    await importing.addIndicator(indicator);
    const signs = page.getByRole("region", { name: t("intake.signs") });
    for (const [sign, state] of [
      ["<5", t("intake.stateSuppressed")],
      [":", t("intake.stateMissing")],
      ["n.a.", t("intake.stateNotApplicable")],
    ] as const)
      await importing.correct(t("intake.signMeans", { sign, count: 1 }), state);
    await signs.waitFor();
    await importing.runCheck();
    for (const words of [
      t("intake.numbers", { count: 3 }),
      t("intake.missing", { count: 1 }),
      t("intake.notApplicable", { count: 1 }),
      t("intake.suppressed", { count: 1 }),
    ])
      await importing.check().getByText(words, { exact: true }).waitFor();
  });

  it("10 checks meaning", async () => {
    const { app, importing } = await begin();
    const { t } = app;
    const values = ["130,5", "31,5", "32,5", "33,5", "34,5", "35,5"];
    const repeated = `${shares("Area;Year;Share in %", (area) => values[area] ?? "")}Tabor;2025;12,5\n`;
    await importing.drop("meaning.csv", repeated);
    await importing.addIndicator(indicator);
    await importing.runCheck();
    expect((await importing.problems(t("problems.titlePercentOver100")))[0]).toContain("Row 2, column 3");
    expect((await importing.problems(t("problems.titleDuplicateObservation")))[0]).toContain("Row 8");
  });

  it("11 previews what comes, and reports to the colleague who sent it", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    await importing.drop(
      "two-bad.csv",
      shares("Area;Year;Share in %", (area) => (area < 2 ? "3O,5" : `${30 + area},5`)),
    );
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await importing.leaveOutBadRows();
    await importing.checked();
    const preview = await importing.check().locator(".preview-sentence").innerText();
    expect(preview).toContain(t("intake.previewAreas", { count: 4 }));
    expect(preview).toContain(t("intake.previewPeriods", { count: 1 }));
    expect(preview).toContain(t("intake.previewLeftOutBecause", { count: 2, reasons: t("problems.titleNotANumber") }));
    const report = await receiveFile(app, () => button(page, t("intake.report")).click());
    expect(report.bytes.byteLength).toBeGreaterThan(100);
  });

  it("12 keyboard, 100k rows, cancel", async () => {
    const { app, importing } = await begin();
    const { page, t } = app;
    const rows = Array.from({ length: 100_000 }, (_, row) => {
      const area = names[row % names.length];
      return `${area};${1000 + Math.floor(row / names.length)};${row % 90},5`;
    });
    await importing.drop("large.csv", `Area;Period;Share in %\n${rows.join("\n")}\n`);
    await importing.cell(2, 1).focus();
    for (const key of ["ArrowDown", "ArrowRight", "End", "Control+End"]) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("100001:3");
    await importing.addIndicator(indicator);
    const cancelled = cancelWhenShown(app);
    await button(page, t("intake.check")).click();
    await cancelled;
    await page.getByRole("progressbar").waitFor({ state: "hidden" });
    expect(await importing.check().count()).toBe(0);
    expect(app.troubles.errors).toEqual([]);
  }, 60_000);

  it.each(["light", "dark"] as const)("has no barrier while a messy file is open, %s", async (theme) => {
    const app = await openApp({ project: await projectWithAreas(areas), theme });
    await showScreen(app, "import");
    const importing = importPage(app);
    await importing.drop(
      "odd.csv",
      shares("Area;Year;Share in %", (area) => (area === 3 ? "5S,5" : `${30 + area},5`)),
    );
    await importing.addIndicator(indicator);
    await importing.runCheck();
    await importing.cell(5, 3).focus();
    await button(app.page, app.t("intake.stepAdd")).click();
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
});

async function begin(): Promise<{ readonly app: OpenApp; readonly importing: ReturnType<typeof importPage> }> {
  const app = await openApp({ project: await projectWithAreas(areas) });
  await showScreen(app, "import");
  return { app, importing: importPage(app) };
}

/** Three cells with the same sign: one group, one filter, one click. */
async function check7(importing: ReturnType<typeof importPage>, app: OpenApp): Promise<void> {
  const { page, t } = app;
  const group = importing.check().getByText(t("intake.cellsContain", { count: 3, text: "//" }));
  await group.waitFor();
  await page.getByText(t("intake.onlyProblemRows", { count: 4 })).click();
  await expect.poll(() => page.getByRole("grid").locator("tbody tr").count()).toBe(4);
  await page.getByText(t("intake.onlyProblemRows", { count: 4 })).click();
  await button(page, t("intake.fixReadSign", { text: "//", as: t("intake.stateMissing") })).click();
  await importing.checked();
  await group.waitFor({ state: "hidden" });
}
