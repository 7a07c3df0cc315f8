/** A cell as an edge between the two sums it is part of, in whole numbers. */
export interface NetworkCell {
  readonly plus: number;
  readonly minus: number;
  /** By how much the cell could be smaller, and larger. Infinity where nothing limits it. */
  readonly down: number;
  readonly up: number;
}

/** The hidden cells of a table with sums, ready to be asked what can be worked out about each. */
export interface SumNetwork {
  readonly isHidden: (cell: number) => boolean;
  readonly hide: (cell: number) => void;
  readonly show: (cell: number) => void;
  /**
   * By how much a cell can go down and up over all tables that agree with the shown sums, each counted up to what is
   * needed for a width of `enough`. The cell itself counts as hidden.
   */
  readonly slack: (cell: number, enough: number) => readonly [down: number, up: number];
  /** Sums that hidden cells tie to the cell's own. */
  readonly sumsTiedTo: (cell: number) => readonly number[];
  readonly endsOf: (cell: number) => readonly [plus: number, minus: number];
  readonly hiddenIn: (sum: number) => readonly number[];
  /** Whether hidden cells other than this one tie its two sums together. */
  readonly isOnCircle: (cell: number) => boolean;
  readonly flow: FlowState;
}

/** The search over a network, shared so that a path may be completed by cells that are still shown. */
export interface FlowState {
  /** Forgets all flow. */
  readonly reset: () => void;
  readonly pushFlow: (without: number, from: number, to: number, limit: number) => number;
  readonly room: (cell: number, isRaised: boolean) => number;
}

/**
 * A network of sums 0…sumCount−1 in which nothing is hidden yet. Two-way tables with one hierarchy of areas are such
 * networks, and ranges found as largest flows are exact in whole numbers (method.md §7.8).
 */
export function sumNetwork(sumCount: number, cells: readonly NetworkCell[]): SumNetwork {
  const plus = Int32Array.from(cells, (cell) => cell.plus);
  const minus = Int32Array.from(cells, (cell) => cell.minus);
  const down = Float64Array.from(cells, (cell) => cell.down);
  const up = Float64Array.from(cells, (cell) => cell.up);
  const hiddenAt: number[][] = Array.from({ length: sumCount }, () => []);
  const hidden = new Uint8Array(cells.length);
  const change = new Float64Array(cells.length);
  const cameFrom = new Int32Array(sumCount);
  const visitedIn = new Int32Array(sumCount);
  const queue = new Int32Array(sumCount);
  const touched: number[] = [];
  let visit = 0;

  const at = (array: Int32Array | Float64Array, index: number) => array[index] ?? 0;
  const otherEnd = (cell: number, sum: number) => (at(plus, cell) === sum ? at(minus, cell) : at(plus, cell));
  const room = (cell: number, isRaised: boolean) =>
    isRaised ? at(up, cell) - at(change, cell) : at(down, cell) + at(change, cell);

  /** Breadth first from one sum to another; the way back stands in `cameFrom` as cell indexes. */
  const findsPath = (without: number, from: number, to: number): boolean => {
    visit += 1;
    visitedIn[from] = visit;
    queue[0] = from;
    let end = 1;
    for (let begin = 0; begin < end; begin += 1) {
      const sum = at(queue, begin);
      for (const cell of hiddenAt[sum] ?? []) {
        const next = otherEnd(cell, sum);
        if (cell === without || visitedIn[next] === visit || room(cell, at(plus, cell) === sum) < 1) continue;
        visitedIn[next] = visit;
        cameFrom[next] = cell;
        if (next === to) return true;
        queue[end] = next;
        end += 1;
      }
    }
    return false;
  };
  const pushFlow = (without: number, from: number, to: number, limit: number): number => {
    if (from === to) return limit;
    let moved = 0;
    while (moved < limit && findsPath(without, from, to)) {
      let amount = limit - moved;
      for (let sum = to; sum !== from; ) {
        const cell = at(cameFrom, sum);
        sum = otherEnd(cell, sum);
        amount = Math.min(amount, room(cell, at(plus, cell) === sum));
      }
      if (amount === Number.POSITIVE_INFINITY) return amount;
      for (let sum = to; sum !== from; ) {
        const cell = at(cameFrom, sum);
        sum = otherEnd(cell, sum);
        change[cell] = at(change, cell) + (at(plus, cell) === sum ? amount : -amount);
        touched.push(cell);
      }
      moved += amount;
    }
    return moved;
  };
  const reset = () => {
    for (const cell of touched) change[cell] = 0;
    touched.length = 0;
  };

  const network: SumNetwork = {
    isHidden: (cell) => hidden[cell] === 1,
    hide: (cell) => {
      if (hidden[cell] === 1) return;
      hidden[cell] = 1;
      for (const sum of new Set([at(plus, cell), at(minus, cell)])) hiddenAt[sum]?.push(cell);
    },
    show: (cell) => {
      if (hidden[cell] === 0) return;
      hidden[cell] = 0;
      for (const sum of new Set([at(plus, cell), at(minus, cell)])) {
        const others = hiddenAt[sum] ?? [];
        others.splice(others.indexOf(cell), 1);
      }
    },
    slack: (cell, enough) => {
      reset();
      const less = pushFlow(cell, at(plus, cell), at(minus, cell), Math.min(at(down, cell), enough));
      reset();
      const more = pushFlow(cell, at(minus, cell), at(plus, cell), Math.min(at(up, cell), enough - less));
      return [less, more];
    },
    sumsTiedTo: (cell) => {
      const sums = [at(plus, cell), at(minus, cell)];
      const known = new Set(sums);
      for (let place = 0; place < sums.length; place += 1) {
        const sum = sums[place] ?? 0;
        for (const member of hiddenAt[sum] ?? []) {
          const next = otherEnd(member, sum);
          if (known.has(next)) continue;
          known.add(next);
          sums.push(next);
        }
      }
      return [...known];
    },
    endsOf: (cell) => [at(plus, cell), at(minus, cell)],
    hiddenIn: (sum) => hiddenAt[sum] ?? [],
    isOnCircle: (cell) => {
      const target = at(minus, cell);
      const sums = [at(plus, cell)];
      const known = new Set(sums);
      for (let place = 0; place < sums.length; place += 1) {
        const sum = sums[place] ?? 0;
        for (const member of hiddenAt[sum] ?? []) {
          if (member === cell) continue;
          const next = otherEnd(member, sum);
          if (!known.has(next)) sums.push(next);
          known.add(next);
        }
      }
      return known.has(target);
    },
    flow: { reset, pushFlow, room },
  };
  return network;
}
