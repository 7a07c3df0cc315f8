import { type SumNetwork, sumNetwork } from "./sum-network.ts";

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
 * bounds and linear bounds are the same and each range is two largest flows. No cells: no answers.
 */
export function auditHiddenCells(cells: readonly WithheldCell[]): readonly AuditedCell[] {
  const network = networkOf(cells);
  cells.forEach((_, index) => {
    network.hide(index);
  });
  return cells.map((cell, index) => {
    const [down, up] = network.slack(index, Number.POSITIVE_INFINITY);
    return { id: cell.id, low: cell.count - down, high: cell.count + up, isBridge: !network.isOnCircle(index) };
  });
}

/** Ids of those of `cells` whose range is narrower than k asks for when exactly `withheld` are hidden. */
export function narrowCells(
  withheld: readonly WithheldCell[],
  cells: readonly WithheldCell[],
  k: number,
): readonly string[] {
  const network = networkOf(withheld);
  withheld.forEach((_, index) => {
    network.hide(index);
  });
  const indexOf = new Map(withheld.map((cell, index) => [cell.id, index]));
  return cells
    .filter((cell) => {
      const index = indexOf.get(cell.id);
      return index === undefined || !isWide(network, index, widthNeeded(cell, k));
    })
    .map((cell) => cell.id);
}

/**
 * Whether a hidden cell is protected: its range spans at least k (or all of 0…upper where that is less), and so cannot lie
 * within 1…k−1. `k` is 1 for cells that are hidden only for the sake of others.
 */
export function isProtected(cells: readonly WithheldCell[], cell: WithheldCell, k: number): boolean {
  return narrowCells(cells, [cell], k).length === 0;
}

/** A cell of at most `upper` can't span more than that; its denominator is then protected as a small count itself. */
export function widthNeeded(cell: WithheldCell, k: number): number {
  return Math.min(k, wholeDown(cell) + wholeUp(cell));
}

/** Whether the range of a cell of the network is at least that wide. */
export function isWide(network: SumNetwork, cell: number, needed: number): boolean {
  const [down, up] = network.slack(cell, needed);
  return down + up >= needed;
}

/** The network of these cells, in their order, with nothing hidden yet. */
export function networkOf(cells: readonly WithheldCell[]): SumNetwork {
  const sums = new Map<string, number>();
  const sumAt = (name: string) => {
    const known = sums.get(name);
    if (known !== undefined) return known;
    sums.set(name, sums.size);
    return sums.size - 1;
  };
  const edges = cells.map((cell) => ({
    plus: sumAt(cell.plus),
    minus: sumAt(cell.minus),
    down: wholeDown(cell),
    up: wholeUp(cell),
  }));
  return sumNetwork(sums.size, edges);
}

/** Counts may be estimated from rounded rates; a hair below a whole number is that number, all else is rounded inward. */
const tolerance = 1e-9;

function wholeDown(cell: WithheldCell): number {
  return Math.max(0, Math.floor(cell.count + tolerance));
}

function wholeUp(cell: WithheldCell): number {
  return Math.max(0, Math.floor(cell.upper - cell.count + tolerance));
}
