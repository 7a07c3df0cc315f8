import { byCode, cellIn, type GapRow } from "./gap-table.ts";
import { type Comparison, gapValueOf, worseness } from "./gap-value.ts";
import type { AreaGapValue, Display } from "./gap-view.ts";

/**
 * Areas worst first by the indicator's direction (the highest first where it has none), equal values by code under one
 * rank with the note "tie": 1, 1, 3. Areas whose value is missing, hidden or on too few children come last, unranked.
 */
export function rankedAreas(
  comparison: Comparison,
  rows: readonly GapRow[],
  group: string,
  markOf: (cellId: string) => Display,
): readonly AreaGapValue[] {
  const values = rows.flatMap((row) =>
    row.area === null
      ? []
      : [
          {
            ...gapValueOf(comparison, row, group, markOf),
            areaId: row.area.id,
            code: row.area.code,
            area: row.area.name,
            group,
            rank: null,
            sources: cellIn(row, group).sources,
          } satisfies AreaGapValue,
        ],
  );
  const worse = (value: AreaGapValue) => worseness(comparison.indicator, value.value ?? 0);
  const isEqual = (a: AreaGapValue, b: AreaGapValue) =>
    Math.abs(worse(a) - worse(b)) <= 1e-12 * Math.max(1, Math.abs(worse(a)));
  const ranked = values
    .filter((value) => value.value !== null && (value.display === "shown" || value.display === "uncertain"))
    .sort((a, b) => (isEqual(a, b) ? 0 : worse(b) - worse(a)) || byCode(a.code, b.code));
  let rank = 0;
  const withRanks = ranked.map((value, index): AreaGapValue => {
    const before = ranked[index - 1];
    const after = ranked[index + 1];
    const tiesBefore = before !== undefined && isEqual(before, value);
    if (!tiesBefore) rank = index + 1;
    const isTie = tiesBefore || (after !== undefined && isEqual(after, value));
    return { ...value, rank, notes: isTie ? [...value.notes, "tie"] : value.notes };
  });
  return [...withRanks, ...values.filter((value) => !ranked.includes(value))];
}
