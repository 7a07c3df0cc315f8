import type { GapCell } from "../gaps/gap-cell.ts";
import { cellId, cellIn, type GapRow, type GapTable } from "../gaps/gap-table.ts";
import { rangedCells } from "./audit-families.ts";
import { familyCells, type Measure } from "./family-cells.ts";
import type { GroupFamily } from "./group-families.ts";
import { type DisclosureCell, hideCells } from "./hide-cells.ts";
import { familiesOf, type HidingQuestion, isSmallRest, statusBefore } from "./hiding-question.ts";

/** How often the decision starts again with a total that turned out to give its parts away. */
const mostRounds = 6;

/**
 * Ids of all cells that are not shown, over areas, larger areas, the city and all groups at once (decisions.md 13–17).
 *
 * Groups that add up to all children are one two-way table with a hierarchy of areas, whose ranges are exact. Several
 * such families share only their total. While that is shown they can't say anything about each other and each is decided
 * alone; where a cell of the total is hidden, further families are withheld altogether, and so are ages that are crossed
 * with groups as soon as anything at all is hidden. Where a withheld family's total is so close to one of its parts that
 * the part can be worked out, the total is hidden too.
 *
 * Denominators from 1 to k − 1 count as small as well: they are hidden with their cells and protected by the same rule.
 */
export function hiddenCells(question: HidingQuestion): ReadonlySet<string> {
  const forced = new Map(mixedFactors(question).map((id) => [id, 1]));
  let hidden = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    hidden = decideFamilies(question, forced);
    if (familiesOf(question.table).length < 2) return hidden;
    const narrow = rangedCells(question, hidden).filter((cell) => cell.isNarrow);
    const totals = new Set(narrow.flatMap(({ totalId }) => (totalId === null ? [] : [totalId])));
    const further = [...totals].filter((id) => !question.known.has(id));
    if (further.length === 0) return hidden;
    for (const id of further)
      forced.set(id, Math.max(question.k, 2 * (forced.get(id) ?? (hidden.has(id) ? question.k : 0))));
  }
  return hidden;
}

function decideFamilies(question: HidingQuestion, forced: ReadonlyMap<string, number>): Set<string> {
  const { table } = question;
  const hidden = new Set([...forced.keys(), ...startingCells(question)]);
  const families = familiesOf(table);
  const decided = new Set<string>();
  const withhold = (family: GroupFamily) => {
    for (const row of rowsOf(table)) for (const part of family.parts) hidden.add(cellId(row, part));
  };
  const isFirstOf = (family: GroupFamily) => families.find((other) => other.total === family.total) === family;
  const plain = families.filter(
    (family) => !family.isCrossed && (isFirstOf(family) || !isCrossedTotal(family, families)),
  );
  for (const family of plain) {
    const { total } = family;
    const isFurther = total !== null && decided.has(total);
    if (isFurther && hidesSome(question, hidden, total)) withhold(family);
    else hideInFamily(question, family, { hidden, forced, isFurther });
    for (const group of [...(total === null ? [] : [total]), ...family.parts]) decided.add(group);
  }
  const others = families.filter((family) => !plain.includes(family));
  if (hidden.size > 0) for (const family of others) withhold(family);
  return hidden;
}

/** Bands that groups are crossed with are withheld with the crossing. */
function isCrossedTotal(family: GroupFamily, families: readonly GroupFamily[]): boolean {
  return families.some((other) => other.isCrossed && other.total !== null && family.parts.includes(other.total));
}

interface SoFar {
  readonly hidden: Set<string>;
  /** Totals that are hidden for the sake of their parts, with the width that their ranges need. */
  readonly forced: ReadonlyMap<string, number>;
  /** The family's total was decided with another family. */
  readonly isFurther: boolean;
}

/** Alternates between the people and the children they are counted among until neither needs further cells. */
function hideInFamily(question: HidingQuestion, family: GroupFamily, { hidden, forced, isFurther }: SoFar): void {
  const { indicator, table, k, known } = question;
  for (let size = -1; size !== hidden.size; ) {
    size = hidden.size;
    for (const measure of ["people", "children"] as const) {
      if (measure === "children" && !hasSmallDenominators(question, family)) continue;
      const statusOf = (id: string, cell: GapCell): DisclosureCell["status"] =>
        known.has(id) || (isFurther && id.endsWith(`|${family.total}`))
          ? "known"
          : statusIn(question, hidden, measure, id, cell);
      const rest = measure === "people" ? isSmallRest(question) : () => false;
      const cells = familyCells({ indicator, table, family, measure, statusOf, isSmallRest: rest });
      const wide = cells.map((cell) => ({ ...cell, width: forced.get(cell.id) ?? 0 }));
      for (const id of hideCells(forced.size > 0 ? wide : cells, k)) if (!id.includes("\u0000")) hidden.add(id);
    }
  }
}

function statusIn(
  question: HidingQuestion,
  hidden: ReadonlySet<string>,
  measure: Measure,
  id: string,
  cell: GapCell,
): DisclosureCell["status"] {
  if (measure === "children") {
    if (isSmallDenominator(question, cell)) return "small";
    return hidden.has(id) ? "unseen" : "shown";
  }
  const before = statusBefore(question, cell);
  return before === "shown" && hidden.has(id) ? "cover" : before;
}

function startingCells(question: HidingQuestion): readonly string[] {
  return cellsOf(question.table).flatMap(({ id, cell }) => {
    const isHidden = statusBefore(question, cell) !== "shown" || isSmallDenominator(question, cell);
    return cell.state === "number" && isHidden ? [id] : [];
  });
}

function isSmallDenominator({ indicator, k }: HidingQuestion, { denominator }: GapCell): boolean {
  if (denominator === null || (indicator.kind !== "proportion" && indicator.kind !== "rate")) return false;
  return denominator > 0 && denominator < k;
}

function hasSmallDenominators(question: HidingQuestion, family: GroupFamily): boolean {
  const groups = [...family.parts, ...(family.total === null ? [] : [family.total])];
  return rowsOf(question.table).some((row) => groups.some((group) => isSmallDenominator(question, cellIn(row, group))));
}

function hidesSome(question: HidingQuestion, hidden: ReadonlySet<string>, group: string): boolean {
  return rowsOf(question.table).some((row) => {
    const id = cellId(row, group);
    return hidden.has(id) && statusBefore(question, cellIn(row, group)) !== "unseen";
  });
}

/**
 * Sums that are given with and without a factor are two equations about the same hidden people, so where anything in such
 * a column is small its sums go.
 */
function mixedFactors(question: HidingQuestion): readonly string[] {
  const { table } = question;
  return table.groups.flatMap((group) => {
    const cells = table.areas.map((row) => cellIn(row, group));
    const isMixed = cells.some(
      ({ numerator, weighted }) => numerator !== null && weighted !== null && Math.abs(numerator - weighted) > 1e-9,
    );
    if (!isMixed || !cells.some((cell) => statusBefore(question, cell) === "small")) return [];
    return [...table.parents, table.city].map((row) => cellId(row, group));
  });
}

function rowsOf(table: GapTable): readonly GapRow[] {
  return [...table.areas, ...table.parents, table.city];
}

function cellsOf(table: GapTable): readonly { readonly id: string; readonly cell: GapCell }[] {
  return rowsOf(table).flatMap((row) =>
    table.groups.map((group) => ({ id: cellId(row, group), cell: cellIn(row, group) })),
  );
}
