import { rangedCells } from "../disclosure/audit-families.ts";
import type { AuditedCell } from "../disclosure/audit-hidden-cells.ts";
import { hiddenCells } from "../disclosure/decide-hidden.ts";
import type { HidingQuestion } from "../disclosure/hiding-question.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { hidingThreshold, isSmall, reliabilityOf } from "./display-rules.ts";
import type { GapCell } from "./gap-cell.ts";
import { cellId, cellIn, type GapTable } from "./gap-table.ts";
import type { Display } from "./gap-view.ts";

/** How each cell of a table is displayed, by `cellId`. Cells that are not in it are shown. */
export type Marks = ReadonlyMap<string, Display>;

/** What decides over hiding, beside the indicator's own marks. */
export interface HidingRule {
  /** The source itself has published these cells: nothing is hidden (decisions.md 15). */
  readonly sourcePublished: boolean;
  /** The data supplier's own threshold k, instead of 5 or 10. */
  readonly hideBelow: number | null;
  /** Ids of cells that earlier public versions told as they are now: no longer a secret, and no cover for others. */
  readonly known?: ReadonlySet<string>;
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
  const hidden = hiddenCells(questionOf(indicator, table, rule));
  return new Map(
    everyCell(table).map(({ id, cell }) => {
      const reliability = reliabilityOf(indicator, cell);
      const isTooFew = reliability === "too-few" && indicator.kind === "proportion";
      return [id, hidden.has(id) && !isTooFew ? "hidden" : reliability];
    }),
  );
}

/** Ids of the cells that need protection and whose range is too narrow under these marks, or that are shown. */
export function recoverableCells(
  indicator: Indicator,
  table: GapTable,
  marks: Marks,
  rule: HidingRule,
): readonly string[] {
  if (rule.sourcePublished) return [];
  const question = questionOf(indicator, table, rule);
  const unseen = unseenUnder(table, marks);
  const shown = everyCell(table).filter(({ id, cell }) => !unseen.has(id) && isSmall(indicator, cell, question.k));
  const narrow = rangedCells(question, unseen).filter((cell) => cell.isNarrow && !cell.isRest);
  return [...new Set([...shown, ...narrow].map(({ id }) => id))];
}

/** What a reader can work out about each number that these marks withhold, small or not. */
export function hiddenRanges(
  indicator: Indicator,
  table: GapTable,
  marks: Marks,
  rule: HidingRule,
): readonly AuditedCell[] {
  if (rule.sourcePublished) return [];
  return rangedCells(questionOf(indicator, table, rule), unseenUnder(table, marks))
    .filter((cell) => !cell.isRest)
    .map(({ id, low, high, isBridge }) => ({ id, low, high, isBridge }));
}

function questionOf(indicator: Indicator, table: GapTable, rule: HidingRule): HidingQuestion {
  return { indicator, table, k: hidingThreshold(indicator, rule.hideBelow), known: rule.known ?? nothing };
}

const nothing: ReadonlySet<string> = new Set();

function unseenUnder(table: GapTable, marks: Marks): ReadonlySet<string> {
  const isSeen = (id: string) => ["shown", "uncertain"].includes(marks.get(id) ?? "shown");
  return new Set(everyCell(table).flatMap(({ id }) => (isSeen(id) ? [] : [id])));
}

function everyCell(table: GapTable): readonly { readonly id: string; readonly cell: GapCell }[] {
  const rows = [...table.areas, ...table.parents, table.city];
  return rows.flatMap((row) => table.groups.map((group) => ({ id: cellId(row, group), cell: cellIn(row, group) })));
}
