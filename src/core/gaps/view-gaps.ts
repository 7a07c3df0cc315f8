import type { Area } from "../areas/area.ts";
import type { AuditedCell } from "../disclosure/audit-hidden-cells.ts";
import type { Indicator, ReferenceFigure, Target } from "../indicators/indicator.ts";
import type { PlacedObservation } from "../indicators/observation.ts";
import { childrenToReach } from "./children-to-reach.ts";
import { buildGapTable, cellId, type GapTable } from "./gap-table.ts";
import { gapValueOf } from "./gap-value.ts";
import type { Audience, GapView } from "./gap-view.ts";
import { knownCellIds, type ToldCells } from "./given-out.ts";
import { groupDifference } from "./group-difference.ts";
import { rankedAreas } from "./ranked-areas.ts";
import { releaseTable, remainderOf } from "./release-table.ts";
import { marksFromReleased, type ReleasedCells, releasedCellsOf, tableFromReleased } from "./released-cells.ts";
import { spreadBetween } from "./spread.ts";
import {
  type HidingRule,
  hiddenRanges,
  internalMarks,
  type Marks,
  publicMarks,
  recoverableCells,
} from "./withhold-cells.ts";

export interface GapInput {
  readonly indicator: Indicator;
  readonly period: string;
  readonly periods: readonly string[];
  readonly group: string;
  readonly groups: readonly string[];
  /** The two groups whose difference is wanted; default: those beside "all children" where they are exactly two. */
  readonly compare?: readonly [string, string];
  readonly audience: Audience;
  readonly target: Target | null;
  readonly areas: readonly Area[];
  /** Of this indicator and period, all groups: hiding is decided over the groups together. */
  readonly observations: readonly PlacedObservation[];
  readonly reference: readonly ReferenceFigure[];
  /** Imports whose numbers a person typed. */
  readonly typedImportIds?: readonly number[];
  /** The source itself has published these cells, so nothing is hidden (decisions.md 15). Default false. */
  readonly sourcePublished?: boolean;
  /** The data supplier's own threshold, which overrides 5 or 10 (decisions.md 15). */
  readonly hideBelow?: number | null;
  /** What earlier public versions told of this indicator and period. Default none. */
  readonly told?: readonly ToldCells[];
  /** In a public copy: the released table, in place of figures that it does not hold. */
  readonly released?: ReleasedCells | null;
}

/**
 * One indicator in one period, worst area first, as an audience may see it. Values in the indicator's unit, unrounded.
 * The public view is computed from the released table alone: hidden areas count only as "all other areas together".
 * Without observations every area is missing and the city is "not-available". Never throws.
 */
export function viewGaps(given: GapInput): GapView {
  // A public copy has nothing more to show to anyone.
  const input: GapInput = given.released ? { ...given, audience: "public" } : given;
  const table = tableOf(input);
  return viewOfRelease(
    input,
    table,
    input.audience === "internal" ? internalMarks(input.indicator, table) : publicMarksOf(input, table),
  );
}

/** The released table of a public view as data, for a public copy of the project. */
export function releasedCellsFor(input: GapInput, marks: Marks): ReleasedCells {
  return releasedCellsOf(tableOf(input), marks);
}

/** The marks that `viewGaps` gives a public view, to keep them while cells change. */
export function publicMarksFor(input: GapInput): Marks {
  return publicMarksOf(input, tableOf(input));
}

/** The view under marks that are already decided, for instance those of an earlier public version. */
export function viewGapsWithMarks(input: GapInput, marks: Marks): GapView {
  return viewOfRelease(input, tableOf(input), marks);
}

/**
 * Small cells that a reader of a public view under these marks could work out, by cell id: the audit of decisions.md 13.
 * Empty when all is well, and always empty for a table that the source itself has published.
 */
export function unprotectedCells(input: GapInput, marks: Marks): readonly string[] {
  const table = tableOf(input);
  return recoverableCells(input.indicator, table, marks, ruleOf(input, table));
}

/** The range of every withheld number over all tables that agree with the public view (decisions.md 13). */
export function hiddenRangesFor(input: GapInput, marks: Marks): readonly AuditedCell[] {
  if (input.released) return [];
  const table = tableOf(input);
  return hiddenRanges(input.indicator, table, marks, ruleOf(input, table));
}

function tableOf(input: GapInput): GapTable {
  const groups = [
    ...new Set([...input.groups, input.group, ...input.observations.map((observation) => observation.group)]),
  ];
  const typed = new Set(input.typedImportIds ?? []);
  const table = buildGapTable(input.indicator, groups, input.areas, input.observations, typed);
  return input.released ? tableFromReleased(table, input.released) : table;
}

function publicMarksOf(input: GapInput, table: GapTable): Marks {
  if (input.released) return marksFromReleased(input.released);
  return publicMarks(input.indicator, table, ruleOf(input, table));
}

function ruleOf(input: GapInput, table: GapTable): HidingRule {
  return {
    sourcePublished: input.sourcePublished ?? false,
    hideBelow: input.hideBelow ?? null,
    known: knownCellIds(table, input.told ?? []),
  };
}

function viewOfRelease(input: GapInput, whole: GapTable, marks: Marks): GapView {
  const { indicator, group, target } = input;
  const isWithheld = (id: string) =>
    input.audience === "public" && ["hidden", "too-few"].includes(marks.get(id) ?? "shown");
  const table = releaseTable(whole, isWithheld);
  const markOf = (id: string) => marks.get(id) ?? "shown";
  const context = { indicator, target, city: null };
  const city = gapValueOf(context, table.city, group, markOf);
  const inCity = { ...context, city: city.display === "too-few" ? null : city.value };
  const remainder = remainderOf(indicator, table, group, isWithheld);
  const spread = spreadBetween(indicator, table, group, remainder);
  const withheldIds = [...table.areas, ...table.parents, table.city].filter((row) => isWithheld(cellId(row, group)));
  return {
    indicator,
    period: input.period,
    periods: input.periods,
    groups: input.groups,
    group,
    audience: input.audience,
    target,
    areas: rankedAreas(inCity, table.areas, group, markOf),
    parents: rankedAreas(inCity, table.parents, group, markOf),
    city,
    reference: input.reference,
    spread,
    rankingIsNoise: spread !== null && spread.p >= 0.05,
    childrenToReach: childrenToReach(indicator, target, table, group, remainder),
    groupDifference: groupDifference(indicator, input.compare ?? input.groups, table, markOf),
    hiddenCells: withheldIds.length,
  };
}
