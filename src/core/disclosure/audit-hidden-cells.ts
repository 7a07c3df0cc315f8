/** A cell that an audience does not see, as part of sums that it does see. */
export interface WithheldCell {
  readonly id: string;
  readonly count: number;
  /** The largest count that is possible: the denominator where the public may know it, else Infinity. */
  readonly upper: number;
  /**
   * The two sums that the cell is part of. Signs are chosen so that one unit more in the cell is one more in `plus` and
   * one less in `minus`: row and column of a two-way table. A cell in one sum only has "" for the other.
   */
  readonly plus: string;
  readonly minus: string;
}

/** What a reader of the released table can work out about a cell. */
export interface AuditedCell {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** The cell follows from the shown ones by subtraction alone. */
  readonly isBridge: boolean;
}

/**
 * The exact range of every withheld cell over all tables with 0 ≤ count ≤ upper that agree with the shown sums
 * (method.md §7.8, decisions.md 13). Two-way tables and one hierarchy of areas are flows in a network, so whole-number
 * bounds and linear bounds are the same and each range is two maximum flows. No cells: no answers.
 */
export function auditHiddenCells(cells: readonly WithheldCell[]): readonly AuditedCell[] {
  return cells.map((cell) => {
    const [low, high] = possibleRange(cells, cell, Number.POSITIVE_INFINITY);
    return { id: cell.id, low, high, isBridge: !areConnected(cells, cell) };
  });
}

/**
 * Whether a hidden cell is protected: its range spans at least k (or all of 0…upper where that is less), and so cannot lie
 * within 1…k−1. `k` is 1 for cells that are hidden only for the sake of others.
 */
export function isProtected(cells: readonly WithheldCell[], cell: WithheldCell, k: number): boolean {
  const needed = Math.min(k, cell.upper);
  const [low, high] = possibleRange(cells, cell, needed);
  return high - low >= needed - tolerance;
}

/** Sums may be estimated from rounded rates; below this, two numbers are the same. */
const tolerance = 1e-9;

function possibleRange(cells: readonly WithheldCell[], cell: WithheldCell, enough: number): readonly [number, number] {
  const down = maximumFlow(cells, cell, cell.plus, cell.minus, Math.min(cell.count, enough));
  const up = maximumFlow(cells, cell, cell.minus, cell.plus, Math.min(cell.upper - cell.count, enough - down));
  return [cell.count - down, cell.count + up];
}

interface Step {
  readonly to: string;
  readonly edge: number;
  /** 1 raises the other cell, −1 lowers it. */
  readonly sign: 1 | -1;
}

/** How much can be moved from sum `from` to sum `to` by changing cells other than `without`, up to `limit`. */
function maximumFlow(
  cells: readonly WithheldCell[],
  without: WithheldCell,
  from: string,
  to: string,
  limit: number,
): number {
  const steps = stepsBySum(cells, without);
  const change = new Float64Array(cells.length);
  let moved = 0;
  while (limit - moved > tolerance) {
    const path = shortestPath(cells, steps, change, from, to);
    if (path === null) break;
    const amount = Math.min(limit - moved, ...path.map((step) => room(cells, change, step)));
    if (amount === Number.POSITIVE_INFINITY) return amount;
    for (const step of path) change[step.edge] = (change[step.edge] ?? 0) + step.sign * amount;
    moved += amount;
  }
  return moved;
}

function stepsBySum(cells: readonly WithheldCell[], without: WithheldCell): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (sum: string, step: Step) => {
    const known = steps.get(sum);
    if (known === undefined) steps.set(sum, [step]);
    else known.push(step);
  };
  cells.forEach((cell, edge) => {
    if (cell.id === without.id) return;
    add(cell.plus, { to: cell.minus, edge, sign: 1 });
    add(cell.minus, { to: cell.plus, edge, sign: -1 });
  });
  return steps;
}

function room(cells: readonly WithheldCell[], change: Float64Array, step: Step): number {
  const cell = cells[step.edge];
  if (cell === undefined) return 0;
  const now = cell.count + (change[step.edge] ?? 0);
  return step.sign === 1 ? cell.upper - now : now;
}

function shortestPath(
  cells: readonly WithheldCell[],
  steps: ReadonlyMap<string, readonly Step[]>,
  change: Float64Array,
  from: string,
  to: string,
): readonly Step[] | null {
  const cameBy = new Map<string, { readonly sum: string; readonly step: Step } | null>([[from, null]]);
  const queue = [from];
  for (let sum = queue.shift(); sum !== undefined && !cameBy.has(to); sum = queue.shift()) {
    for (const step of steps.get(sum) ?? []) {
      if (cameBy.has(step.to) || room(cells, change, step) <= tolerance) continue;
      cameBy.set(step.to, { sum, step });
      queue.push(step.to);
    }
  }
  if (!cameBy.has(to)) return null;
  const path: Step[] = [];
  for (let back = cameBy.get(to); back; back = cameBy.get(back.sum)) path.push(back.step);
  return path;
}

function areConnected(cells: readonly WithheldCell[], without: WithheldCell): boolean {
  const steps = stepsBySum(cells, without);
  const reached = new Set([without.plus]);
  const queue = [without.plus];
  for (let sum = queue.pop(); sum !== undefined; sum = queue.pop()) {
    for (const step of steps.get(sum) ?? []) {
      if (!reached.has(step.to)) {
        reached.add(step.to);
        queue.push(step.to);
      }
    }
  }
  return reached.has(without.minus);
}
