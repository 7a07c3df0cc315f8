import { emptyCell, type GapCell } from "./gap-cell.ts";
import { cellId, cellIn, type GapRow, type GapTable } from "./gap-table.ts";
import type { Display } from "./gap-view.ts";
import { releaseTable } from "./release-table.ts";
import type { Marks } from "./withhold-cells.ts";

/** A cell as a public copy of a project holds it: what is withheld is not in it, not even as a number to be hidden. */
export type ReleasedCell = Omit<GapCell, "sources"> & { readonly display: Display };
/** By `cellId`: a whole table of one indicator and period, sums included. */
export type ReleasedCells = Readonly<Record<string, ReleasedCell>>;

/** The released table R of decisions.md 13 as data. */
export function releasedCellsOf(table: GapTable, marks: Marks): ReleasedCells {
  const displayOf = (id: string) => marks.get(id) ?? "shown";
  const released = releaseTable(table, (id) => ["hidden", "too-few"].includes(displayOf(id)));
  return Object.fromEntries(
    rowsOf(released).flatMap((row) =>
      released.groups.map((group) => {
        const { sources: _, ...cell } = cellIn(row, group);
        const id = cellId(row, group);
        return [id, { ...cell, display: displayOf(id) }] as const;
      }),
    ),
  );
}

/** The same table read back: its numbers from `cells` alone, only the sources from `table`. */
export function tableFromReleased(table: GapTable, cells: ReleasedCells): GapTable {
  const restored = (row: GapRow): GapRow => ({
    ...row,
    cells: new Map(
      table.groups.map((group) => {
        const { display: _, ...cell } = cells[cellId(row, group)] ?? { ...emptyCell, display: "shown" };
        return [group, { ...cell, sources: cellIn(row, group).sources }];
      }),
    ),
  });
  return {
    groups: table.groups,
    areas: table.areas.map(restored),
    parents: table.parents.map(restored),
    city: restored(table.city),
  };
}

/** The marks that were decided when the copy was made. */
export function marksFromReleased(cells: ReleasedCells): Marks {
  return new Map(Object.entries(cells).map(([id, { display }]) => [id, display]));
}

function rowsOf(table: GapTable): readonly GapRow[] {
  return [...table.areas, ...table.parents, table.city];
}
