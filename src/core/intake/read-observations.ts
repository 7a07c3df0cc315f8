import type { Area } from "../areas/area.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { dialectSteps } from "./dialect-steps.ts";
import { fileProblems } from "./file-problems.ts";
import type { IntakeStep } from "./intake-step.ts";
import { intakeTally } from "./intake-tally.ts";
import type { IntakeProblem, ProblemCode, TableRow } from "./look-result.ts";
import type { PublishedTotal, UnmatchedArea } from "./made-observations.ts";
import { repeatedRows } from "./meaning/repeated-rows.ts";
import { type ObservationReader, observationReader } from "./observation-reader.ts";
import type { ObservationSink } from "./observation-sink.ts";
import { planSeries } from "./plan-series.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { rowSorter } from "./row-sorter.ts";
import type { SkimRow } from "./scan-records.ts";
import type { RegisteredSeries } from "./series-register.ts";
import { shapeRows } from "./shape-rows.ts";

/** A row kept aside because something in it could not be read. */
export interface HeldRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly IntakeProblem[];
}

export interface ReadOptions {
  /** Told the rows of the file read so far, every 2000 rows; true ends the reading. */
  readonly onRows?: (rows: number) => boolean;
  /** What was found wrong while the rows were cut, asked after the last. */
  readonly rowProblems?: () => readonly IntakeProblem[];
}

export interface ReadResult {
  /** At most 1000 of each code; `problemCounts` has the true numbers. */
  readonly problems: readonly IntakeProblem[];
  readonly problemCounts: ReadonlyMap<ProblemCode, number>;
  /** Rows from which at least one observation could not be made because of an error. */
  readonly leftOutRows: number;
  /** These rows where the recipe holds them back, at most 10,000. */
  readonly heldRows: readonly HeldRow[];
  readonly unmatchedAreas: readonly UnmatchedArea[];
  /** At most 1000. */
  readonly publishedTotals: readonly PublishedTotal[];
  readonly steps: readonly IntakeStep[];
  readonly series: readonly RegisteredSeries[];
  /** Whether the reading was stopped before its end; the rest is then incomplete. */
  readonly stopped: boolean;
}

const rowsPerStep = 2000;
const mostHeldRows = 10_000;

/**
 * Reads the data rows of a table as observations and hands them to `sink`; `rowsFrom` gives `table.data` or a stream,
 * which may let plain rows be skimmed. Cells are corrected, notes and left-out rows dropped, totals compared and not taken, then the recipe's steps
 * shape the rows. Values are in the indicator's unit. A cell that cannot be read, an unknown area or indicator, and a
 * repeated observation are errors that cost that observation, never a guess. Nothing throws on odd data.
 */
export function readObservations(
  table: Table,
  rowsFrom: (skim: SkimRow | null) => Iterable<TableRow>,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  sink: ObservationSink,
  options: ReadOptions = {},
): ReadResult {
  const tally = intakeTally();
  const { series, unknown, ambiguous } = planSeries(table, recipe, indicators);
  tally.add(...table.problems, ...fileProblems(table, recipe, series, unknown, indicators));
  tally.add(...ambiguous.map((index) => withoutIndicator(table, index)));
  const reader = observationReader(
    table,
    recipe,
    areas,
    [...indicators, ...(recipe.indicators ?? [])],
    series,
    sink,
    tally,
  );
  const steps = recipe.steps ?? [];
  const repeats = steps.some((step) => step.kind === "drop-duplicates") ? null : repeatedRows(table.columns);
  const sorter = rowSorter(table, recipe, (row, label) => {
    if (steps.length === 0) reader.readTotal(row, label);
  });
  let stopped = false;
  function* wanted(): Generator<TableRow> {
    let count = 0;
    for (const row of rowsFrom(reader.skim)) {
      if (count % rowsPerStep === 0 && options.onRows?.(count) === true) {
        stopped = true;
        return;
      }
      count += 1;
      const sorted = sorter.sort(row);
      if (sorted === null) continue;
      repeats?.add(sorted);
      yield sorted;
    }
  }
  const { signs, dialect } = table;
  const shaped = shapeRows(wanted(), table.columns, steps, { ...dialect, signs });
  const { leftOutRows, heldRows } = readRows(shaped.rows, reader, recipe, tally.add);
  if (!stopped) {
    reader.finish();
    tally.add(...(options.rowProblems?.() ?? []), ...shaped.problems(), ...(repeats?.problems() ?? []));
  }
  if (recipe.badRows === "hold-back" && leftOutRows > mostHeldRows)
    tally.add({
      level: "error",
      code: "too-many-held-rows",
      row: 0,
      column: 0,
      details: { count: leftOutRows, kept: mostHeldRows },
    });
  return {
    problems: tally.problems,
    problemCounts: tally.problemCounts,
    leftOutRows,
    heldRows,
    unmatchedAreas: reader.unmatched(),
    publishedTotals: sorter.totals,
    steps: [
      ...dialectSteps(table, recipe),
      ...sorter.steps(),
      ...shaped.steps(),
      ...reader.steps(),
      ...leftOutSteps(recipe, leftOutRows),
    ],
    series: reader.series(),
    stopped,
  };
}

function readRows(
  rows: Iterable<TableRow>,
  reader: ObservationReader,
  recipe: Recipe,
  add: (...problems: readonly IntakeProblem[]) => void,
): Pick<ReadResult, "leftOutRows" | "heldRows"> {
  const heldRows: HeldRow[] = [];
  const holds = recipe.badRows === "hold-back";
  let ofRow: IntakeProblem[] = [];
  let leftOutRows = 0;
  const tell = (problem: IntakeProblem) => {
    add(problem);
    if (holds) ofRow.push(problem);
  };
  for (const row of rows) {
    if (reader.readRow(row, tell)) {
      if (ofRow.length > 0) ofRow = [];
      continue;
    }
    leftOutRows += 1;
    if (holds && heldRows.length < mostHeldRows)
      heldRows.push({ row: row.row, cells: [...row.cells], problems: ofRow });
    ofRow = [];
  }
  return { leftOutRows, heldRows };
}

function leftOutSteps(recipe: Recipe, count: number): readonly IntakeStep[] {
  if (count === 0) return [];
  return [{ code: recipe.badRows === "hold-back" ? "rows-held-back" : "rows-left-out", details: { count } }];
}

function withoutIndicator(table: Table, index: number): IntakeProblem {
  const details = { id: "", name: table.columns[index]?.name ?? "" };
  return { level: "error", code: "no-indicator", row: 0, column: index + 1, details };
}
