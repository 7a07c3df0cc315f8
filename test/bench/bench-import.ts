import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeLongFile } from "../builders/long-file.ts";
import {
  type Contender,
  countRawRows,
  duckDb,
  isInstalled,
  prepareProject,
  sqliteImport,
  sqliteUtils,
  trellisOn,
} from "./import-contenders.ts";
import { type ImportResult, type Pair, ratioOf, resultsText } from "./import-results.ts";
import { type Measured, measureProcess } from "./measure-process.ts";

const sizes = [
  { rows: 10_000, pairs: 9 },
  { rows: 100_000, pairs: 9 },
  { rows: 1_000_000, pairs: 9 },
  { rows: 6_800_000, pairs: 3 },
];
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * `npm run bench:import`: Trellis against raw imports of the same file. `-- --rows 10000 --pairs 3` for one size only,
 * `-- --save` to keep the table.
 */
async function benchImport(): Promise<void> {
  const options = { rows: { type: "string" }, pairs: { type: "string" }, save: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (!isInstalled("sqlite3")) {
    say("not run: sqlite3 is not installed");
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trellis-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const trellis = trellisOn(await prepareProject(join(folder, "prepared")));
  const chosen = values.rows === undefined ? sizes : [{ rows: Number(values.rows), pairs: 9 }];
  const results: ImportResult[] = [];
  for (const { rows, pairs } of chosen)
    results.push(await measureSize(folder, trellis, rows, Number(values.pairs ?? pairs)));
  const text = resultsText(results);
  say(`\n${text}`);
  if (values.save) writeFileSync(new URL("RESULTS.md", import.meta.url), text);
}

async function measureSize(folder: string, trellis: Contender, rows: number, pairs: number): Promise<ImportResult> {
  const csv = join(folder, "long.csv");
  writeLongFile(csv, rows);
  say(`${rows.toLocaleString("en")} rows, ${Math.round(statSync(csv).size / 1e6)} MB`);
  const measuredPairs: Pair[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const isSwapped = index % 2 === 1;
    const early = isSwapped ? await runOnce(folder, sqliteImport, csv, rows) : null;
    const own = await runOnce(folder, trellis, csv, rows);
    const pair = { trellis: own, raw: early ?? (await runOnce(folder, sqliteImport, csv, rows)) };
    measuredPairs.push(pair);
    say(`  ${pair.trellis.seconds.toFixed(2)} s, ${pair.raw.seconds.toFixed(2)} s: ${ratioOf(pair).toFixed(2)}`);
    if (index === 0) say(`  ${own.output}`);
  }
  const others = [
    { name: duckDb.name, measured: await runOnce(folder, duckDb, csv, rows) },
    {
      name: sqliteUtils.name,
      measured: isInstalled("sqlite-utils") ? await runOnce(folder, sqliteUtils, csv, rows) : null,
    },
  ];
  const bytes = statSync(csv).size;
  rmSync(csv);
  return { rows, bytes, pairs: measuredPairs, others };
}

async function runOnce(folder: string, contender: Contender, csv: string, rows: number): Promise<Measured> {
  const own = join(folder, "run");
  mkdirSync(own);
  try {
    const command = contender.command(own, csv);
    // What the process before left to be written must not slow this one down.
    spawnSync("sync");
    const measured = await measureProcess(command);
    const arrived = contender === sqliteImport ? countRawRows(own) : observationsIn(measured.output);
    if (arrived !== null && arrived !== rows) throw new Error(`${contender.name}: ${arrived} of ${rows} rows`);
    return measured;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Null where the process does not say it. */
function observationsIn(output: string): number | null {
  return output.startsWith("{") ? Number(JSON.parse(output).observations) : null;
}

await benchImport();
