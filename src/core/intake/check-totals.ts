import type { Indicator } from "../indicators/indicator.ts";
import type { IntakeProblem } from "./look-result.ts";
import type { PlannedSeries } from "./plan-series.ts";
import type { Figures } from "./read-figures.ts";
import { foldText } from "./row-words.ts";

/** A count in a record; columns count from 0. */
interface CountCell {
  readonly row: number;
  readonly column: number;
  /** The area name, or a total's label. */
  readonly label: string;
  readonly value: number;
}

interface Parts {
  sum: number;
  count: number;
  /** Null where the file has so many that only the sum is kept. */
  cells: CountCell[] | null;
  readonly totals: CountCell[];
}

/** What one series (indicator, period, group and age) has to be compared, by the role of its figures. */
export type SeriesTotals = (Parts | undefined)[];

export function newSeriesTotals(): SeriesTotals {
  return [];
}

interface TotalsCheck {
  /** The counts of an area. */
  readonly addParts: AddCounts;
  /** The counts that are published as a total. */
  readonly addTotals: AddCounts;
  readonly problems: (series: Iterable<SeriesTotals>) => IntakeProblem[];
}

type AddCounts = (
  totals: SeriesTotals,
  series: PlannedSeries,
  indicator: Indicator,
  figures: Figures,
  row: number,
  label: string,
) => void;

const mostCells = 200_000;
/** What can be added up over areas: counts, and the value of count indicators. */
const countRoles = ["numerator", "denominator", "value"] as const;

/**
 * Compares published totals with the sum of their areas. A total is right if it equals the sum of all areas with the
 * same period, group and age, or of the areas directly above or below it up to the next total (subtotals). "… ohne X"
 * leaves out X; where X is no area of the file, that total is not checked. Half a percent and 1 are allowed for
 * rounded parts. Beyond 200,000 counts single areas are not remembered: subtotals and "ohne X" then go unchecked.
 */
export function totalsCheck(): TotalsCheck {
  let remembered = 0;
  const partsOf = (totals: SeriesTotals, role: number): Parts => {
    let parts = totals[role];
    if (parts === undefined) {
      parts = { sum: 0, count: 0, cells: [], totals: [] };
      totals[role] = parts;
    }
    return parts;
  };
  const adding =
    (add: (parts: Parts, row: number, column: number, label: string, value: number) => void): AddCounts =>
    (totals, series, indicator, figures, row, label) => {
      const roles = indicator.kind === "count" ? 3 : 2;
      for (let role = 0; role < roles; role += 1) {
        const name = countRoles[role] ?? "value";
        const figure = figures[name];
        const column = series.figures[name]?.index;
        if (figure !== null && figure.state === "number" && column !== undefined)
          add(partsOf(totals, role), row, column, label, figure.value);
      }
    };
  return {
    addParts: adding((parts, row, column, label, value) => {
      parts.sum += value;
      parts.count += 1;
      if (remembered >= mostCells) parts.cells = null;
      if (parts.cells === null) return;
      parts.cells.push({ row, column, label, value });
      remembered += 1;
    }),
    addTotals: adding((parts, row, column, label, value) => parts.totals.push({ row, column, label, value })),
    problems: (all) => [...all].flatMap((totals) => totals.flatMap((parts) => (parts ? problemsOf(parts) : []))),
  };
}

function problemsOf(parts: Parts): IntakeProblem[] {
  if (parts.count < 2) return [];
  const rows = parts.totals.map((total) => total.row);
  return parts.totals.flatMap((total) => {
    const sums = sumsBeside(total, parts, rows);
    return sums.length === 0 || sums.some((one) => isClose(one, total.value)) ? [] : [differs(total, sums[0] ?? 0)];
  });
}

/** Of all areas, and of those directly above and below the total; nothing where the total can't be checked. */
function sumsBeside(total: CountCell, found: Parts, totalRows: readonly number[]): readonly number[] {
  const excluded = excludedName(total.label);
  if (found.cells === null || found.cells.length < found.count)
    return excluded === null && totalRows.length === 1 ? [found.sum] : [];
  const parts = excluded === null ? found.cells : found.cells.filter((area) => foldText(area.label) !== excluded);
  if (excluded !== null && parts.length === found.cells.length) return [];
  const above = Math.max(0, ...totalRows.filter((row) => row < total.row));
  const below = Math.min(Number.POSITIVE_INFINITY, ...totalRows.filter((row) => row > total.row));
  return [
    sum(parts),
    sum(parts.filter((area) => area.row > above && area.row < total.row)),
    sum(parts.filter((area) => area.row > total.row && area.row < below)),
  ];
}

function isClose(sum: number, total: number): boolean {
  return Math.abs(sum - total) <= Math.max(1, 0.005 * Math.abs(total));
}

function differs({ row, column, label, value }: CountCell, sum: number): IntakeProblem {
  return {
    level: "warning",
    code: "total-differs-from-sum",
    row,
    column: column + 1,
    details: { label, total: value, sum: Number(sum.toPrecision(12)) },
  };
}

function sum(cells: readonly CountCell[]): number {
  return cells.reduce((all, cell) => all + cell.value, 0);
}

function excludedName(label: string): string | null {
  return (
    /(?:\bohne|\bwithout|\bexcluding|\bexcept|\bsense|\bsin|\bsenza|\bsans|\bbrez|\bbez) (.+)$/u.exec(
      foldText(label),
    )?.[1] ?? null
  );
}
