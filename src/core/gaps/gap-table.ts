import type { Area } from "../areas/area.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { PlacedObservation } from "../indicators/observation.ts";
import { cellOf, emptyCell, type GapCell, sumOfCells } from "./gap-cell.ts";

/** A row of the table: a neighbourhood, a larger area, or the city (`area` null), with a cell per group. */
export interface GapRow {
  readonly key: string;
  readonly area: Area | null;
  /** Key of the row that this one is summed into; null for the city. */
  readonly partOf: string | null;
  readonly cells: ReadonlyMap<string, GapCell>;
}

/** One indicator in one period: all places by all groups, with every sum. */
export interface GapTable {
  readonly groups: readonly string[];
  readonly areas: readonly GapRow[];
  readonly parents: readonly GapRow[];
  readonly city: GapRow;
}

export const cityKey = "city";

/** Sums the observations of neighbourhoods up to larger areas and the city, in each group. Areas are ordered by code. */
export function buildGapTable(
  indicator: Indicator,
  groups: readonly string[],
  areas: readonly Area[],
  observations: readonly PlacedObservation[],
  typedImportIds: ReadonlySet<number>,
): GapTable {
  const byPlace = Map.groupBy(observations, (observation) => `${observation.areaId}|${observation.group}`);
  const inOrder = [...areas].sort((a, b) => byCode(a.code, b.code));
  const parents = inOrder.filter((area) => area.level === "parent");
  const parentCodes = new Set(parents.map((parent) => parent.code));
  const areaRows = inOrder
    .filter((area) => area.level === "neighbourhood")
    .map(
      (area): GapRow => ({
        key: `area:${area.code}`,
        area,
        partOf: area.parentCode !== null && parentCodes.has(area.parentCode) ? `parent:${area.parentCode}` : cityKey,
        cells: new Map(
          groups.map((group) => [group, cellOf(indicator, byPlace.get(`${area.id}|${group}`) ?? [], typedImportIds)]),
        ),
      }),
    );
  const sumRow = (key: string, area: Area | null, parts: readonly GapRow[]): GapRow => ({
    key,
    area,
    partOf: area === null ? null : cityKey,
    cells: new Map(
      groups.map((group) => [
        group,
        sumOfCells(
          indicator,
          parts.map((part) => cellIn(part, group)),
        ),
      ]),
    ),
  });
  return {
    groups,
    areas: areaRows,
    parents: parents.map((parent) =>
      sumRow(
        `parent:${parent.code}`,
        parent,
        areaRows.filter((row) => row.partOf === `parent:${parent.code}`),
      ),
    ),
    city: sumRow(cityKey, null, areaRows),
  };
}

/** The row's cell of a group; an empty one where the table has no such group. */
export function cellIn(row: GapRow, group: string): GapCell {
  return row.cells.get(group) ?? emptyCell;
}

/** Names a cell across the table. */
export function cellId(row: GapRow, group: string): string {
  return `${row.key}|${group}`;
}

/** Code order that does not depend on the machine's language. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
