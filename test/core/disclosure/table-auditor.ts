import type { GapView } from "../../../src/core/gaps/gap-view.ts";

/** The finest cells there are, published or not: an area's children of one kind, who are counted among `children`. */
export interface Leaf {
  readonly area: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly count: number;
  readonly children: number;
}

/** A cell of the public tables as a set of leaves, with what the public sees of it. */
export interface PublishedCell {
  readonly id: string;
  readonly leaves: readonly number[];
  readonly display: string;
  /** null where the public does not see it. */
  readonly shown: number | null;
}

/** Reads the public views of all groups. `kindsOf` says which kinds of children a group is made of. */
export function publishedCells(
  views: readonly GapView[],
  leaves: readonly Leaf[],
  kindsOf: (group: string) => readonly string[],
): readonly PublishedCell[] {
  return views.flatMap((view) => {
    const kinds = kindsOf(view.group);
    const among = (isIn: (leaf: Leaf) => boolean) =>
      leaves.flatMap((leaf, index) => (kinds.includes(leaf.kind) && isIn(leaf) ? [index] : []));
    const cell = (id: string, isIn: (leaf: Leaf) => boolean, value: GapView["city"]): PublishedCell => ({
      id: `${id}|${view.group}`,
      leaves: among(isIn),
      display: value.display,
      shown: value.numerator,
    });
    return [
      ...view.areas.map((value) => cell(`area:${value.code}`, (leaf) => leaf.area === value.code, value)),
      ...view.parents.map((value) => cell(`parent:${value.code}`, (leaf) => leaf.parent === value.code, value)),
      cell("city", () => true, view.city),
    ];
  });
}

/**
 * How far the number of people among these leaves can go down and up, together up to `enough`, over whole-number tables
 * that fit what the public sees, with 0 ≤ count ≤ children. Found by trying one value after the other; no count is moved
 * by more than `enough`, which leaves no table out that could matter in sums of this kind.
 */
export function possibleWidth(
  leaves: readonly Leaf[],
  published: readonly PublishedCell[],
  wanted: readonly number[],
  enough: number,
): number {
  // The children of kinds that no table tells apart are not public: only published cells have a largest count.
  const sums = published.map(({ leaves: parts, shown }) => {
    const children = parts.reduce((sum, index) => sum + (leaves[index]?.children ?? 0), 0);
    return { parts, from: shown ?? 0, to: shown ?? children };
  });
  const bounds = leaves.map(({ count }) => [Math.max(0, count - enough), count + enough] as const);
  const now = wanted.reduce((sum, index) => sum + (leaves[index]?.count ?? 0), 0);
  const fits = (total: number) => hasTable([...sums, { parts: wanted, from: total, to: total }], bounds, leaves);
  let down = 0;
  while (down < enough && fits(now - down - 1)) down += 1;
  let up = 0;
  while (down + up < enough && fits(now + up + 1)) up += 1;
  return down + up;
}

interface Sum {
  readonly parts: readonly number[];
  readonly from: number;
  readonly to: number;
}

type Bounds = readonly (readonly [number, number])[];

/** Narrows every count by every sum until nothing changes, then tries the values of one open count after the other. */
function hasTable(sums: readonly Sum[], given: Bounds, leaves: readonly Leaf[]): boolean {
  const bounds = narrowed(sums, given);
  if (bounds === null) return false;
  const open = bounds
    .map(([low, high], index) => ({ index, low, high }))
    .filter(({ low, high }) => high > low)
    .sort((a, b) => a.high - a.low - (b.high - b.low))[0];
  if (open === undefined) return true;
  const count = leaves[open.index]?.count ?? 0;
  const values = Array.from({ length: open.high - open.low + 1 }, (_, index) => open.low + index);
  return values
    .sort((a, b) => Math.abs(a - count) - Math.abs(b - count))
    .some((value) => hasTable(sums, bounds.with(open.index, [value, value]), leaves));
}

function narrowed(sums: readonly Sum[], given: Bounds): Bounds | null {
  const low = given.map(([least]) => least);
  const high = given.map(([, most]) => most);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { parts, from, to } of sums) {
      const least = parts.reduce((sum, index) => sum + (low[index] ?? 0), 0);
      const most = parts.reduce((sum, index) => sum + (high[index] ?? 0), 0);
      if (least > to || most < from) return null;
      for (const index of parts) {
        const [l, h] = [low[index] ?? 0, high[index] ?? 0];
        const [newLow, newHigh] = [Math.max(l, from - (most - h)), Math.min(h, to - (least - l))];
        if (newLow > newHigh) return null;
        if (newLow === l && newHigh === h) continue;
        low[index] = newLow;
        high[index] = newHigh;
        isChanged = true;
        break;
      }
    }
  }
  return low.map((least, index) => [least, high[index] ?? least] as const);
}
