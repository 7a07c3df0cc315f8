import { cpus, release, totalmem, type } from "node:os";
import { sqliteVersion } from "./import-contenders.ts";
import type { Measured } from "./measure-process.ts";

/** Both imports of the same file, one right after the other. */
export interface Pair {
  readonly trellis: Measured;
  readonly raw: Measured;
}

export interface ImportResult {
  readonly rows: number;
  readonly bytes: number;
  readonly pairs: readonly Pair[];
  /** Run once; null where it is not installed. */
  readonly others: readonly { readonly name: string; readonly measured: Measured | null }[];
}

const rowsCompared = 1_000_000;

export function ratioOf({ trellis, raw }: Pair): number {
  return trellis.seconds / raw.seconds;
}

/** The measured tables in Markdown, with the machine and the date. */
export function resultsText(results: readonly ImportResult[]): string {
  const [processor] = cpus();
  const machine = `${processor?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${type()} ${release()}`;
  return `# Import, measured

\`npm run bench:import -- --save\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; Node ${process.versions.node}, sqlite3 ${sqliteVersion()}.

A tidy CSV of 10 columns (500 areas, 40 indicators, two groups, as many years as are needed; each key once, shuffled; quoted names with commas), read from the system's cache. Every run is a fresh process, timed from outside from start to end. **Trellis** opens a project with 500 areas, looks at the file and accepts it: recognised, typed, checked, duplicates, areas matched, constraints on, original kept and hashed. **sqlite3** does \`.import\` of the raw text into an untyped table of a new file. The two take turns, and each pair's ratio counts once.

${pairsTable(results)}

Peak memory is the most that one of the runs held.

Others, once each, into a new file:

${othersTable(results)}
`;
}

function pairsTable(results: readonly ImportResult[]): string {
  const compared = results.find((result) => result.rows === rowsCompared);
  const head =
    "rows | MB | pairs | Trellis, s | sqlite3, s | ratio | lowest to highest | Trellis, peak MB | sqlite3, peak MB | µs per row | per row, 1,000,000 = 1";
  const lines = results.map((result) => {
    const ratios = result.pairs.map(ratioOf);
    return [
      result.rows.toLocaleString("en"),
      (result.bytes / 1e6).toFixed(1),
      result.pairs.length,
      medianSeconds(result, "trellis").toFixed(2),
      medianSeconds(result, "raw").toFixed(2),
      `**${median(ratios).toFixed(2)}**`,
      `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
      peak(result.pairs.map((pair) => pair.trellis)),
      peak(result.pairs.map((pair) => pair.raw)),
      (1e6 * secondsPerRow(result)).toFixed(2),
      compared === undefined ? "–" : (secondsPerRow(result) / secondsPerRow(compared)).toFixed(2),
    ].join(" | ");
  });
  return table(head, lines);
}

function othersTable(results: readonly ImportResult[]): string {
  const lines = results.flatMap(({ rows, others }) =>
    others.map(({ name, measured }) =>
      measured === null
        ? `${rows.toLocaleString("en")} | ${name} | not installed | –`
        : `${rows.toLocaleString("en")} | ${name} | ${measured.seconds.toFixed(2)} | ${peak([measured])}`,
    ),
  );
  return table("rows | what | s | peak MB", lines);
}

function table(head: string, lines: readonly string[]): string {
  const rule = head.replace(/[^|]+/g, " --- ").trim();
  return [head, rule, ...lines].map((line) => `| ${line} |`).join("\n");
}

function medianSeconds({ pairs }: ImportResult, which: keyof Pair): number {
  return median(pairs.map((pair) => pair[which].seconds));
}

function secondsPerRow(result: ImportResult): number {
  return medianSeconds(result, "trellis") / result.rows;
}

function peak(runs: readonly Measured[]): string {
  const known = runs.flatMap((run) => (run.peakMb === null ? [] : [run.peakMb]));
  return known.length === 0 ? "–" : Math.max(...known).toFixed(0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
