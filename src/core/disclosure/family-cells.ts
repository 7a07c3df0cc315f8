import { peopleIn } from "../gaps/display-rules.ts";
import { type GapCell, sumsUp } from "../gaps/gap-cell.ts";
import { cellId, cellIn, cityKey, type GapRow, type GapTable } from "../gaps/gap-table.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { GroupFamily } from "./group-families.ts";
import type { DisclosureCell } from "./hide-cells.ts";

/** Children in no group of a family: never printed, but everyone can subtract. Ids of their cells end so. */
export const restGroup = "\u0000rest";

/** Which numbers of the cells are looked at: the people counted, or the children that they are counted among. */
export type Measure = "people" | "children";

export interface FamilyInput {
  readonly indicator: Indicator;
  readonly table: GapTable;
  readonly family: GroupFamily;
  readonly measure: Measure;
  readonly statusOf: (id: string, cell: GapCell) => DisclosureCell["status"];
  /** Whether this many people beside all groups are too few. */
  readonly isSmallRest: (people: number) => boolean;
}

/**
 * The cells of one family over areas, larger areas and the city, tied by their sums. Columns add areas up; the row of an
 * area adds its groups up, or its groups and the rest. Rows of larger areas follow from these and are left out, so each
 * cell stands in at most two sums. Cells without a number are not in it.
 */
export function familyCells(input: FamilyInput): readonly DisclosureCell[] {
  const { indicator, table, family, measure } = input;
  const groups = [...(family.total === null ? [] : [family.total]), ...family.parts];
  const rows = [...table.areas, ...table.parents, table.city];
  const areas = new Set(table.areas);
  const cells: DisclosureCell[] = [];
  const width = groups.length + 1;
  rows.forEach((row, place) => {
    const isArea = areas.has(row);
    const hasRow = isArea && family.total !== null && numberOf(cellIn(row, family.total), measure) !== null;
    groups.forEach((group, position) => {
      const cell = cellIn(row, group);
      const count = numberOf(cell, measure);
      if (count === null) return;
      const id = cellId(row, group);
      const inSums = sumsUp(indicator, cell);
      cells.push({
        ...endsOf(row, group, { isArea, hasRow, inSums, isTotal: group === family.total }),
        id,
        count,
        upper: measure === "people" ? largestCount(indicator, cell, count) : Number.POSITIVE_INFINITY,
        order: place * width + position,
        isCityTotal: row.key === cityKey,
        status: input.statusOf(id, cell),
      });
    });
  });
  if (family.total === null) return cells;
  const rest = restCells(input, family.total);
  return [...cells, ...rest.map((cell, index) => ({ ...cell, order: rows.length * width + index }))];
}

/** What a cell counts; null without a number. */
export function numberOf(cell: GapCell, measure: Measure): number | null {
  if (cell.state !== "number") return null;
  return measure === "people" ? peopleIn(cell) : cell.denominator;
}

/** Whether parts exceed their total somewhere: they then overlap, and do not add up to anything. */
export function exceedsTotal(table: GapTable, family: GroupFamily): boolean {
  const { total } = family;
  if (total === null) return false;
  return table.areas.some((row) => {
    const all = numberOf(cellIn(row, total), "people");
    return all !== null && all - sumOf(row, family.parts, "people") < -1e-9;
  });
}

interface Place {
  readonly isArea: boolean;
  readonly hasRow: boolean;
  readonly inSums: boolean;
  readonly isTotal: boolean;
}

/** The signs turn round for the total of the row (see WithheldCell). */
function endsOf(row: GapRow, group: string, { isArea, hasRow, inSums, isTotal }: Place) {
  const column = row.partOf === null || !inSums ? "" : `column:${row.partOf}|${group}`;
  const own = isArea ? (hasRow ? `row:${row.key}` : "") : `column:${row.key}|${group}`;
  const isTotalOfOwn = own !== "" && (!isArea || isTotal);
  return { plus: isTotal ? own : column, minus: isTotal ? column : own, totalOf: isTotalOfOwn ? [own] : [] };
}

function largestCount(indicator: Indicator, cell: GapCell, people: number): number {
  const isPartOfDenominator =
    (indicator.kind === "proportion" || indicator.kind === "rate") &&
    cell.denominator !== null &&
    cell.weighted === people &&
    Math.ceil(cell.denominator) >= people;
  if (isPartOfDenominator) return Math.ceil(cell.denominator ?? 0);
  return indicator.kind === "proportion" && cell.weighted === people ? people : Number.POSITIVE_INFINITY;
}

function sumOf(row: GapRow, groups: readonly string[], measure: Measure): number {
  return groups.reduce((sum, group) => sum + (numberOf(cellIn(row, group), measure) ?? 0), 0);
}

/** All children minus those of the groups, per area and summed up. Empty where every area's groups are all its children. */
function restCells(input: FamilyInput, total: string): readonly DisclosureCell[] {
  const { table, family, measure } = input;
  const isWhole = (row: GapRow) => family.parts.every((part) => numberOf(cellIn(row, part), measure) !== null);
  const leftIn = (row: GapRow) => (numberOf(cellIn(row, total), measure) ?? 0) - sumOf(row, family.parts, measure);
  const counted = table.areas.filter((row) => numberOf(cellIn(row, total), measure) !== null);
  if (family.parts.length > 1 && counted.every((row) => isWhole(row) && leftIn(row) < 1e-9)) return [];
  const rests = new Map<string, { readonly row: GapRow; count: number; upper: number }>();
  const rowOf = new Map([...table.parents, table.city].map((row) => [row.key, row]));
  for (const row of counted) {
    const count = Math.max(0, leftIn(row));
    const upper = upperRest(row, total, family.parts, measure, count);
    // A rest of no children can take nobody, so it protects nothing and must not count as a hidden cell.
    if (count < 1e-9 && upper < 1e-9) continue;
    for (const key of new Set([row.key, row.partOf ?? cityKey, cityKey])) {
      const known = rests.get(key) ?? { row: rowOf.get(key) ?? row, count: 0, upper: 0 };
      rests.set(key, { ...known, count: known.count + count, upper: known.upper + upper });
    }
  }
  const areaKeys = new Set(table.areas.map((row) => row.key));
  return [...rests].map(([key, { row, count, upper }]) => ({
    ...endsOf(row, restGroup, { isArea: areaKeys.has(key), hasRow: true, inSums: true, isTotal: false }),
    id: `${key}|${total}${restGroup}`,
    count,
    upper,
    order: 0,
    isCityTotal: key === cityKey,
    status: input.isSmallRest(count) ? ("small" as const) : ("unseen" as const),
  }));
}

/** How many the rest may be at most, as far as denominators say it. */
function upperRest(row: GapRow, total: string, parts: readonly string[], measure: Measure, count: number): number {
  const all = cellIn(row, total).denominator;
  if (measure === "children" || all === null) return Number.POSITIVE_INFINITY;
  const left = all - sumOf(row, parts, "children");
  return Math.max(count, left, 0);
}
