import type { TableRow } from "./look-result.ts";
import { keyOf } from "./shape-rows-key.ts";
import { addPart, type CellMarks, emptySum, type PartialSum, readPart, sumText } from "./shape-rows-part.ts";

interface Group {
  readonly row: number;
  readonly cells: readonly string[];
  readonly sums: readonly PartialSum[];
  /** Where the first unreadable part stands, so that it is reported there. */
  badRow: number | null;
  leftOut: number;
}

/**
 * One row for each combination of the kept columns (trimmed), in the order in which they first appear. Holds one row per
 * combination, whatever the number of rows. `told` learns what was done after the last row.
 */
export function* sumRows(
  rows: Iterable<TableRow>,
  keep: readonly number[],
  sum: readonly number[],
  incomplete: "withhold" | "at-least",
  marks: CellMarks,
  told: (done: {
    readonly from: number;
    readonly to: number;
    readonly incomplete: number;
    readonly cells: number;
  }) => void,
): Generator<TableRow> {
  const groups = new Map<string, Group>();
  let from = 0;
  for (const row of rows) {
    from += 1;
    const key = keyOf(row.cells, keep);
    let group = groups.get(key);
    if (group === undefined) {
      group = { row: row.row, cells: row.cells, sums: sum.map(emptySum), badRow: null, leftOut: 0 };
      groups.set(key, group);
    }
    group.leftOut += row.partsLeftOut ?? 0;
    for (const [place, column] of sum.entries()) {
      const part = readPart(row.cells[column] ?? "", marks);
      if (part.state === "bad") group.badRow ??= row.row;
      const own = group.sums[place];
      if (own !== undefined) addPart(own, part);
    }
  }
  const kept = new Set(keep);
  let [incompleteSums, leftOutCells] = [0, 0];
  for (const group of groups.values()) {
    const cells = group.cells.map((cell, index) => (kept.has(index) ? cell : ""));
    let leftOut = group.leftOut;
    for (const [place, column] of sum.entries()) {
      const own = group.sums[place];
      if (own === undefined) continue;
      const result = sumText(own, incomplete, marks.decimalMark);
      cells[column] = result.text;
      leftOut += result.leftOut;
      if (own.leftOut > 0) incompleteSums += 1;
      leftOutCells += own.leftOut;
    }
    yield { row: group.badRow ?? group.row, cells, ...(leftOut > 0 ? { partsLeftOut: leftOut } : {}) };
  }
  told({ from, to: groups.size, incomplete: incompleteSums, cells: leftOutCells });
}
