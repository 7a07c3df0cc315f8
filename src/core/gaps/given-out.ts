import type { GapCell } from "./gap-cell.ts";
import { cellId, cellIn, cityKey, type GapTable } from "./gap-table.ts";
import type { GapValue, GapView } from "./gap-view.ts";

/** What the public was told of one cell: numerator, denominator and value, null where it was not told. */
export type ToldFigures = readonly [numerator: number | null, denominator: number | null, value: number | null];
/** By `cellId`, for one indicator and period. */
export type ToldCells = Readonly<Record<string, ToldFigures>>;

/** The cells of a public view with a number that its readers see: areas, larger areas and the municipality. */
export function toldCells(view: GapView): ToldCells {
  const told: [string, ToldFigures][] = [];
  const add = (key: string, value: GapValue) => {
    if (value.state !== "number" || value.value === null) return;
    if (value.display !== "shown" && value.display !== "uncertain") return;
    told.push([`${key}|${view.group}`, [value.numerator, value.denominator, value.value]]);
  };
  for (const area of view.areas) add(`area:${area.code}`, area);
  for (const parent of view.parents) add(`parent:${parent.code}`, parent);
  add(cityKey, view.city);
  return Object.fromEntries(told);
}

/** Ids of the cells whose present figures an earlier public version has told; corrected cells are not among them. */
export function knownCellIds(table: GapTable, told: readonly ToldCells[]): ReadonlySet<string> {
  const known = new Set<string>();
  if (told.length === 0) return known;
  for (const row of [...table.areas, ...table.parents, table.city]) {
    for (const group of table.groups) {
      const id = cellId(row, group);
      const cell = cellIn(row, group);
      if (told.some((cells) => isTold(cell, cells[id]))) known.add(id);
    }
  }
  return known;
}

function isTold(cell: GapCell, told: ToldFigures | undefined): boolean {
  if (told === undefined || cell.state !== "number") return false;
  return told[0] === cell.numerator && told[1] === cell.denominator && told[2] === cell.value;
}
