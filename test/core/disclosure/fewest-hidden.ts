/** A cell between two sums; a total counts the other way round, so that `plus` and `minus` are swapped for it. */
export interface TrialCell {
  readonly count: number;
  readonly upper: number;
  readonly plus: number;
  readonly minus: number;
}

/**
 * The fewest cells that can be hidden so that every small one has a range of at least k and every other hidden one two
 * possible values, found by trying: at a cell whose range is too narrow, any hiding that mends it must contain a further
 * cell that crosses a narrowest cut, so only those are branched on. null when there is none with fewer than `below`.
 */
export function fewestHidden(
  cells: readonly TrialCell[],
  isSmall: (cell: TrialCell) => boolean,
  k: number,
  below: number,
): number | null {
  const small = cells.flatMap((cell, index) => (isSmall(cell) ? [index] : []));
  const search = (hidden: ReadonlySet<number>, banned: ReadonlySet<number>, left: number): boolean => {
    let narrowest: readonly number[] | null = null;
    for (const index of hidden) {
      const crossing = cutOf(cells, hidden, index, small.includes(index) ? k : 1)?.filter((one) => !banned.has(one));
      if (crossing === undefined) continue;
      if (narrowest === null || crossing.length < narrowest.length) narrowest = crossing;
      if (narrowest.length === 0) return false;
    }
    if (narrowest === null) return true;
    if (left < Math.max(1, Math.ceil(singles(cells, hidden) / 2))) return false;
    const tried = new Set(banned);
    for (const index of narrowest) {
      if (search(new Set([...hidden, index]), tried, left - 1)) return true;
      tried.add(index);
    }
    return false;
  };
  for (let size = small.length; size < below; size += 1) {
    if (search(new Set(small), new Set(), size - small.length)) return size;
  }
  return null;
}

function singles(cells: readonly TrialCell[], hidden: ReadonlySet<number>): number {
  const at = new Map<number, number>();
  for (const index of hidden) {
    const cell = cells[index];
    for (const sum of [cell?.plus ?? 0, cell?.minus ?? 0]) at.set(sum, (at.get(sum) ?? 0) + 1);
  }
  return [...at.values()].filter((count) => count === 1).length;
}

/** undefined when the range is wide enough, else the shown cells that lead across a cut that stops it from widening. */
function cutOf(
  cells: readonly TrialCell[],
  hidden: ReadonlySet<number>,
  index: number,
  needed: number,
): readonly number[] | undefined {
  const cell = cells[index];
  if (cell === undefined) return undefined;
  const down = push(cells, hidden, index, cell.plus, cell.minus, Math.min(cell.count, needed));
  const up = push(cells, hidden, index, cell.minus, cell.plus, Math.min(cell.upper - cell.count, needed));
  if (down.moved + up.moved >= needed) return undefined;
  const lead = (reached: ReadonlySet<number> | null) =>
    reached === null
      ? []
      : cells.flatMap((one, other) => {
          if (hidden.has(other)) return [];
          const rises = reached.has(one.plus) && !reached.has(one.minus) && one.upper > one.count;
          const falls = reached.has(one.minus) && !reached.has(one.plus) && one.count > 0;
          return rises || falls ? [other] : [];
        });
  return [...new Set([...lead(down.reached), ...lead(up.reached)])];
}

/** One unit at a time; `reached` is the near side of the cut, null where the limit stopped it. */
function push(
  cells: readonly TrialCell[],
  hidden: ReadonlySet<number>,
  without: number,
  from: number,
  to: number,
  limit: number,
): { readonly moved: number; readonly reached: ReadonlySet<number> | null } {
  const now = new Map([...hidden].map((index) => [index, cells[index]?.count ?? 0]));
  now.delete(without);
  for (let moved = 0; moved < limit; moved += 1) {
    const cameBy = new Map<number, { readonly sum: number; readonly index: number; readonly by: number } | null>([
      [from, null],
    ]);
    for (const sum of cameBy.keys()) {
      for (const [index, count] of now) {
        const cell = cells[index];
        if (cell === undefined) continue;
        if (cell.plus === sum && count < cell.upper && !cameBy.has(cell.minus))
          cameBy.set(cell.minus, { sum, index, by: 1 });
        if (cell.minus === sum && count > 0 && !cameBy.has(cell.plus)) cameBy.set(cell.plus, { sum, index, by: -1 });
      }
    }
    if (!cameBy.has(to)) return { moved, reached: new Set(cameBy.keys()) };
    for (let step = cameBy.get(to); step; step = cameBy.get(step.sum)) {
      now.set(step.index, (now.get(step.index) ?? 0) + step.by);
    }
  }
  return { moved: limit, reached: null };
}
