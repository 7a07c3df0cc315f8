import type { Area } from "../areas/area.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { checkObservation } from "./check-observation.ts";
import { type CountCell, checkTotals } from "./check-totals.ts";
import { dialectSteps } from "./dialect-steps.ts";
import { fileProblems } from "./file-problems.ts";
import { type IntakeTally, intakeTally } from "./intake-tally.ts";
import type { IntakeProgress, MadeObservation, MadeObservations } from "./made-observations.ts";
import { type PlannedSeries, planSeries } from "./plan-series.ts";
import { type Figures, observationOf, readFigures } from "./read-figures.ts";
import { readTable, type Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { type RowIdentity, rowIdentifier } from "./row-identity.ts";

export interface MakeObservationsOptions {
  /** Asked every 2000 rows; true ends the reading and marks the result as stopped. */
  readonly shouldStop?: () => boolean;
  readonly onProgress?: (progress: IntakeProgress) => void;
}

const rowsPerStep = 2000;

/**
 * Reads a decoded text into observations by a recipe whose columns are complete (what it lacks is recognised afresh).
 * One observation per data row and series of figure columns; total, note and left-out rows give none. Values are in
 * the indicator's unit. A cell that cannot be read, an unknown area or indicator, and a repeated observation are
 * errors that cost that observation, never a guess. Nothing throws on odd data; `problems` says what was wrong.
 */
export function makeObservations(
  text: string,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  options: MakeObservationsOptions = {},
): MadeObservations {
  const run = makeObservationsInSteps(text, recipe, areas, indicators);
  for (let step = run.next(); ; step = run.next(options.shouldStop?.() ?? false)) {
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/** The same as a generator: yields its progress every 2000 rows; `next(true)` stops it. */
export function* makeObservationsInSteps(
  text: string,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
): Generator<IntakeProgress, MadeObservations, boolean | undefined> {
  const table = readTable(text, recipe);
  const tally = intakeTally();
  const { series, unknown, ambiguous } = planSeries(table, recipe, indicators);
  tally.add(...table.problems, ...fileProblems(table, recipe, series, unknown, indicators));
  for (const index of ambiguous) {
    const details = { id: "", name: table.columns[index]?.name ?? "" };
    tally.add({
      level: "error",
      code: "no-indicator",
      row: 0,
      column: index + 1,
      details,
    });
  }
  const reader = rowReader(table, recipe, areas, [...indicators, ...(recipe.indicators ?? [])], series, tally);
  let stopped = false;
  for (const [index, row] of table.data.entries()) {
    if (index % rowsPerStep === 0 && (yield { done: index, total: table.data.length }) === true) {
      stopped = true;
      break;
    }
    reader.read(row.row, row.cells);
  }
  const leftOut = [...reader.leftOut];
  if (!stopped) tally.add(...checkTotals(reader.counts, reader.totalCounts));
  return {
    observations: reader.observations,
    problems: tally.problems,
    problemCounts: tally.problemCounts,
    leftOutRows: leftOut,
    unmatchedAreas: reader.identify.unmatched(),
    publishedTotals: reader.publishedTotals,
    steps: [
      ...dialectSteps(table, recipe),
      ...tally.steps(),
      ...(leftOut.length > 0
        ? [
            {
              code: "rows-left-out" as const,
              details: { count: leftOut.length },
            },
          ]
        : []),
    ],
    stopped,
  };
}

function rowReader(
  table: Table,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  series: readonly PlannedSeries[],
  tally: IntakeTally,
) {
  const observations: MadeObservation[] = [];
  const publishedTotals: {
    row: number;
    label: string;
    cells: readonly string[];
  }[] = [];
  const counts: CountCell[] = [];
  const totalCounts: CountCell[] = [];
  const leftOut = new Set<number>();
  const seen = new Map<string, number>();
  const totals = new Map(table.totals.map((total) => [total.row, total.text]));
  const skipped = new Set((recipe.rowMarks ?? []).filter((mark) => mark.kind !== "total").map((mark) => mark.row));
  const tooLong = new Set(
    table.problems
      .filter((problem) => problem.code === "row-too-long" && problem.level === "error")
      .map((problem) => problem.row),
  );
  const identify = rowIdentifier(table, recipe, areas, indicators, tally);

  const read = (row: number, cells: readonly string[]): void => {
    if (skipped.has(row) || !identify.isKept(cells)) return;
    const label = totals.get(row);
    if (label !== undefined) publishedTotals.push({ row, label, cells });
    if (tooLong.has(row)) {
      leftOut.add(row);
      return;
    }
    const identity = identify.identify(row, cells, label !== undefined);
    for (const one of series) {
      const indicator = one.indicator ?? identity.indicator;
      if (!indicator) leftOut.add(row);
      else readOne(row, cells, one, indicator, identity, label);
    }
  };

  const readOne = (
    row: number,
    cells: readonly string[],
    one: PlannedSeries,
    indicator: Indicator,
    identity: RowIdentity,
    label: string | undefined,
  ): void => {
    const figures = readFigures(cells, one, table);
    const period = one.period ?? identity.period;
    const group = one.group ?? identity.group;
    const { computed, ...observation } = observationOf(figures, indicator);
    const key = JSON.stringify([indicator.id, period, group, identity.age]);
    const cellsToAdd = countCells(row, one, indicator, figures, key, label ?? identity.areaText);
    if (label !== undefined) {
      totalCounts.push(...cellsToAdd);
      tally.add(...checkObservation(observation, figures, one, indicator, row));
      return;
    }
    const bad = badFigures(row, one, figures);
    tally.add(...bad);
    if (bad.length > 0 || identity.areaCode === null) {
      leftOut.add(row);
      return;
    }
    const place = JSON.stringify([key, identity.areaCode]);
    const first = seen.get(place);
    if (first !== undefined) {
      tally.add({
        level: "error",
        code: "duplicate-observation",
        row,
        column: 0,
        details: { area: identity.areaText, period, firstRow: first },
      });
      leftOut.add(row);
      return;
    }
    seen.set(place, row);
    counts.push(...cellsToAdd);
    tally.add(...checkObservation(observation, figures, one, indicator, row));
    if (computed) tally.count("computed-from-counts", { indicator: indicator.id });
    observations.push({
      indicatorId: indicator.id,
      period,
      group,
      age: identity.age,
      areaCode: identity.areaCode,
      ...observation,
      row,
      columns: columnNumbers(one, identity.areaColumn),
    });
  };
  return {
    read,
    identify,
    observations,
    publishedTotals,
    counts,
    totalCounts,
    leftOut,
  };
}

function columnNumbers(series: PlannedSeries, area: number | null): MadeObservation["columns"] {
  const { value, numerator, denominator, factor } = series.figures;
  const from1 = (column: { readonly index: number } | null) => (column ? column.index + 1 : null);
  return {
    area,
    value: from1(value),
    numerator: from1(numerator),
    denominator: from1(denominator),
    factor: from1(factor),
  };
}

function badFigures(row: number, series: PlannedSeries, figures: Figures) {
  return (["value", "numerator", "denominator", "factor"] as const).flatMap((role) => {
    const figure = figures[role];
    if (figure?.state !== "bad") return [];
    const column = (series.figures[role]?.index ?? -1) + 1;
    return [
      {
        level: "error" as const,
        code: figure.code,
        row,
        column,
        details: { text: figure.text },
      },
    ];
  });
}

/** What can be added up over areas: counts, and the value of count indicators. */
function countCells(
  row: number,
  series: PlannedSeries,
  indicator: Indicator,
  figures: Figures,
  key: string,
  label: string,
): CountCell[] {
  const roles =
    indicator.kind === "count"
      ? (["value", "numerator", "denominator"] as const)
      : (["numerator", "denominator"] as const);
  return roles.flatMap((role) => {
    const figure = figures[role];
    const column = series.figures[role]?.index;
    return figure?.state === "number" && column !== undefined ? [{ row, column, key, label, value: figure.value }] : [];
  });
}
