import type { Indicator } from "../indicators/indicator.ts";
import { emptyCell, type GapCell, sumsUp } from "./gap-cell.ts";
import { cellId, cellIn, type GapRow, type GapTable } from "./gap-table.ts";

/**
 * The released table R of decisions.md 13: every withheld cell is blanked, sums stay as they were. What is computed from
 * it cannot depend on a hidden number.
 */
export function releaseTable(table: GapTable, isWithheld: (cellId: string) => boolean): GapTable {
  const blanked = (row: GapRow): GapRow => ({
    ...row,
    cells: new Map(table.groups.map((group) => [group, isWithheld(cellId(row, group)) ? blank : cellIn(row, group)])),
  });
  return {
    groups: table.groups,
    areas: table.areas.map(blanked),
    parents: table.parents.map(blanked),
    city: blanked(table.city),
  };
}

/** Only that there is a number. */
const blank: GapCell = { ...emptyCell, state: "number" };

/** "All other areas together": what the city has beyond the shown areas. */
export interface Remainder {
  readonly weighted: number;
  readonly denominator: number;
}

/** "none" when no area of the group is withheld; "unknown" when the city is withheld too, or has no sums. */
export function remainderOf(
  indicator: Indicator,
  table: GapTable,
  group: string,
  isWithheld: (cellId: string) => boolean,
): Remainder | "none" | "unknown" {
  if (!table.areas.some((row) => isWithheld(cellId(row, group)))) return "none";
  const city = cellIn(table.city, group);
  if (city.weighted === null || city.denominator === null) return "unknown";
  const shown = table.areas.map((row) => cellIn(row, group)).filter((cell) => sumsUp(indicator, cell));
  return {
    weighted: shown.reduce((left, cell) => left - (cell.weighted ?? 0), city.weighted),
    denominator: shown.reduce((left, cell) => left - (cell.denominator ?? 0), city.denominator),
  };
}
