import type { Indicator, Target } from "../indicators/indicator.ts";
import { type ValueState, valueStates } from "../indicators/observation.ts";
import { clarityOf, positionOf } from "./gap-value.ts";
import { type Display, displays, type GapView } from "./gap-view.ts";

/** One indicator of the matrix: a number per area, in the order of the matrix's areas. */
export interface MatrixColumn {
  readonly indicator: Indicator;
  readonly period: string;
  /** "" for all children. */
  readonly group: string;
  readonly target: Target | null;
  /** What the cells are compared with, in the indicator's unit; null where the municipality has no value that may be compared. */
  readonly city: number | null;
  /** Whether the spread between areas is no larger than chance (decisions.md 10). */
  readonly isNoise: boolean;
  readonly cells: MatrixCells;
}

/** In the indicator's unit; NaN where there is no number for this audience. */
export interface MatrixCells {
  readonly values: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Places in `displays` and in `valueStates`. */
  readonly displays: Uint8Array;
  readonly states: Uint8Array;
}

/**
 * What a cell says (decisions.md 11). "not-worse": at least as good as the municipality, without a target that would say
 * more. "not-compared": an indicator without a better side, or nothing to compare with. The last three are the three ways of "no data".
 */
export const cellKinds = [
  "target-met",
  "between",
  "worse-than-city",
  "not-worse",
  "not-compared",
  "too-few",
  "hidden",
  "missing",
  "not-applicable",
  "suppressed-at-source",
] as const;
export type CellKind = (typeof cellKinds)[number];

export const cellClarities = ["unknown", "clear", "unclear"] as const;
export type CellClarity = (typeof cellClarities)[number];

/** Places in `cellKinds` and `cellClarities`, by area. */
export interface JudgedColumn {
  readonly kinds: Uint8Array;
  readonly clarities: Uint8Array;
}

/**
 * The column of an audience's view, taken from that view and from nothing else. `places` gives each area code its place;
 * areas that the view does not have are missing. Hidden cells have no number.
 */
export function matrixColumnOf(view: GapView, places: ReadonlyMap<string, number>, isParents: boolean): MatrixColumn {
  const { indicator, period, group, target, city, rankingIsNoise } = view;
  const cells = emptyCells(places.size);
  for (const area of isParents ? view.parents : view.areas) {
    const place = places.get(area.code);
    if (place === undefined) continue;
    cells.values[place] = area.value ?? Number.NaN;
    cells.lows[place] = area.interval?.[0] ?? Number.NaN;
    cells.highs[place] = area.interval?.[1] ?? Number.NaN;
    cells.displays[place] = displays.indexOf(area.display);
    cells.states[place] = valueStates.indexOf(area.state);
  }
  const compared = city.display === "too-few" || city.display === "hidden" ? null : city.value;
  return { indicator, period, group, target, city: compared, isNoise: rankingIsNoise, cells };
}

/**
 * Position and clarity of every cell of a column under a target (in the indicator's unit, null for none), by the rules of
 * the single view. Fast enough to run while a target is being changed.
 */
export function judgeColumn(column: MatrixColumn, target: number | null): JudgedColumn {
  const { values, lows, highs } = column.cells;
  const kinds = new Uint8Array(values.length);
  const clarities = new Uint8Array(values.length);
  const comparison = {
    indicator: column.indicator,
    target: target === null ? null : { indicatorId: column.indicator.id, value: target, byYear: 0 },
    city: column.city,
  };
  const withoutPosition = isComparable(column) ? "not-worse" : "not-compared";
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? Number.NaN;
    const without = kindWithoutPosition(displayAt(column.cells, place), stateAt(column.cells, place), value);
    kinds[place] = cellKinds.indexOf(without ?? positionOf(comparison, value) ?? withoutPosition);
    const low = lows[place] ?? Number.NaN;
    if (without !== null || column.city === null || Number.isNaN(low)) continue;
    clarities[place] = cellClarities.indexOf(clarityOf([low, highs[place] ?? Number.NaN], column.city));
  }
  return { kinds, clarities };
}

/** Whether its cells can be worse than the municipality at all. */
export function isComparable({ indicator, city }: Pick<MatrixColumn, "indicator" | "city">): boolean {
  return indicator.direction !== "neutral" && city !== null;
}

/** How many columns are worse than the municipality and clearly so, by area. */
export function clearlyWorseByArea(judged: readonly JudgedColumn[], areas: number): Uint16Array {
  const counts = new Uint16Array(areas);
  for (const { kinds, clarities } of judged)
    for (let place = 0; place < areas; place += 1)
      if (kinds[place] === worseCode && clarities[place] === clearCode) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** How many columns are worse than the municipality without being clearly so, by area. */
export function unclearlyWorseByArea(judged: readonly JudgedColumn[], areas: number): Uint16Array {
  const counts = new Uint16Array(areas);
  for (const { kinds, clarities } of judged)
    for (let place = 0; place < areas; place += 1)
      if (kinds[place] === worseCode && clarities[place] !== clearCode) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/**
 * What stands above the matrix: in how many areas at least `indicators` are clearly worse. `indicators` is a third of
 * all, or fewer where no area reaches that many; null where no area is clearly worse in any.
 */
export function matrixHeadline(
  counts: Uint16Array,
  columns: number,
): { readonly areas: number; readonly indicators: number } | null {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  if (most === 0) return null;
  const indicators = Math.min(most, Math.max(1, Math.ceil(columns / 3)));
  return { areas: counts.filter((count) => count >= indicators).length, indicators };
}

export function displayAt(cells: MatrixCells, place: number): Display {
  return displays[cells.displays[place] ?? 0] ?? "shown";
}

export function stateAt(cells: MatrixCells, place: number): ValueState {
  return valueStates[cells.states[place] ?? 0] ?? "missing";
}

export function kindAt(judged: JudgedColumn, place: number): CellKind {
  return cellKinds[judged.kinds[place] ?? 0] ?? "missing";
}

export function clarityAt(judged: JudgedColumn, place: number): CellClarity {
  return cellClarities[judged.clarities[place] ?? 0] ?? "unknown";
}

const worseCode = cellKinds.indexOf("worse-than-city");
const clearCode = cellClarities.indexOf("clear");

function kindWithoutPosition(display: Display, state: ValueState, value: number): CellKind | null {
  if (display === "hidden" || display === "too-few") return display;
  if (state !== "number") return state;
  return Number.isNaN(value) ? "missing" : null;
}

function emptyCells(areas: number): MatrixCells {
  const nothing = () => new Float64Array(areas).fill(Number.NaN);
  return {
    values: nothing(),
    lows: nothing(),
    highs: nothing(),
    displays: new Uint8Array(areas),
    states: new Uint8Array(areas).fill(valueStates.indexOf("missing")),
  };
}
