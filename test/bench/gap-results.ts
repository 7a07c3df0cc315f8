import { cpus, release, totalmem, type } from "node:os";

/** Milliseconds; several are one per run. */
export interface GapFigures {
  /** A period whose hiding is not decided yet. */
  readonly undecided: number;
  readonly decide: number;
  readonly decideAgain: number;
  readonly first: readonly number[];
  readonly later: readonly number[];
  readonly sql: readonly number[];
  /** null where there is no browser. */
  readonly window: {
    readonly start: readonly number[];
    readonly open: readonly number[];
    readonly openAgain: readonly number[];
    readonly target: readonly number[];
  } | null;
}

const heading = "# Gaps, measured";

/** The measured table in Markdown, with the machine and the date. */
export function gapResultsText(figures: GapFigures): string {
  const { undecided, decide, decideAgain, first, later, sql, window } = figures;
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${type()} ${release()}`;
  const lines = [
    line("backend: a period of the matrix, public view, first time", first, 300),
    line("backend: the same again", later, 300),
    line("plain SQL: value and municipality's value only", sql, null),
    line("backend: a period whose hiding is not decided yet", [undecided], null),
    line("hiding decided over all values", [decide], 10_000),
    line("the same again, kept", [decideAgain], null),
    ...(window === null
      ? []
      : [
          line("window: click to painted, the first look, one second after the project is opened", window.start, 300),
          line("window: click to painted, another period, after a few seconds of reading", window.open, 300),
          line("window: click to painted, a period that was open before", window.openAgain, 300),
          line("window: click to painted, a target changed", window.target, 50),
        ]),
  ];
  return `${heading}

\`npm run bench:gaps -- --save\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; Node ${process.versions.node}.

A project of 500 areas, 77 indicators and 10 periods (385,000 values). "Painted" is the animation frame after the first one that begins with the change in the page.

| what | median, ms | lowest to highest, ms | bound, ms |
| --- | --- | --- | --- |
${lines.join("\n")}
`;
}

/** The text with this section in place of an earlier one, or at its end. */
export function withSection(all: string, section: string): string {
  const from = all.indexOf(heading);
  if (from < 0) return `${all.trimEnd()}\n\n${section}`;
  const next = all.indexOf("\n# ", from + 1);
  return `${all.slice(0, from)}${section}${next < 0 ? "" : all.slice(next)}`;
}

function line(what: string, runs: readonly number[], bound: number | null): string {
  const sorted = runs.toSorted((a, b) => a - b);
  const text = (value: number | undefined) => (value ?? Number.NaN).toFixed(0);
  const span = sorted.length < 2 ? "–" : `${text(sorted[0])} to ${text(sorted.at(-1))}`;
  return `| ${what} | **${text(sorted[Math.floor(sorted.length / 2)])}** | ${span} | ${bound ?? "–"} |`;
}
