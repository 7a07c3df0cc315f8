import type { GapCell } from "../gaps/gap-cell.ts";
import { cityKey } from "../gaps/gap-table.ts";
import { type AuditedCell, auditHiddenCells, widthNeeded } from "./audit-hidden-cells.ts";
import { familyCells } from "./family-cells.ts";
import type { GroupFamily } from "./group-families.ts";
import type { DisclosureCell } from "./hide-cells.ts";
import { familiesOf, type HidingQuestion, isSmallRest, statusBefore } from "./hiding-question.ts";

/** A hidden cell with its range, what it needs, and the total beside it in its family. */
export interface RangedCell extends AuditedCell {
  readonly isNarrow: boolean;
  readonly totalId: string | null;
  /** Nobody prints it; everyone can subtract. */
  readonly isRest: boolean;
}

/**
 * What a reader can work out about each cell that is hidden (decisions.md 13). Exact within one family of groups; across
 * families a shared total is held fixed, and where a whole family is withheld its ranges follow from the range of its
 * total. Both can only make ranges narrower than they are. Cells that were told before have a range of one number.
 */
export function rangedCells(question: HidingQuestion, hidden: ReadonlySet<string>): readonly RangedCell[] {
  const ranges = new Map<string, RangedCell>();
  const decided = new Set<string>();
  for (const family of familiesOf(question.table)) {
    const cells = cellsOf(question, family, hidden);
    const parts = cells.filter((cell) => !isOf(cell, family.total) && !isRest(cell));
    const isFurther = family.total !== null && decided.has(family.total);
    const isWithheld = isFurther && parts.every((cell) => cell.status !== "shown" && cell.status !== "known");
    const found = isWithheld
      ? rangesFromTotal(family, cells, ranges)
      : auditHiddenCells(
          cells.filter((cell) => !["shown", "known"].includes(cell.status) && !(isFurther && isOf(cell, family.total))),
        );
    const foundById = new Map(found.map((range) => [range.id, range]));
    for (const cell of cells) {
      const range = foundById.get(cell.id) ?? known(question, hidden, cell);
      if (range !== undefined && !ranges.has(cell.id)) ranges.set(cell.id, ranged(question, family, cell, range));
    }
    for (const group of [...(family.total === null ? [] : [family.total]), ...family.parts]) decided.add(group);
  }
  return [...ranges.values()];
}

function cellsOf(
  question: HidingQuestion,
  family: GroupFamily,
  hidden: ReadonlySet<string>,
): readonly DisclosureCell[] {
  const statusOf = (id: string, cell: GapCell): DisclosureCell["status"] => {
    if (question.known.has(id)) return "known";
    const before = statusBefore(question, cell);
    if (!hidden.has(id)) return "shown";
    return before === "shown" ? "cover" : before;
  };
  const { indicator, table } = question;
  return familyCells({ indicator, table, family, measure: "people", statusOf, isSmallRest: isSmallRest(question) });
}

/** A small cell that is shown, or was told before, is no secret. */
function known(question: HidingQuestion, hidden: ReadonlySet<string>, cell: DisclosureCell): AuditedCell | undefined {
  if (isRest(cell) || !(question.known.has(cell.id) && hidden.has(cell.id))) return undefined;
  return { id: cell.id, low: cell.count, high: cell.count, isBridge: true };
}

function ranged(question: HidingQuestion, family: GroupFamily, cell: DisclosureCell, range: AuditedCell): RangedCell {
  const isTold = question.known.has(cell.id);
  const k = cell.status === "small" || isTold ? question.k : 1;
  const isConcerned = cell.status === "small" || cell.status === "cover" || isTold;
  const key = cell.id.slice(0, cell.id.lastIndexOf("|"));
  return {
    ...range,
    isNarrow: isConcerned && range.high - range.low < widthNeeded(cell, k) - 1e-9,
    totalId: family.total === null || isOf(cell, family.total) ? null : `${key}|${family.total}`,
    isRest: isRest(cell),
  };
}

/** Where all parts of a family are withheld everywhere, only the total beside a part limits it. */
function rangesFromTotal(
  family: GroupFamily,
  cells: readonly DisclosureCell[],
  ranges: ReadonlyMap<string, AuditedCell>,
): readonly AuditedCell[] {
  const byRow = Map.groupBy(cells, (cell) => cell.id.slice(0, cell.id.lastIndexOf("|")));
  const sums = new Map<string, { less: number; more: number }>();
  const found: AuditedCell[] = [];
  const isArea = (key: string) => key.startsWith("area:");
  const inOrder = [...byRow].sort(([a], [b]) => Number(isArea(b)) - Number(isArea(a)));
  for (const [key, row] of inOrder) {
    const total = row.find((cell) => isOf(cell, family.total));
    const parts = row.filter((cell) => cell !== total);
    for (const cell of parts) {
      const group = cell.id.slice(key.length);
      const others = parts.reduce((room, other) => room + (other === cell ? 0 : other.upper), 0);
      const range = total === undefined ? undefined : ranges.get(total.id);
      const [least, most] = range ? [range.low, range.high] : [total?.count ?? 0, total?.count ?? cell.upper];
      const low = Math.min(cell.count, Math.max(0, least - others));
      const high = Math.max(cell.count, Math.min(most, cell.upper));
      if (!isArea(key)) {
        const sum = sums.get(`${key}${group}`) ?? { less: 0, more: 0 };
        const [down, up] = [cell.count - sum.less, cell.count + sum.more];
        const [from, to] = range ? [Math.min(low, down), Math.max(high, up)] : [down, up];
        found.push({ id: cell.id, low: from, high: to, isBridge: from === to });
        continue;
      }
      found.push({ id: cell.id, low, high, isBridge: low === high });
      // Totals that are hidden move against each other, so sums count on what is possible while all of them stay.
      const now = total?.count ?? cell.count;
      const less = cell.count - Math.min(cell.count, Math.max(0, now - others));
      const more = Math.max(cell.count, Math.min(now, cell.upper)) - cell.count;
      for (const sumKey of new Set([columnOf(cell), cityKey])) {
        const sum = sums.get(`${sumKey}${group}`) ?? { less: 0, more: 0 };
        sums.set(`${sumKey}${group}`, { less: sum.less + less, more: sum.more + more });
      }
    }
  }
  return found;
}

/** The row that an area's cell is summed into: "column:parent:D|poor" names it. */
function columnOf(cell: DisclosureCell): string {
  const column = [cell.plus, cell.minus].find((sum) => sum.startsWith("column:")) ?? "";
  return column.slice("column:".length, column.lastIndexOf("|"));
}

function isOf(cell: DisclosureCell, group: string | null): boolean {
  return group !== null && !isRest(cell) && cell.id.slice(cell.id.lastIndexOf("|") + 1) === group;
}

function isRest(cell: DisclosureCell): boolean {
  return cell.id.includes("\u0000");
}
