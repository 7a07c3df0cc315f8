import type { DisclosureCell, Hiding } from "./hide-cells.ts";

/**
 * Hides the fewest further cells that let one cell move at all beyond what it can already: a shortest way from one of its
 * sums to the other, on which hidden cells with room cost nothing. Between ways of equal length the order of decisions.md
 * 17 decides: small counts before large ones, totals later, the city total last, zeros only where nothing else is left.
 */
export function completeCheaply(hiding: Hiding, cell: number): readonly number[] {
  const { cells, network, needed } = hiding;
  const own = cells[cell];
  if (own === undefined) return [];
  const enough = needed[cell] ?? 1;
  const lower = cheapestWay(hiding, cell, own.plus, own.minus, Math.min(enough, Math.floor(own.count + 1e-9)));
  const higher = cheapestWay(hiding, cell, own.minus, own.plus, Math.min(enough, Math.floor(own.upper - own.count)));
  const best = lower === null || (higher !== null && higher.cost < lower.cost) ? higher : lower;
  for (const index of best?.cells ?? []) network.hide(index);
  return best?.cells ?? [];
}

interface Way {
  readonly cost: number;
  readonly cells: readonly number[];
}

/** After all flow that hidden cells allow, the cheapest way that lets one more unit through; null where there is none. */
function cheapestWay(hiding: Hiding, cell: number, from: string, to: string, limit: number): Way | null {
  const { cells, network } = hiding;
  if (limit < 1) return null;
  network.flow.reset();
  const own = cells[cell];
  const [start, end] = from === own?.plus ? network.endsOf(cell) : [...network.endsOf(cell)].reverse();
  if (start === undefined || end === undefined) return null;
  if (network.flow.pushFlow(cell, start, end, limit) >= limit) return null;
  const cost = new Map<string, number>([[from, 0]]);
  const cameBy = new Map<string, { readonly sum: string; readonly index: number }>();
  const done = new Set<string>();
  for (let sum = cheapest(cost, done); sum !== null && sum !== to; sum = cheapest(cost, done)) {
    done.add(sum);
    for (const index of hiding.membersOf.get(sum) ?? []) {
      const member = cells[index];
      if (member === undefined || index === cell) continue;
      const next = member.plus === sum ? member.minus : member.plus;
      if (done.has(next) || network.flow.room(index, member.plus === sum) < 1) continue;
      const whole = (cost.get(sum) ?? 0) + (network.isHidden(index) ? 0 : costOf(member, cells.length));
      if (whole >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, whole);
      cameBy.set(next, { sum, index });
    }
  }
  if (!cameBy.has(to)) return null;
  const way: number[] = [];
  for (let back = cameBy.get(to); back !== undefined; back = cameBy.get(back.sum)) {
    if (!network.isHidden(back.index)) way.push(back.index);
  }
  return { cost: cost.get(to) ?? 0, cells: way };
}

function cheapest(cost: ReadonlyMap<string, number>, done: ReadonlySet<string>): string | null {
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [sum, whole] of cost) {
    if (whole < least && !done.has(sum)) {
      found = sum;
      least = whole;
    }
  }
  return found;
}

/** One per cell, and fractions of it that stay below one over any way. */
function costOf(cell: DisclosureCell, cellCount: number): number {
  const rank = cell.isCityTotal ? 3 : cell.totalOf.length > 0 ? 2 : cell.count > 0 ? 0 : 1;
  const size = cell.count / (cell.count + 1000);
  return 1 + rank * 0.01 + size * 0.005 + (cell.order / (cellCount + cell.order + 1)) * 1e-7;
}
