import type { Area } from "../areas/area.ts";
import { addMerged } from "../areas/merge-areas.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../indicators/observation.ts";
import { checkObservation } from "./check-observation.ts";
import { totalsCheck } from "./check-totals.ts";
import type { IntakeStep } from "./intake-step.ts";
import type { IntakeTally } from "./intake-tally.ts";
import type { IntakeProblem, TableRow } from "./look-result.ts";
import type { UnmatchedArea } from "./made-observations.ts";
import type { ObservationSink, SourceColumns } from "./observation-sink.ts";
import type { PlannedSeries } from "./plan-series.ts";
import { type Figures, observationOf, readFigures } from "./read-figures.ts";
import type { Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { type RowIdentity, rowIdentifier } from "./row-identity.ts";
import { rowSkimmer } from "./row-skimmer.ts";
import type { SkimRow } from "./scan-records.ts";
import { type RegisteredSeries, seriesRegister } from "./series-register.ts";

export interface ObservationReader {
  /** Reads one data row; false where something in it could not be read. */
  readonly readRow: (row: TableRow, tell: (problem: IntakeProblem) => void) => boolean;
  /** The figures of a published total, to be compared with the sum of the areas. */
  readonly readTotal: (row: TableRow, label: string) => void;
  /** After the last row: hands over what had to wait, and tells what the whole shows. */
  readonly finish: () => void;
  /** For rows of a stream; null where all must be read in full. */
  readonly skim: SkimRow | null;
  readonly series: () => readonly RegisteredSeries[];
  readonly unmatched: () => readonly UnmatchedArea[];
  readonly steps: () => readonly IntakeStep[];
}

/** So many rows of a stream are looked at for rows that repeat earlier ones. */
const rowsReadInFull = 5000;

/** Observations of an area into which others were merged: complete only when all rows are read. */
interface Waiting {
  readonly series: RegisteredSeries;
  readonly columns: SourceColumns;
  readonly area: number;
  observation: Observation;
  readonly row: number;
}

/** Reads rows, one after the other, as observations of `series` and hands them to `sink`. */
export function observationReader(
  table: Table,
  recipe: Recipe,
  areas: readonly Area[],
  indicators: readonly Indicator[],
  planned: readonly PlannedSeries[],
  sink: ObservationSink,
  tally: IntakeTally,
): ObservationReader {
  const identifier = rowIdentifier(table, recipe, areas, indicators);
  const register = seriesRegister(areas.length);
  const totals = totalsCheck();
  const hasTotals = table.totals.length > 0 || (recipe.totalLabels ?? []).length > 0;
  const waiting = new Map<RegisteredSeries, Map<number, Waiting>>();
  const computed = new Map<string, number>();
  const firstSkimmed = Math.max(rowsReadInFull, ...(recipe.rowMarks ?? []).map((mark) => mark.row));
  let announced = 0;

  const handOver = (
    series: RegisteredSeries,
    columns: () => SourceColumns,
    area: number,
    observation: Observation,
    row: number,
  ): void => {
    if (series.index < 0) {
      series.index = announced++;
      const { indicator, period, group, age } = series;
      sink.addSeries({ indicator, period, group, age, columns: columns() });
    }
    sink.add(series.index, area, observation, row);
  };

  const computesAll = planned.every((one) => one.figures.value === null);
  const skimmer = rowSkimmer(table, recipe, planned, areas, (series, area, value, numerator, denominator, row) => {
    if (computesAll) countComputed(series.indicator);
    sink.addNumbers(series.index, area, value, numerator, denominator, row);
  });
  const countComputed = ({ id }: Indicator): void => {
    computed.set(id, (computed.get(id) ?? 0) + 1);
  };

  const readOne = (
    row: TableRow,
    place: number,
    one: PlannedSeries,
    identity: RowIdentity,
    tell: (problem: IntakeProblem) => void,
  ): boolean => {
    const indicator = one.indicator ?? identity.indicator;
    if (!indicator) return false;
    const figures = readFigures(row.cells, one, table);
    const bad = badFigures(row.row, one, figures);
    for (const problem of bad) tell(problem);
    if (bad.length > 0 || identity.area < 0) return false;
    const series = register.find(
      place,
      indicator,
      one.period ?? identity.period,
      one.group ?? identity.group,
      one.age ?? identity.age,
    );
    const read = observationOf(figures, indicator);
    const observation: Observation = row.partsLeftOut ? { ...read, partsLeftOut: row.partsLeftOut } : read;
    const firstRow = series.places.rowOf(identity.area);
    if (identity.mayMerge) {
      const isNew = firstRow === 0;
      if (isNew) series.places.set(identity.area, row.row, Number.NaN);
      if (!addWaiting(series, one, identity, observation, row, tell)) return false;
    } else if (firstRow > 0) {
      tell(duplicate(row.row, firstRow, identity, series.period));
      return false;
    } else {
      series.places.set(identity.area, row.row, observation.value ?? Number.NaN);
    }
    if (hasTotals) totals.addParts(series.totals, one, indicator, figures, row.row, identity.areaText);
    for (const problem of checkObservation(observation, figures, one, indicator, row.row)) tell(problem);
    if (read.computed) countComputed(indicator);
    if (!identity.mayMerge)
      handOver(series, () => columnNumbers(one, identity.areaColumn), identity.area, observation, row.row);
    if (identity.isPlain) skimmer?.learn(row.cells, identity.area, series);
    return true;
  };

  const addWaiting = (
    series: RegisteredSeries,
    one: PlannedSeries,
    identity: RowIdentity,
    observation: Observation,
    row: TableRow,
    tell: (problem: IntakeProblem) => void,
  ): boolean => {
    const ofSeries = waiting.get(series) ?? new Map<number, Waiting>();
    waiting.set(series, ofSeries);
    const known = ofSeries.get(identity.area);
    if (known === undefined) {
      const columns = columnNumbers(one, identity.areaColumn);
      ofSeries.set(identity.area, { series, columns, area: identity.area, observation, row: row.row });
      return true;
    }
    const together = addMerged(known.observation, observation, series.indicator);
    if (together === null) {
      tell(duplicate(row.row, known.row, identity, series.period));
      return false;
    }
    known.observation = together;
    return true;
  };

  return {
    readRow: (row, tell) => {
      if (row.cells.length > table.columns.length) return false;
      const identity = identifier.identify(row.row, row.cells, false, tell);
      let isRead = true;
      for (let place = 0; place < planned.length; place += 1) {
        const one = planned[place];
        if (one && !readOne(row, place, one, identity, tell)) isRead = false;
      }
      return isRead;
    },
    readTotal: (row, label) => {
      const identity = identifier.identify(row.row, row.cells, true, tally.add);
      for (const [place, one] of planned.entries()) {
        const indicator = one.indicator ?? identity.indicator;
        if (!indicator) continue;
        const figures = readFigures(row.cells, one, table);
        const { period, group, age } = identity;
        const series = register.find(place, indicator, one.period ?? period, one.group ?? group, one.age ?? age);
        totals.addTotals(series.totals, one, indicator, figures, row.row, label);
        tally.add(...checkObservation(observationOf(figures, indicator), figures, one, indicator, row.row));
      }
    },
    finish: () => {
      for (const ofSeries of waiting.values())
        for (const { series, columns, area, observation, row } of ofSeries.values()) {
          series.places.set(area, row, observation.value ?? Number.NaN);
          handOver(series, () => columns, area, observation, row);
        }
      tally.add(...totals.problems(register.all().map((series) => series.totals)));
    },
    skim: skimmer === null ? null : (text, start, row) => (row <= firstSkimmed ? -1 : skimmer.skim(text, start, row)),
    series: register.all,
    unmatched: identifier.unmatched,
    steps: () => [
      ...identifier.steps(),
      ...[...computed].map(([indicator, count]) => ({
        code: "computed-from-counts" as const,
        details: { indicator, count },
      })),
    ],
  };
}

function duplicate(row: number, firstRow: number, identity: RowIdentity, period: string): IntakeProblem {
  return {
    level: "error",
    code: "duplicate-observation",
    row,
    column: 0,
    details: { area: identity.areaText, period, firstRow },
    fixes: [{ kind: "leave-out-row", row }],
  };
}

function columnNumbers(series: PlannedSeries, area: number | null): SourceColumns {
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

const noProblems: readonly IntakeProblem[] = [];
const figureRoles = ["value", "numerator", "denominator", "factor"] as const;

function badFigures(row: number, series: PlannedSeries, figures: Figures): readonly IntakeProblem[] {
  const { value, numerator, denominator, factor } = figures;
  if (!isBad(value) && !isBad(numerator) && !isBad(denominator) && !isBad(factor)) return noProblems;
  let problems = noProblems;
  for (const role of figureRoles) {
    const figure = figures[role];
    if (figure?.state !== "bad") continue;
    const column = (series.figures[role]?.index ?? -1) + 1;
    problems = [...problems, { level: "error", code: figure.code, row, column, details: { text: figure.text } }];
  }
  return problems;
}

function isBad(figure: Figures["value"]): boolean {
  return figure !== null && figure.state === "bad";
}
