import { sourcesOf } from "../indicators/combine-parts.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { PlacedObservation, ValueState } from "../indicators/observation.ts";
import type { SourceCell, ValueNote } from "./gap-view.ts";

/** One area, larger area or city in one group, before anyone's eyes are considered. */
export interface GapCell {
  readonly state: ValueState;
  /** In the indicator's unit; null unless state is "number" (and for a denominator of 0). */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What sums up to larger areas: numerator × factor, or value × denominator / per where only these are known. */
  readonly weighted: number | null;
  readonly notes: readonly ValueNote[];
  /** As in GapValue. */
  readonly partsLeftOut?: number;
  readonly sources: readonly SourceCell[];
}

/** A place without any observation, and the stand-in for a cell that an audience may not see. */
export const emptyCell: GapCell = {
  state: "missing",
  value: null,
  numerator: null,
  denominator: null,
  weighted: null,
  notes: [],
  sources: [],
};

/**
 * The cell of one area and group. Several observations complete each other (numerator and denominator from different
 * imports); where they contradict, the later import counts. A value is computed from counts where both are there. A
 * proportion or rate with value and numerator gets the denominator numerator / (value / per), unrounded and marked
 * (decisions.md 2). No observation: an empty cell.
 */
export function cellOf(
  indicator: Indicator,
  observations: readonly PlacedObservation[],
  typedImportIds: ReadonlySet<number>,
): GapCell {
  const ordered = [...observations].sort((a, b) => a.source.importId - b.source.importId);
  const latest = ordered.at(-1);
  if (latest === undefined) return emptyCell;
  const sources = ordered.flatMap(sourceCellsOf);
  const numbers = ordered.filter((observation) => observation.state === "number");
  if (numbers.length === 0) return { ...emptyCell, state: latest.state, sources };
  const last = (pick: (observation: PlacedObservation) => number | null) =>
    numbers.reduce<number | null>((found, observation) => pick(observation) ?? found, null);
  const given = {
    value: last((o) => o.value),
    numerator: last((o) => o.numerator),
    denominator: last((o) => o.denominator),
  };
  const factor = numbers.findLast((observation) => observation.numerator !== null)?.factor ?? 1;
  const isTyped = (one: PlacedObservation) => sourcesOf(one).some((source) => typedImportIds.has(source.importId));
  const typed: readonly ValueNote[] = numbers.some(isTyped) ? ["typed"] : [];
  const cell = completed(indicator, given, factor);
  const leftOut = cell.value === null ? none : leftOutOf(indicator, numbers);
  return { ...cell, ...leftOut.count, notes: [...cell.notes, ...leftOut.notes, ...typed], sources };
}

/** The cell of a whole whose parts are `cells`: Σ weighted × per / Σ denominators, never a mean of rates. */
export function sumOfCells(indicator: Indicator, cells: readonly GapCell[]): GapCell {
  const usable = cells.filter((cell) => sumsUp(indicator, cell));
  const weighted = sum(usable.map((cell) => cell.weighted));
  const denominator = indicator.kind === "count" ? null : sum(usable.map((cell) => cell.denominator));
  const value = valueFrom(indicator, weighted, denominator);
  if (usable.length === 0 || value === null) return { ...emptyCell, notes: ["not-available"] };
  const isIncomplete = cells.some((cell) => cell.state !== "not-applicable" && !usable.includes(cell));
  const notes: ValueNote[] = [];
  if (usable.some((cell) => cell.notes.includes("estimated-denominator"))) notes.push("estimated-denominator");
  if (usable.some((cell) => cell.notes.includes("typed"))) notes.push("typed");
  if (isIncomplete) notes.push("areas-missing");
  const leftOut = leftOutOf(indicator, usable);
  notes.push(...leftOut.notes);
  const numerator = usable.every((cell) => cell.numerator !== null) ? sum(usable.map((cell) => cell.numerator)) : null;
  return { state: "number", value, numerator, denominator, weighted, notes, sources: [], ...leftOut.count };
}

/** What sums lack: a plain count without them is a lower limit, of a share nobody knows on which side it errs. */
function leftOutOf(indicator: Indicator, parts: readonly { readonly partsLeftOut?: number }[]): LeftOut {
  const partsLeftOut = sum(parts.map((part) => part.partsLeftOut ?? 0));
  if (partsLeftOut === 0) return none;
  return { count: { partsLeftOut }, notes: [indicator.kind === "count" ? "at-least" : "parts-left-out"] };
}

interface LeftOut {
  readonly count: { readonly partsLeftOut?: number };
  readonly notes: readonly ValueNote[];
}
const none: LeftOut = { count: {}, notes: [] };

/** Whether a cell has what a sum over areas needs. */
export function sumsUp(indicator: Indicator, cell: GapCell): boolean {
  return cell.weighted !== null && (indicator.kind === "count" || cell.denominator !== null);
}

type Given = { readonly value: number | null; readonly numerator: number | null; readonly denominator: number | null };

function completed(indicator: Indicator, given: Given, factor: number): GapCell {
  const { value, numerator, denominator } = given;
  const number = { ...emptyCell, state: "number" as const };
  if (indicator.kind === "count") {
    const count = numerator ?? value;
    return count === null
      ? emptyCell
      : { ...number, value: count * (numerator === null ? 1 : factor), numerator: count, weighted: count * factor };
  }
  if (numerator !== null && denominator !== null) {
    const weighted = numerator * factor;
    return { ...number, value: valueFrom(indicator, weighted, denominator), numerator, denominator, weighted };
  }
  if (value === null) return emptyCell;
  const mayEstimate = indicator.kind === "proportion" || indicator.kind === "rate";
  if (numerator !== null && mayEstimate && value !== 0) {
    const weighted = numerator * factor;
    const estimated = weighted / (value / indicator.per);
    return { ...number, value, numerator, denominator: estimated, weighted, notes: ["estimated-denominator"] };
  }
  const weighted = denominator === null ? null : (value * denominator) / indicator.per;
  return { ...number, value, numerator, denominator, weighted };
}

/** Multiplied first and divided once, so that 7 of 49 and 14 of 98 are the same number. */
function valueFrom(indicator: Indicator, weighted: number, denominator: number | null): number | null {
  if (denominator === null) return indicator.kind === "count" ? weighted : null;
  return denominator > 0 ? (indicator.per * weighted) / denominator : null;
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function sourceCellsOf(observation: PlacedObservation): readonly SourceCell[] {
  return sourcesOf(observation).flatMap(({ importId, file, row, columns }) => {
    const used = [columns.value, columns.numerator, columns.denominator, columns.factor];
    return [...new Set(used.filter((column) => column !== null))].map((column) => ({ importId, file, row, column }));
  });
}
