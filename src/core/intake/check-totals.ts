import type { IntakeProblem } from "./look-result.ts";
import { foldText } from "./row-words.ts";

/** A count in a record, with what is needed to add it up. */
export interface CountCell {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** Series, period, group and age; only equal keys are added. */
  readonly key: string;
  /** The area name, or a total's label. */
  readonly label: string;
  readonly value: number;
}

/**
 * Compares published totals with the sum of their areas. A total is right if it equals the sum of all areas with the
 * same period, group and age, or of the areas directly above or below it up to the next total (subtotals). "… ohne X"
 * leaves out X; where X is no area of the file, that total is not checked. Half a percent and 1 are allowed for
 * rounded parts.
 */
export function checkTotals(counts: readonly CountCell[], totals: readonly CountCell[]): IntakeProblem[] {
  const byKey = Map.groupBy(counts, (count) => `${count.column} ${count.key}`);
  const totalsByKey = Map.groupBy(totals, (total) => `${total.column} ${total.key}`);
  return totals.flatMap((total): IntakeProblem[] => {
    const areas = byKey.get(`${total.column} ${total.key}`) ?? [];
    if (areas.length < 2) return [];
    const excluded = excludedName(total.label);
    const parts = excluded === null ? areas : areas.filter((area) => foldText(area.label) !== excluded);
    if (excluded !== null && parts.length === areas.length) return [];
    const rivals = (totalsByKey.get(`${total.column} ${total.key}`) ?? []).map((other) => other.row);
    const above = Math.max(0, ...rivals.filter((row) => row < total.row));
    const below = Math.min(Number.POSITIVE_INFINITY, ...rivals.filter((row) => row > total.row));
    const sums = [
      sum(parts),
      sum(parts.filter((area) => area.row > above && area.row < total.row)),
      sum(parts.filter((area) => area.row > total.row && area.row < below)),
    ];
    if (sums.some((one) => Math.abs(one - total.value) <= Math.max(1, 0.005 * Math.abs(total.value)))) return [];
    return [
      {
        level: "warning",
        code: "total-differs-from-sum",
        row: total.row,
        column: total.column + 1,
        details: {
          label: total.label,
          total: total.value,
          sum: Number((sums[0] ?? 0).toPrecision(12)),
        },
      },
    ];
  });
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
