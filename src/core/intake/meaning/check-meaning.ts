import type { Area } from "../../areas/area.ts";
import type { IntakeProblem } from "../look-result.ts";
import { checkCells } from "./check-cells.ts";
import { changedFigures, checkPeriods, type OtherPeriod } from "./check-periods.ts";
import { type KnownSeries, lineKey, type MadeSeries } from "./meaning-series.ts";

/**
 * Warnings about what the numbers of a file mean: slips and outliers within a series, unit changes and jumps between
 * consecutive periods (of the file and the project together), and figures that the project already holds otherwise.
 * `values` are in the order of `areas`. Each value gets at most one warning of each code. Nothing for empty input.
 */
export function checkMeaning(
  series: readonly MadeSeries[],
  areas: readonly Area[],
  known: readonly KnownSeries[],
): IntakeProblem[] {
  const madeByLine = Map.groupBy(series, (one) => lineKey(one.indicator.id, one));
  const knownByLine = Map.groupBy(known, (one) => lineKey(one.indicatorId, one));
  return [...madeByLine].flatMap(([line, made]) => {
    const held = knownByLine.get(line) ?? [];
    const periods = periodsInOrder(made, held);
    return made.flatMap((one) => {
      const cells = checkCells(one, areas);
      const neighbour = neighbourOf(one.period, periods);
      const changes = neighbour === null ? [] : checkPeriods(one, neighbour, areas);
      const same = held.find((other) => other.period === one.period);
      const changed = same === undefined ? [] : changedFigures(one, same, areas);
      return [...withoutRepeats(cells, changes), ...changed];
    });
  });
}

/** A slip explains the jump at the same cell, shares throughout explain the change of unit. */
function withoutRepeats(cells: readonly IntakeProblem[], periods: readonly IntakeProblem[]): IntakeProblem[] {
  const isUnit = cells.some((problem) => problem.code === "share-among-percents");
  const slipRows = new Set(cells.filter((problem) => problem.code !== "value-outlier").map((problem) => problem.row));
  const left = periods.filter(
    (problem) => !(isUnit && problem.code === "unit-changed") && !(slipRows.has(problem.row) && problem.row > 0),
  );
  return [...cells, ...left];
}

/** Of a file's own figures and the project's for one period the file's. */
function periodsInOrder(made: readonly MadeSeries[], known: readonly KnownSeries[]): readonly OtherPeriod[] {
  const periods = new Map<string, OtherPeriod>();
  for (const { period, values } of known) periods.set(period, { period, values, made: false });
  for (const { period, values } of made) periods.set(period, { period, values, made: true });
  return [...periods.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** The period before; else the first after, unless the file has it, where it is checked against this one anyway. */
function neighbourOf(period: string, inOrder: readonly OtherPeriod[]): OtherPeriod | null {
  const own = inOrder.findIndex((one) => one.period === period);
  return inOrder[own - 1] ?? inOrder.find((one, index) => index > own && !one.made) ?? null;
}

/** By the numbers in them, so that "2019/20" follows "2018/19" and quarter 10 follows quarter 9. */
function comparePeriods(one: string, other: string): number {
  const [a, b] = [numbersIn(one), numbersIn(other)];
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/gu) ?? []).map(Number);
}
