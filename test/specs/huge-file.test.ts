import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backend } from "../../src/contract/bridge.ts";
import type { CallInput, CallOutput } from "../../src/contract/contract.ts";
import type { Answer } from "../../src/core/app-error.ts";
import { peakMemoryMb } from "../bench/measure-process.ts";
import { chosenRecipe, longFileAreasCsv, writeLongFile } from "../builders/long-file.ts";
import { browserProgram, closeAppsAfter, newFolder } from "../pages/open-app.ts";
import { openServedProcess, type ServedProcess } from "../pages/open-served-process.ts";
import { projectWithAreas } from "../pages/prepared-projects.ts";
import { showScreen } from "../pages/screens.ts";

closeAppsAfter("all");

/** 500 MB, or 30 MB where time is short. */
const isLarge = process.env.TEST_SCALE === "ci";
const rows = isLarge ? 6_800_000 : 400_000;
/** A short import has few frames; the three of a new screen weigh more than 1 % there. */
const frameQuantile = isLarge ? 0.99 : 0.97;
const earlierRows = 500;
const longestMs = 15 * 60_000;
const longestAnswerMs = 60_000;
const longestOpeningMs = 3000;

type Recipe = CallInput<"intake.accept">["recipe"];

/** What the page keeps while the file is on its way in. */
interface WindowOfTest {
  readonly backend: Backend;
  /** How long each stood, in milliseconds. */
  frames: number[];
  phases: Set<string>;
  accepted: Promise<Answer<{ readonly observations: number }>>;
  isAccepted: boolean;
}
declare const window: WindowOfTest;

interface Measured {
  readonly lookMs: number;
  readonly acceptMs: number;
  readonly frameMs: number;
  /** null where the system does not tell it. */
  readonly peakMb: number | null;
  readonly answer: unknown;
  readonly observations: number;
  /** What other screens showed before the import was done. */
  readonly keptScreens: readonly string[];
  readonly errors: readonly string[];
}

describe.skipIf(browserProgram === null)(`a file of ${rows} rows`, () => {
  let app: ServedProcess | null = null;
  let measured: Measured;
  beforeAll(async () => {
    const project = await projectWithAreas(longFileAreasCsv());
    app = await openServedProcess(project);
    measured = await bringIn(app, project);
    const { lookMs, acceptMs, frameMs, peakMb } = measured;
    const inWords = `${Math.round(lookMs)} ms to look, ${(acceptMs / 1000).toFixed(1)} s to accept, frames ${frameMs.toFixed(1)} ms, peak ${peakMb?.toFixed(0)} MB`;
    process.stdout.write(`${rows} rows: ${inWords}\n`);
  }, longestMs);
  afterAll(() => app?.close());

  it("previews within half a second", () => expect(measured.lookMs).toBeLessThanOrEqual(500));

  it("brings in every row", () => {
    expect(measured.answer).toMatchObject({ ok: true, value: { observations: rows } });
    expect(measured.observations).toBe(rows + earlierRows);
    expect(measured.errors).toEqual([]);
  });

  it("takes less than 400 MB of memory", ({ skip }) => {
    if (measured.peakMb === null) return skip("this system does not tell a process's peak memory");
    return expect(measured.peakMb).toBeLessThan(400);
  });

  it("leaves frames under 50 ms", () => expect(measured.frameMs).toBeLessThan(50));

  it("leaves other screens their content while it is written", () =>
    expect(measured.keptScreens).toEqual(["gaps", "imports"]));
});

async function bringIn(app: ServedProcess, project: string): Promise<Measured> {
  const { page } = app;
  await importEarlierFile(page);
  const gaps = page.getByRole("button", { name: "Quarter 1, North:" });
  const imports = page.getByRole("heading", { level: 2, name: "earlier.csv" });
  await showScreen(app, "gaps");
  await gaps.waitFor({ state: "attached" });
  await showScreen(app, "imports");
  await imports.waitFor();
  await showScreen(app, "import");

  const csv = join(newFolder(), "huge.csv");
  writeLongFile(csv, rows);
  await recordFrames(page);
  const { token, lookMs } = await giveToScreen(page, csv);
  await page.getByRole("gridcell", { name: "Register, 20" }).first().waitFor();
  const { recipe } = await lookAgain(page, token);
  rmSync(csv);

  const startedAt = performance.now();
  await startAccepting(page, token, chosenRecipe(recipe) as Recipe);
  await page.waitForFunction(() => window.phases.size > 0 || window.isAccepted, undefined, {
    timeout: longestMs,
  });
  const keptScreens: string[] = [];
  for (const [screen, content] of [
    ["gaps", gaps],
    ["imports", imports],
  ] as const) {
    await app.goTo(`#/${screen}`);
    await content.waitFor({ state: "attached", timeout: longestOpeningMs });
    if (!(await page.evaluate(() => window.isAccepted))) keptScreens.push(screen);
  }
  const answer = await page.evaluate(() => window.accepted);
  const acceptMs = performance.now() - startedAt;
  const peakMb = peakMemoryMb(app.processId);
  await page.getByRole("heading", { level: 2, name: "huge.csv" }).waitFor({ timeout: longestAnswerMs });
  const frameMs = quantile(await page.evaluate(() => window.frames));
  await app.close();
  const { errors } = app.troubles;
  return { lookMs, acceptMs, frameMs, peakMb, answer, observations: observationsIn(project), keptScreens, errors };
}

/** Gives the screens something to keep: one figure for each area. */
async function importEarlierFile(page: Page): Promise<void> {
  const csv = join(newFolder(), "earlier.csv");
  writeLongFile(csv, earlierRows);
  const token = await page.evaluate(
    async (text) => {
      const offered = await window.backend.call("host.offerFile", { file: new File([text], "earlier.csv") });
      if (!offered.ok) throw new Error(offered.error.code);
      return offered.value.token;
    },
    readFileSync(csv, "utf8"),
  );
  const { columns = [], ...recipe } = chosenRecipe((await lookAgain(page, token)).recipe);
  const withoutGroup = columns.map((column) => (column.role === "group" ? { ...column, role: "ignore" } : column));
  await startAccepting(page, token, { ...recipe, columns: withoutGroup } as Recipe);
  expect(await page.evaluate(() => window.accepted)).toMatchObject({ ok: true, value: { observations: earlierRows } });
}

/** Puts a file on the import screen, and times the screen's own question for what it sees. */
async function giveToScreen(page: Page, csv: string) {
  const looked = page.waitForResponse((response) => new URL(response.url()).pathname === "/call/intake.look", {
    timeout: longestAnswerMs,
  });
  await page.locator("input[type=file]").setInputFiles(csv);
  const response = await looked;
  await response.finished();
  const request = response.request();
  const { file } = request.postDataJSON() as { readonly file: string };
  return { token: file, lookMs: request.timing().responseEnd };
}

async function lookAgain(page: Page, token: string): Promise<CallOutput<"intake.look">> {
  const answer = await page.evaluate((file) => window.backend.call("intake.look", { file, recipe: null }), token);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** How long each frame stood, in milliseconds, from now on. */
async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.frames = [];
    let before = performance.now();
    const next = (now: number) => {
      window.frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

async function startAccepting(page: Page, file: string, recipe: Recipe): Promise<void> {
  await page.evaluate(
    (input) => {
      window.phases = new Set();
      window.isAccepted = false;
      window.backend.listen("job.progress", ({ phase }) => window.phases.add(phase));
      window.accepted = window.backend.call("intake.accept", input).then((answer) => {
        window.isAccepted = true;
        return answer;
      });
    },
    { file, recipe, job: "huge" },
  );
}

function quantile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(frameQuantile * values.length) - 1] ?? Number.POSITIVE_INFINITY;
}

function observationsIn(project: string): number {
  const db = new Sqlite(project, { readonly: true });
  try {
    return Number(db.prepare("SELECT count(*) FROM observations").pluck().get());
  } finally {
    db.close();
  }
}
