import { describe, expect, it } from "vitest";
import { readPdf } from "../documents/read-pdf.ts";
import { costsPage } from "../pages/costs-page.ts";
import { documentPage } from "../pages/document-page.ts";
import { gapsPage } from "../pages/gaps-page.ts";
import { gruenauAreas, gruenauIndicator, gruenauTable } from "../pages/gruenau.ts";
import { importPage } from "../pages/import-page.ts";
import { newProjectPage } from "../pages/new-project-page.ts";
import { browserProgram, closeAppsAfter, type OpenApp, openApp } from "../pages/open-app.ts";
import { prioritiesPage } from "../pages/priorities-page.ts";
import { goByRail } from "../pages/rail.ts";
import { settled } from "../pages/screens.ts";
import { strategyPage } from "../pages/strategy-page.ts";

closeAppsAfter();

const file = "Betreuung unter 3.csv";
const fewPlaces = "Too few places in Hafen and Neustadt";
const noAdvice = "Parents do not know whom to ask";
const goal = "By 2030, every second child under 3 has a place";
const measure = "A new day nursery in Hafen";

describe.skipIf(browserProgram === null)("the whole way by mouse", () => {
  it("goes from an office's table to the council's document", async () => {
    const app = await openApp({ person: null });
    await newProject(app);
    await bringInTable(app);
    await findGaps(app);
    await decide(app);
    await plan(app);
    await costs(app);
    await printDocument(app);
    expect(app.troubles.errors).toEqual([]);
    expect(app.troubles.foreignRequests).toEqual([]);
  }, 120_000);
});

async function newProject(app: OpenApp): Promise<void> {
  const areasFile = { name: "areas.csv", content: gruenauAreas };
  const years = { baseYear: 2026, firstYear: 2027, shortTermUntil: 2028, mediumTermUntil: 2030, longTermUntil: 2033 };
  await newProjectPage(app).create({ municipality: "Grünau", ...years, areasFile, areas: 8 }, "Ada");
  await app.page.getByText(app.t("app.headline", { municipality: "Grünau", from: 2027, to: 2033 })).waitFor();
}

async function bringInTable(app: OpenApp): Promise<void> {
  const { page, t } = app;
  const importing = importPage(app);
  await importing.drop(file, gruenauTable);

  // The chips tell what was recognised, and one click changes it.
  await importing.correct(t("intake.encoding"), "IBM850".replace("IBM", "DOS "));
  await page.getByRole("gridcell", { name: "Mühlenfeld" }).waitFor({ state: "hidden" });
  await importing.correct(t("intake.encoding"), "Windows-1252");
  await page.getByRole("gridcell", { name: "Mühlenfeld", exact: true }).waitFor();
  expect(await page.getByRole("combobox", { name: t("intake.kindOfRow", { row: 13 }) }).inputValue()).toBe("total");

  // A count without a name for it is taken for a value, with a mark of doubt.
  await importing.setRole("Betreute Kinder", t("intake.roleNumerator"));
  await importing.addIndicator(gruenauIndicator);
  await importing.nameSource("Amt für Jugend");
  await importing.runCheck();
  expect(await importing.problems(t("problems.titleNotANumber"))).toEqual([
    `${importing.inCell(10, 3)} ${t("problems.notANumber", { text: "5S5" })}`,
  ]);
  await importing.standsFor("Neustatd", "Neustadt");
  await importing.leaveOutBadRows();
  await importing.runCheck();
  await page.getByText(t("intake.ready", { count: 7 }), { exact: true }).waitFor();
  await importing.accept(file);
  await page.getByRole("button", { name: t("intake.seeGaps") }).click();
  await settled(app);
}

async function findGaps(app: OpenApp): Promise<void> {
  const { page, t } = app;
  const gaps = gapsPage(app);
  await page.getByRole("heading", { level: 1, name: gruenauIndicator.name }).waitFor();
  expect(await gaps.chart().getAttribute("aria-label")).toContain("Hafen");
  const rows = await gaps.chartRows();
  expect(rows).toContain("Hafen: 12.8\u00a0%");
  // Three children in Südhang are too few for the public; a second hidden area keeps them from being worked out.
  expect(rows).toContain(`Südhang: ${t("gaps.markHidden")}`);
  expect(rows.filter((row) => row.endsWith(t("gaps.markHidden"))).length).toBeGreaterThan(1);

  await gaps.clickRow("Hafen");
  const origin = await gaps.panel().textContent();
  for (const words of [file, t("gaps.fileRow", { row: 7 }), "Amt für Jugend", "Ada"]) expect(origin).toContain(words);

  const table = await gaps.showTable();
  const hafen = await table.getByRole("row", { name: "Hafen" }).textContent();
  expect(hafen).toContain(t("gaps.partOfWhole", { part: 24, whole: 188 }));
  // Wilson's interval of 24 of 188, from R: prop.test(24, 188, correct = FALSE).
  expect(hafen).toContain(t("gaps.lowToHigh", { low: "8.7", high: "18.3\u00a0%" }));

  await gaps.setTarget("50", 2030);
  await page.getByRole("button", { name: t("gaps.ourTarget", { value: "50\u00a0%", year: 2030 }) }).waitFor();
  await gaps.recordGap(fewPlaces, "Waiting lists since 2023.");
  await goByRail(app, "gapsFound");
  await gaps.addWithoutNumbers(noAdvice);
}

async function decide(app: OpenApp): Promise<void> {
  const { page, t } = app;
  const priorities = prioritiesPage(app);
  await goByRail(app, "priorities");
  await priorities.takeDefaultCriteria();
  await priorities.givePoints(fewPlaces, t("priorities.sizeName"), 5);
  await priorities.givePoints(fewPlaces, t("priorities.demandName"), 4);
  await priorities.givePoints(noAdvice, t("priorities.sizeName"), 2);
  await priorities.openDecision();
  await priorities.makePriority(noAdvice);
  await priorities.makePriority(fewPlaces);
  await priorities.setHorizon(fewPlaces, t("priorities.horizonMedium", { year: 2030 }));
  // The gap with fewer points stands first.
  await page.getByText(t("priorities.departuresMissing", { count: 1 })).waitFor();
  await priorities.giveReason(noAdvice, "It can start at once.");
  await page.getByText(t("priorities.departuresMissing", { count: 1 })).waitFor({ state: "hidden" });
  await priorities.nameFirstStep(noAdvice, "A desk in the town hall");
}

async function plan(app: OpenApp): Promise<void> {
  const { t } = app;
  const strategy = strategyPage(app);
  await goByRail(app, "strategy");
  await strategy.addGoal(fewPlaces, goal);
  await strategy.addMeasure(goal, {
    title: measure,
    start: "2028-01",
    end: "2033-12",
    sector: t("strategy.sectorSocial"),
    indicator: gruenauIndicator.name,
    baseline: "28.2",
  });
  await strategy.openCostsOf(measure);
}

async function costs(app: OpenApp): Promise<void> {
  const { t } = app;
  const costing = costsPage(app, "EUR");
  await costing.addYearlyLine(measure, {
    name: "Educators",
    category: t("costs.categoryMaterials"),
    quantity: "4",
    unit: "posts",
    unitPrice: "10,000.00",
  });
  await costing.addFunding({
    name: "State programme",
    source: t("costs.sourceStateRegion"),
    certainty: t("costs.certaintyApproved"),
    firstYear: 2028,
    amount: "15000",
  });
  const table = await costing.showOverview();
  const cost = table.getByRole("row", { name: new RegExp(`^${t("costs.cost")} `) });
  // 4 × 10,000 with a reserve of 5 %, in prices of 2026 that rise by 2 % a year: 42,000 × 1.02 ** 2 in 2028.
  const amounts = ["0", "43,697", "44,571", "45,462", "46,371", "47,299", "48,245", "275,645"];
  expect(await cost.getByRole("cell").allTextContents()).toEqual(amounts);
  const missing = table.getByRole("row", { name: t("costs.shortfallAll") });
  expect(await missing.getByRole("cell").nth(1).textContent()).toBe("28,697");
}

async function printDocument(app: OpenApp): Promise<void> {
  const document = documentPage(app);
  await goByRail(app, "document");
  await document.write({
    title: "A fair start in Grünau",
    foreword: "Dear readers, every child counts.",
    decisionAsked: "The council adopts the strategy.",
  });
  const pages = await document.pages();
  await document.page(1, pages).waitFor();
  const pdf = await document.savePdf();
  expect(pdf.fileName).toMatch(/\.pdf$/);
  const read = await readPdf(pdf.bytes);
  expect(read.title).toBe("A fair start in Grünau");
  expect(read.pages).toHaveLength(pages);
  const text = read.pages.map((one) => one.text.replace(/\s+/g, " ")).join(" ");
  for (const words of ["every child counts", fewPlaces, measure, "It can start at once.", "State programme"])
    expect(text).toContain(words);
}
