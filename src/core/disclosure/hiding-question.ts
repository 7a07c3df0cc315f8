import { isSmall, peopleIn, reliabilityOf } from "../gaps/display-rules.ts";
import type { GapCell } from "../gaps/gap-cell.ts";
import { cellIn, type GapTable } from "../gaps/gap-table.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { exceedsTotal } from "./family-cells.ts";
import { type GroupFamily, groupFamilies } from "./group-families.ts";
import type { DisclosureCell } from "./hide-cells.ts";

/** A table whose cells are to be hidden or shown. */
export interface HidingQuestion {
  readonly indicator: Indicator;
  readonly table: GapTable;
  readonly k: number;
  /** Ids of cells that were told before: they can't be hidden any more, so others have to be. */
  readonly known: ReadonlySet<string>;
}

/** The families of a table, totals first, with those that overlap taken apart, and larger groups before smaller ones. */
export function familiesOf(table: GapTable): readonly GroupFamily[] {
  const size = (group: string) => peopleIn(cellIn(table.city, group)) ?? 0;
  const inOrder = [...table.groups].sort((a, b) => size(b) - size(a));
  return groupFamilies(inOrder).flatMap((family) =>
    exceedsTotal(table, family) ? family.parts.map((part) => ({ ...family, parts: [part] })) : [family],
  );
}

/** What the decision makes of a cell before any other is hidden for it. */
export function statusBefore({ indicator, k }: HidingQuestion, cell: GapCell): DisclosureCell["status"] {
  if (isSmall(indicator, cell, k)) return "small";
  if (reliabilityOf(indicator, cell) !== "too-few") return "shown";
  // Too few children can be told from the denominator. Too few events are a small number of people.
  return indicator.kind === "rate" ? "cover" : "unseen";
}

/** Whether so few people are beside all groups that they need protection, though they are never printed. */
export function isSmallRest({ indicator, k }: HidingQuestion): (people: number) => boolean {
  const countsPeople = ["proportion", "rate", "count"].includes(indicator.kind);
  return (people) => countsPeople && people > 1e-9 && people < k;
}
