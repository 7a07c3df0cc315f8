import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Sqlite from "better-sqlite3";
import { matrixTown } from "../builders/matrix-town.ts";
import { findBrowser } from "../find-browser.ts";
import { benchBackend, projectOf } from "./gap-project.ts";
import { type GapFigures, gapResultsText, withSection } from "./gap-results.ts";
import { measureInWindow } from "./gap-window.ts";

const [areas, indicators, periods] = [500, 77, 10] as const;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run bench:gaps`: the matrix of a period and the decision over hiding, in a large project. `-- --save` keeps the figures. */
async function benchGaps(): Promise<void> {
  const { values } = parseArgs({ options: { save: { type: "boolean" } } });
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trellis-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const town = matrixTown(areas, indicators, periods);
  const path = await projectOf(folder, town);
  say(`${(areas * indicators * periods).toLocaleString("en")} values on ${cpus().length} cores`);
  const backend = await measureBackend(folder, path, town.years);
  const program = findBrowser();
  const window = program === null ? null : await measureInWindow(program, folder, path);
  const text = gapResultsText({ ...backend, window });
  say(text);
  if (!values.save) return;
  const file = new URL("RESULTS.md", import.meta.url);
  writeFileSync(file, withSection(readFileSync(file, "utf8"), text));
}

async function measureBackend(
  folder: string,
  path: string,
  years: readonly number[],
): Promise<Omit<GapFigures, "window">> {
  const { core, call } = benchBackend(folder);
  core.session.files.set("token-project", { path, fileName: "town.trellis" });
  await call("project.open", { token: "token-project" });
  const view = (year: number | undefined) =>
    timed(() =>
      call("matrix.view", { period: String(year), level: "neighbourhood", audience: "public", job: "bench" }),
    );
  const undecided = await view(years[0]);
  const decide = await timed(() => call("disclosure.decide", { job: "bench" }));
  const decideAgain = await timed(() => call("disclosure.decide", { job: "bench" }));
  const first: number[] = [];
  for (const year of years.slice(1, 8)) first.push(await view(year));
  const later: number[] = [];
  for (const year of years.slice(3, 8)) later.push(await view(year));
  core.close();
  const sql: number[] = [];
  for (const year of years.slice(1, 8)) sql.push(plainSql(path, String(year)));
  return { undecided, decide, decideAgain, first, later, sql };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Value and municipality's value of every indicator and area, as one statement gives them: no hiding, no intervals. */
function plainSql(path: string, period: string): number {
  const db = new Sqlite(path, { readonly: true });
  const startedAt = performance.now();
  const rows = db
    .prepare(
      `WITH figures AS (
         SELECT indicator_id, area_id, per, numerator, denominator FROM series
         JOIN observations ON series_id = series.id JOIN indicators ON indicators.id = indicator_id WHERE period = ?),
       cities AS (SELECT indicator_id, per * sum(numerator) / sum(denominator) AS city FROM figures GROUP BY indicator_id)
       SELECT indicator_id, area_id, per * numerator / denominator AS value, city FROM figures JOIN cities USING (indicator_id)`,
    )
    .raw()
    .all(period);
  const took = performance.now() - startedAt;
  db.close();
  if (rows.length !== areas * indicators) throw new Error(`${rows.length} rows by SQL`);
  return took;
}

await benchGaps();
