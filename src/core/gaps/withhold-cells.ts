import { isProtected } from "../disclosure/audit-hidden-cells.ts";
import { type DisclosureCell, hideCells } from "../disclosure/hide-cells.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { hidingThreshold, isSmall, peopleIn, reliabilityOf } from "./display-rules.ts";
import { emptyCell, type GapCell, sumsUp } from "./gap-cell.ts";
import { cellId, cellIn, cityKey, type GapRow, type GapTable } from "./gap-table.ts";
import type { Display } from "./gap-view.ts";

/** How each cell of a table is displayed, by `cellId`. Cells that are not in it are shown. */
export type Marks = ReadonlyMap<string, Display>;

/** What decides over hiding, beside the indicator's own marks. */
export interface HidingRule {
  /** The source itself has published these cells: nothing is hidden (decisions.md 15). */
  readonly sourcePublished: boolean;
  /** The data supplier's own threshold k, instead of 5 or 10. */
  readonly hideBelow: number | null;
}

/** Marks for those who may see everything: too few and uncertain only. */
export function internalMarks(indicator: Indicator, table: GapTable): Marks {
  return new Map(everyCell(table).map(({ id, cell }) => [id, reliabilityOf(indicator, cell)]));
}

/**
 * Marks for the public, decided over all areas, larger areas, the city and all groups at once (decisions.md 13–17).
 * "too-few" depends on the denominator alone, so that the mark itself says nothing about a count; a rate on too few
 * events is "hidden" for the same reason.
 */
export function publicMarks(indicator: Indicator, table: GapTable, rule: HidingRule): Marks {
  if (rule.sourcePublished) return internalMarks(indicator, table);
  const k = hidingThreshold(indicator, rule.hideBelow);
  const hidden = hideCells(disclosureCells(indicator, table, k), k);
  return new Map(
    everyCell(table).map(({ id, cell }) => {
      const reliability = reliabilityOf(indicator, cell);
      const isTooFew = reliability === "too-few" && indicator.kind === "proportion";
      return [id, hidden.has(id) && !isTooFew ? "hidden" : reliability];
    }),
  );
}

/** Ids of the small cells whose range is too narrow under these marks. */
export function recoverableCells(
  indicator: Indicator,
  table: GapTable,
  marks: Marks,
  rule: HidingRule,
): readonly string[] {
  if (rule.sourcePublished) return [];
  const k = hidingThreshold(indicator, rule.hideBelow);
  const isSeen = (id: string) => ["shown", "uncertain"].includes(marks.get(id) ?? "shown");
  const cells = disclosureCells(indicator, table, k);
  const unseen = cells.filter((cell) => cell.id.endsWith(restGroup) || !isSeen(cell.id));
  const small = cells.filter((cell) => cell.status === "small");
  return small.filter((cell) => !unseen.includes(cell) || !isProtected(unseen, cell, k)).map((cell) => cell.id);
}

function everyCell(table: GapTable): readonly { readonly id: string; readonly cell: GapCell }[] {
  const rows = [...table.areas, ...table.parents, table.city];
  return rows.flatMap((row) => table.groups.map((group) => ({ id: cellId(row, group), cell: cellIn(row, group) })));
}

/** Children in no group of the table: never printed, but everyone can subtract. */
const restGroup = "\u0000rest";

function disclosureCells(indicator: Indicator, table: GapTable, k: number): readonly DisclosureCell[] {
  const rows = [...table.areas, ...table.parents, table.city];
  const nesting = nestingOf(table);
  const rest = nesting === "parts-of-all" ? restRows(table) : new Map<string, GapCell>();
  const groups = rest.size > 0 ? [...table.groups, restGroup] : table.groups;
  return rows.flatMap((row, place) =>
    groups.flatMap((group, position) => {
      const cell = group === restGroup ? (rest.get(row.key) ?? emptyCell) : cellIn(row, group);
      const people = peopleIn(cell);
      if (cell.state !== "number" || people === null) return [];
      // A rest of no children can take nobody, so it protects nothing and must not count as a hidden cell.
      if (group === restGroup && cell.denominator === 0) return [];
      const unseen = group === restGroup || reliabilityOf(indicator, cell) === "too-few";
      const isSmallHere = group === restGroup ? people > 0 && people < k : isSmall(indicator, cell, k);
      return [
        {
          ...(sumsUp(indicator, cell)
            ? sumsOf(table, row, group, nesting !== "none")
            : { plus: "", minus: "", totalOf: [] }),
          id: cellId(row, group),
          count: people,
          upper: largestCount(indicator, cell, people),
          order: place * groups.length + position,
          isCityTotal: row.key === cityKey,
          status: isSmallHere ? "small" : unseen ? "unseen" : "shown",
        } satisfies DisclosureCell,
      ];
    }),
  );
}

function largestCount(indicator: Indicator, cell: GapCell, people: number): number {
  const isPartOfDenominator = indicator.kind === "proportion" && cell.denominator !== null && cell.weighted === people;
  return isPartOfDenominator ? Math.max(people, Math.ceil(cell.denominator ?? 0)) : Number.POSITIVE_INFINITY;
}

/**
 * Columns add areas up, and the row of an area adds its groups up. Rows of larger areas follow from these and are left
 * out, so each cell stands in at most two sums. The signs turn round for the group of all children (audit-hidden-cells).
 */
function sumsOf(table: GapTable, row: GapRow, group: string, hasRows: boolean) {
  const column = row.partOf === null ? "" : `column:${row.partOf}|${group}`;
  const isArea = table.areas.includes(row);
  const inRow = isArea && hasRows && cellIn(row, "").state === "number" && peopleIn(cellIn(row, "")) !== null;
  const own = isArea ? (inRow ? `row:${row.key}` : "") : `column:${row.key}|${group}`;
  const isTotalOfOwn = !isArea || group === "";
  const isAll = group === "";
  return { plus: isAll ? own : column, minus: isAll ? column : own, totalOf: isTotalOfOwn && own !== "" ? [own] : [] };
}

/** Whether the groups of each area add up to all its children, or to some of them, or overlap. */
function nestingOf(table: GapTable): "all" | "parts-of-all" | "none" {
  const parts = table.groups.filter((group) => group !== "");
  if (parts.length === 0 || !table.groups.includes("")) return "none";
  const gaps = table.areas.flatMap((row) => {
    const all = peopleIn(cellIn(row, ""));
    if (all === null) return [];
    const counts = parts.map((group) => peopleIn(cellIn(row, group)));
    return [
      { left: all - counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), isWhole: !counts.includes(null) },
    ];
  });
  if (gaps.some((gap) => gap.left < -1e-9)) return "none";
  return gaps.every((gap) => gap.isWhole && gap.left < 1e-9) ? "all" : "parts-of-all";
}

/** All children minus those of the groups, by row. */
function restRows(table: GapTable): ReadonlyMap<string, GapCell> {
  const parts = table.groups.filter((group) => group !== "");
  const rest = new Map<string, GapCell>();
  for (const row of table.areas) {
    const all = cellIn(row, "");
    const people = peopleIn(all);
    if (people === null) continue;
    const minus = (total: number, pick: (cell: GapCell) => number | null) =>
      parts.reduce((left, group) => left - (pick(cellIn(row, group)) ?? 0), total);
    const left = minus(people, peopleIn);
    const denominator =
      all.denominator === null
        ? null
        : Math.max(
            left,
            minus(all.denominator, (cell) => cell.denominator),
          );
    const cell: GapCell = { ...emptyCell, state: "number", numerator: left, weighted: left, denominator };
    for (const key of [row.key, row.partOf, row.partOf === cityKey ? null : cityKey]) {
      if (key !== null) rest.set(key, added(rest.get(key), cell));
    }
  }
  return rest;
}

function added(a: GapCell | undefined, b: GapCell): GapCell {
  if (a === undefined) return b;
  const people = (a.numerator ?? 0) + (b.numerator ?? 0);
  const denominator = a.denominator === null || b.denominator === null ? null : a.denominator + b.denominator;
  return { ...b, numerator: people, weighted: people, denominator };
}
