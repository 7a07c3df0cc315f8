import type { DisclosureCell, Hiding } from "./hide-cells.ts";

/**
 * The next cell to hide by the order of decisions.md 17: the smallest non-zero shown cell of a line, ties by order; the
 * line's total where it has none; the city total last, then a zero. Lines are the cell's own, then those that hidden cells
 * tie to them. Empty when nothing is left to hide.
 */
export function completeInOrder(hiding: Hiding, cell: number): readonly number[] {
  const next = nextToHide(hiding, cell);
  if (next === null) return [];
  hiding.network.hide(next);
  return [next];
}

function nextToHide(hiding: Hiding, cell: number): number | null {
  const { cells, network, membersOf } = hiding;
  const circles = sumsAround(hiding, cell);
  const pick = (sum: string, isWanted: (member: DisclosureCell) => boolean) =>
    membersOf.get(sum)?.find((index) => {
      const member = cells[index];
      return member !== undefined && !network.isHidden(index) && isWanted(member);
    }) ?? null;
  const partOf = (sum: string) => pick(sum, (member) => !member.totalOf.includes(sum) && member.count > 0);
  const totalOf = (sum: string) => pick(sum, (member) => member.totalOf.includes(sum) && !member.isCityTotal);
  const sums = circles.flat();
  // A sum with one hidden cell gives it away whatever else is hidden, so such sums come before the cell's own.
  const oneHidden = sums.filter((sum) => hiddenMembers(hiding, sum).length === 1);
  for (const line of [...oneHidden.map((sum) => [sum]), ...circles]) {
    const next = firstOf(line, partOf) ?? firstOf(line, totalOf);
    if (next !== null) return next;
  }
  return (
    firstOf(sums, (sum) => pick(sum, (member) => member.isCityTotal)) ?? firstOf(sums, (sum) => pick(sum, () => true))
  );
}

function firstOf(sums: readonly string[], find: (sum: string) => number | null): number | null {
  for (const sum of sums) {
    const found = find(sum);
    if (found !== null) return found;
  }
  return null;
}

/** The cell's own sums, the one with fewest hidden cells first, then those that hidden cells tie to them, circle by circle. */
function sumsAround(hiding: Hiding, cell: number): readonly (readonly string[])[] {
  const ends = (index: number) => [hiding.cells[index]?.plus ?? "", hiding.cells[index]?.minus ?? ""];
  const own = ends(cell).filter((sum) => sum !== "");
  const circles = [own.sort((a, b) => hiddenMembers(hiding, a).length - hiddenMembers(hiding, b).length)];
  const known = new Set(own);
  for (let circle = own; circle.length > 0; ) {
    const beyond = circle.flatMap((sum) => hiddenMembers(hiding, sum)).flatMap(ends);
    circle = [...new Set(beyond)].filter((sum) => sum !== "" && !known.has(sum)).sort();
    for (const sum of circle) known.add(sum);
    if (circle.length > 0) circles.push(circle);
  }
  return circles;
}

function hiddenMembers({ membersOf, network }: Hiding, sum: string): readonly number[] {
  return (membersOf.get(sum) ?? []).filter((index) => network.isHidden(index));
}
