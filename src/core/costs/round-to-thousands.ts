import type { YearRow } from "./cost-plan.ts";
import { addRows, amountAt, yearRow } from "./year-row.ts";

const unitCents = 100_000;

/**
 * A table of cents as whole thousands that foots as printed (decisions.md 28): cells add up to the printed row sums and to the printed total
 * row, and the total of all is the true total rounded half-up. Every cell, row sum and column sum is its true value rounded down or up;
 * which way is decided by the largest remainders: of all such tables the one with the smallest squared differences. With a single column or
 * row this is the usual largest-remainder method. No rows give an empty total.
 */
export function roundToThousands(rows: readonly YearRow[]): {
  readonly rows: readonly YearRow[];
  readonly total: YearRow;
} {
  const yearCount = Math.max(0, ...rows.map((row) => row.byYear.length));
  const cells = rows.map((row) => Array.from({ length: yearCount }, (_, index) => amountAt(row, index)));
  const remainders = cells.map((row) => row.map((cents) => cents - Math.floor(cents / unitCents) * unitCents));
  const up = chooseUp(remainders, yearCount);
  const rounded = cells.map((row, i) =>
    yearRow(row.map((cents, j) => Math.floor(cents / unitCents) + (up[i]?.[j] === true ? 1 : 0))),
  );
  return { rows: rounded, total: addRows(rounded, yearCount) };
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Index of the edge back, and whether this one can still be taken. */
  readonly back: number;
  open: boolean;
}

/**
 * The smallest-cost flow from source to sink, one unit per cell that is rounded up, by shortest augmenting paths.
 * Margins must be rounded up or down as well: the units that a margin needs at least cost far less than nothing.
 */
function chooseUp(remainders: readonly (readonly number[])[], yearCount: number): readonly (readonly boolean[])[] {
  const rowCount = remainders.length;
  const source = rowCount + yearCount;
  const sink = source + 1;
  const edges: Edge[] = [];
  const addEdge = (from: number, to: number, cost: number) => {
    edges.push(
      { from, to, cost, back: edges.length + 1, open: true },
      { from: to, to: from, cost: -cost, back: edges.length, open: false },
    );
    return edges.length - 2;
  };
  const addMargin = (from: number, to: number, remainder: number) => {
    const atLeast = Math.floor(remainder / unitCents);
    for (let unit = 0; unit < atLeast; unit++) addEdge(from, to, -1000);
    addEdge(from, to, costOfUp(remainder - atLeast * unitCents));
  };
  const total = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

  for (const [i, row] of remainders.entries()) addMargin(source, i, total(row));
  for (let j = 0; j < yearCount; j++) addMargin(rowCount + j, sink, total(remainders.map((row) => row[j] ?? 0)));
  const cellEdges = remainders.map((row, i) =>
    row.map((remainder, j) => (remainder > 0 ? addEdge(i, rowCount + j, costOfUp(remainder)) : -1)),
  );

  const units = Math.floor(total(remainders.map(total)) / unitCents + 0.5);
  for (let unit = 0; unit < units; unit++) augment(edges, source, sink);
  return cellEdges.map((row) => row.map((index) => index >= 0 && edges[index]?.open === false));
}

/** How much the squared difference grows, in units, when a remainder is rounded up and not down: 1 − 2r. */
function costOfUp(remainder: number): number {
  return 1 - (2 * remainder) / unitCents;
}

/** Sends one unit along the cheapest open path (Bellman and Ford, since edges back have negative costs). */
function augment(edges: readonly Edge[], source: number, sink: number): void {
  const cost = new Map<number, number>([[source, 0]]);
  const arrivedBy = new Map<number, Edge>();
  for (let round = 0, changed = true; changed && round <= sink; round++) {
    changed = false;
    for (const edge of edges) {
      const start = cost.get(edge.from);
      if (!edge.open || start === undefined) continue;
      if (start + edge.cost < (cost.get(edge.to) ?? Number.POSITIVE_INFINITY) - 1e-9) {
        cost.set(edge.to, start + edge.cost);
        arrivedBy.set(edge.to, edge);
        changed = true;
      }
    }
  }
  for (
    let edge = arrivedBy.get(sink);
    edge !== undefined;
    edge = edge.from === source ? undefined : arrivedBy.get(edge.from)
  ) {
    edge.open = false;
    const back = edges[edge.back];
    if (back) back.open = true;
  }
}
