import { isProtected, type WithheldCell } from "./audit-hidden-cells.ts";

/** A cell of a table with sums, as the decision to hide sees it. */
export interface DisclosureCell extends WithheldCell {
  /** Order among equal candidates: area code first, then group. */
  readonly order: number;
  /** Of the sums in `plus` and `minus`, those whose total this cell is. */
  readonly totalOf: readonly string[];
  readonly isCityTotal: boolean;
  /** "small": to be protected; "unseen": not shown for another reason and not to be protected; "shown". */
  readonly status: "small" | "unseen" | "shown";
}

/**
 * Ids of all cells that are not shown, once enough others are hidden that no small one can be worked out (decisions.md
 * 13 and 17). Deterministic: for a cell whose range is too narrow, the smallest non-zero shown cell in its sums goes, ties
 * by order; then the totals; the city total last. A cell hidden for others keeps at least two possible values.
 */
export function hideCells(cells: readonly DisclosureCell[], k: number): ReadonlySet<string> {
  const withheld = new Map(cells.filter((cell) => cell.status !== "shown").map((cell) => [cell.id, cell]));
  const bySum = membersBySum(cells);
  const toProtect = cells.filter((cell) => cell.status === "small").sort((a, b) => a.order - b.order);
  // More hidden cells only widen ranges, so a protected cell stays protected and one pass over a growing list is enough.
  for (const cell of toProtect) {
    const needed = cell.status === "small" ? k : 1;
    while (!isProtected([...withheld.values()], cell, needed)) {
      const next = nextToHide(cell, bySum, withheld);
      if (next === null) break;
      withheld.set(next.id, next);
      toProtect.push(next);
    }
  }
  return new Set(withheld.keys());
}

function nextToHide(
  cell: DisclosureCell,
  bySum: ReadonlyMap<string, readonly DisclosureCell[]>,
  withheld: ReadonlyMap<string, DisclosureCell>,
): DisclosureCell | null {
  const shownIn = (sum: string) => (bySum.get(sum) ?? []).filter((member) => !withheld.has(member.id));
  const circles = sumsAround(cell, bySum, withheld);
  const pick = (sum: string, isWanted: (member: DisclosureCell) => boolean) =>
    shownIn(sum)
      .filter(isWanted)
      .sort((a, b) => a.count - b.count || a.order - b.order)[0] ?? null;
  const partOf = (sum: string) => pick(sum, (member) => !member.totalOf.includes(sum) && member.count > 0);
  const totalOf = (sum: string) => pick(sum, (member) => member.totalOf.includes(sum) && !member.isCityTotal);
  const sums = circles.flat();
  // A sum with one hidden cell gives it away whatever else is hidden, so such sums come before the cell's own.
  const oneHidden = sums.filter(
    (sum) => (bySum.get(sum) ?? []).filter((member) => withheld.has(member.id)).length === 1,
  );
  for (const line of [...oneHidden.map((sum) => [sum]), ...circles]) {
    const next = firstOf(line, partOf) ?? firstOf(line, totalOf);
    if (next !== null) return next;
  }
  return (
    firstOf(sums, (sum) => pick(sum, (member) => member.isCityTotal)) ?? firstOf(sums, (sum) => pick(sum, () => true))
  );
}

function firstOf(sums: readonly string[], find: (sum: string) => DisclosureCell | null): DisclosureCell | null {
  for (const sum of sums) {
    const found = find(sum);
    if (found !== null) return found;
  }
  return null;
}

/** The cell's own sums, the one with fewest hidden cells first, then those that hidden cells tie to them, circle by circle. */
function sumsAround(
  cell: DisclosureCell,
  bySum: ReadonlyMap<string, readonly DisclosureCell[]>,
  withheld: ReadonlyMap<string, DisclosureCell>,
): readonly (readonly string[])[] {
  const hiddenIn = (sum: string) => (bySum.get(sum) ?? []).filter((member) => withheld.has(member.id));
  const own = [cell.plus, cell.minus].filter((sum) => sum !== "");
  const circles = [own.sort((a, b) => hiddenIn(a).length - hiddenIn(b).length)];
  const known = new Set(own);
  for (let circle = own; circle.length > 0; ) {
    const beyond = circle.flatMap(hiddenIn).flatMap((member) => [member.plus, member.minus]);
    circle = [...new Set(beyond)].filter((sum) => sum !== "" && !known.has(sum)).sort();
    for (const sum of circle) known.add(sum);
    if (circle.length > 0) circles.push(circle);
  }
  return circles;
}

function membersBySum(cells: readonly DisclosureCell[]): ReadonlyMap<string, readonly DisclosureCell[]> {
  const bySum = new Map<string, DisclosureCell[]>();
  for (const cell of cells) {
    for (const sum of [cell.plus, cell.minus]) {
      const members = bySum.get(sum);
      if (members === undefined) bySum.set(sum, [cell]);
      else members.push(cell);
    }
  }
  return bySum;
}
