import { isWide, networkOf, type WithheldCell, widthNeeded } from "./audit-hidden-cells.ts";
import { completeCheaply } from "./complete-cheaply.ts";
import { completeInOrder } from "./complete-in-order.ts";
import type { SumNetwork } from "./sum-network.ts";

/** A cell of a table with sums, as the decision to hide sees it. */
export interface DisclosureCell extends WithheldCell {
  /** Order among equal candidates: area code first, then group. */
  readonly order: number;
  /** Of the sums in `plus` and `minus`, those whose total this cell is. */
  readonly totalOf: readonly string[];
  readonly isCityTotal: boolean;
  /** A wider range than its status asks for, where others need it. */
  readonly width?: number;
  /**
   * "small": hidden and to be protected; "cover": hidden already, and to keep two possible values; "unseen": not shown for
   * another reason and not to be protected; "known": told before, so it can neither be hidden nor hide others; "shown".
   */
  readonly status: "small" | "cover" | "unseen" | "known" | "shown";
}

/** Above this many cells only the rule's own order is followed, which keeps the decision quick. */
const mostForSearch = 400;

/**
 * Ids of all cells that are not shown, once enough others are hidden that no small one can be worked out (decisions.md
 * 13 and 17). Deterministic. Two ways are tried and the one that hides fewer cells is taken, the first where they are
 * equal: for a cell whose range is too narrow, the smallest non-zero shown cell of its line goes, ties by order, then the
 * totals, the city total last; or whole circles of fewest cells are closed, the same order deciding between equal ones.
 * Then every cell that turned out not to be needed is shown again, totals first, the largest counts next. A cell hidden
 * for others keeps at least two possible values.
 */
export function hideCells(cells: readonly DisclosureCell[], k: number): ReadonlySet<string> {
  let best = decide(cells, k, completeInOrder, 0);
  if (best.added.length === 0 || cells.length > mostForSearch) return best.hidden;
  for (let turn = 0; turn < turns; turn += 1) {
    const other = decide(cells, k, completeCheaply, turn);
    if (isLess(other, best)) best = other;
  }
  return withoutEach(cells, k, best).hidden;
}

/** Tries to do without each of the cells that were hidden for others, and starts again with what is found. */
function withoutEach(cells: readonly DisclosureCell[], k: number, found: Decision): Decision {
  let best = found;
  for (let tried: readonly number[] = []; tried !== best.added; ) {
    tried = best.added;
    for (const index of tried) {
      const without = cells.map((cell, place) => (place === index ? { ...cell, status: "known" as const } : cell));
      const other = decide(without, k, completeCheaply, 0);
      if (isLess(other, best)) best = other;
    }
  }
  return best;
}

interface Decision {
  readonly hidden: ReadonlySet<string>;
  /** The cells that are hidden for others. */
  readonly added: readonly number[];
  /** How many cells could not be protected. */
  readonly open: number;
}

function isLess(one: Decision, other: Decision): boolean {
  return one.open < other.open || (one.open === other.open && one.added.length < other.added.length);
}

/** From how many places in the list of cells to protect circles are tried, forwards and backwards. */
const turns = 8;

/** A decision in the making. */
export interface Hiding {
  readonly cells: readonly DisclosureCell[];
  readonly network: SumNetwork;
  /** The width that each cell's range has to have once it is hidden. */
  readonly needed: readonly number[];
  /** Members of each sum, smallest count first, ties by order; without known cells. */
  readonly membersOf: ReadonlyMap<string, readonly number[]>;
}

/** Hides what makes the range of one cell wide enough; gives back what it hid. Empty where nothing helps. */
export type Completion = (hiding: Hiding, cell: number) => readonly number[];

function decide(cells: readonly DisclosureCell[], k: number, complete: Completion, turn: number): Decision {
  const hiding = startOf(cells, k);
  const { network, needed } = hiding;
  const toProtect = turned(
    indexesOf(cells, (cell) => cell.status === "small" || cell.status === "cover"),
    turn,
  );
  const added: number[] = [];
  let open = 0;
  // More hidden cells only widen ranges, so a protected cell stays protected and one pass over a growing list is enough.
  for (const cell of toProtect) {
    while (!isWide(network, cell, needed[cell] ?? 1)) {
      const more = complete(hiding, cell);
      if (more.length === 0) {
        open += 1;
        break;
      }
      toProtect.push(...more);
      added.push(...more);
    }
  }
  const left = open > 0 ? added : withoutUnneeded(hiding, added);
  return {
    hidden: new Set(cells.filter((_, index) => network.isHidden(index)).map((cell) => cell.id)),
    added: left,
    open,
  };
}

/** The list from another start, every second time backwards. */
function turned(list: readonly number[], turn: number): number[] {
  const start = Math.floor((list.length * Math.floor(turn / 2) * 2) / turns);
  const rotated = [...list.slice(start), ...list.slice(0, start)];
  return turn % 2 === 0 ? rotated : rotated.reverse();
}

function startOf(cells: readonly DisclosureCell[], k: number): Hiding {
  const network = networkOf(cells);
  cells.forEach((cell, index) => {
    if (cell.status !== "shown" && cell.status !== "known") network.hide(index);
  });
  const needed = cells.map((cell) => widthNeeded(cell, Math.max(cell.width ?? 0, cell.status === "small" ? k : 1)));
  return { cells, network, needed, membersOf: membersBySum(cells) };
}

/** Shows what can be shown again while every hidden cell stays protected, and gives back what has to stay hidden. */
function withoutUnneeded({ cells, network, needed }: Hiding, added: readonly number[]): readonly number[] {
  const rank = (cell: DisclosureCell) => (cell.isCityTotal ? 2 : cell.totalOf.length > 0 ? 1 : 0);
  const inOrder = added
    .flatMap((index) => (cells[index] === undefined ? [] : [{ index, cell: cells[index] }]))
    .sort((a, b) => rank(b.cell) - rank(a.cell) || b.cell.count - a.cell.count || b.cell.order - a.cell.order);
  const mustBeWide = (index: number) => cells[index]?.status !== "unseen";
  return inOrder
    .filter(({ index }) => {
      const sums = network.sumsTiedTo(index);
      network.show(index);
      const affected = new Set(sums.flatMap((sum) => network.hiddenIn(sum)));
      const isFine = [...affected].every((other) => !mustBeWide(other) || isWide(network, other, needed[other] ?? 1));
      if (!isFine) network.hide(index);
      return !isFine;
    })
    .map(({ index }) => index);
}

function membersBySum(cells: readonly DisclosureCell[]): ReadonlyMap<string, readonly number[]> {
  const bySum = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (cell.status === "known") return;
    for (const sum of new Set([cell.plus, cell.minus])) {
      const members = bySum.get(sum);
      if (members === undefined) bySum.set(sum, [index]);
      else members.push(index);
    }
  });
  const count = (index: number) => cells[index]?.count ?? 0;
  const order = (index: number) => cells[index]?.order ?? 0;
  for (const members of bySum.values()) members.sort((a, b) => count(a) - count(b) || order(a) - order(b));
  return bySum;
}

function indexesOf(cells: readonly DisclosureCell[], isWanted: (cell: DisclosureCell) => boolean): number[] {
  return cells
    .flatMap((cell, index) => (isWanted(cell) ? [{ index, order: cell.order }] : []))
    .sort((a, b) => a.order - b.order)
    .map(({ index }) => index);
}
