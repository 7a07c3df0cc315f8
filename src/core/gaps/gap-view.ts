import type { Indicator, ReferenceFigure, Target } from "../indicators/indicator.ts";
import type { ValueState } from "../indicators/observation.ts";

export const audiences = ["public", "internal"] as const;
/** Who reads: decides which cells are hidden. */
export type Audience = (typeof audiences)[number];

/** shown; hidden (to protect individuals, primary and secondary alike); too-few; uncertain (shown with the mark). */
export const displays = ["shown", "hidden", "too-few", "uncertain"] as const;
export type Display = (typeof displays)[number];

/** decisions.md 11. */
export type Position = "target-met" | "between" | "worse-than-city";
export type Clarity = "clear" | "unclear";

/**
 * "areas-missing": a city or parent value that rests only on the areas that have a number. "parts-left-out": cells that
 * the source hides or misses are not in the figure, see `partsLeftOut`; "at-least" says so of a plain count, which they
 * could only make larger.
 */
export const valueNotes = [
  "estimated-denominator",
  "typed",
  "tie",
  "not-available",
  "published-total",
  "areas-missing",
  "parts-left-out",
  "at-least",
] as const;
export type ValueNote = (typeof valueNotes)[number];

export interface SourceCell {
  readonly importId: number;
  readonly file: string;
  readonly row: number;
  readonly column: number;
}

/** A value with everything that a view may say of it. Numbers are null wherever `display` withholds them. */
export interface GapValue {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the indicator's unit, unrounded: 14.2857 for 7 of 49. */
  readonly value: number | null;
  /** 95 %, in the indicator's unit; null for kinds without interval (decisions.md 1). */
  readonly interval: readonly [number, number] | null;
  readonly state: ValueState;
  readonly display: Display;
  readonly position: Position | null;
  readonly clarity: Clarity | null;
  readonly notes: readonly ValueNote[];
  /** How many cells hidden or missing at the source the figure lacks; absent means none. */
  readonly partsLeftOut?: number;
}

export interface AreaGapValue extends GapValue {
  readonly areaId: number;
  readonly code: string;
  readonly area: string;
  /** "" for all children. */
  readonly group: string;
  /** 1 = worst by the indicator's direction; equal values share a rank; null where no value is shown. */
  readonly rank: number | null;
  readonly sources: readonly SourceCell[];
}

/** decisions.md 10: spread beyond chance between areas. */
export interface Spread {
  readonly q: number;
  readonly df: number;
  readonly p: number;
  /** In squared units of the proportion (0–1). */
  readonly tau2: number;
}

/** Difference of two pre-set groups, first minus second, in percentage points with Newcombe's interval. */
export interface GroupDifference {
  readonly first: string;
  readonly second: string;
  readonly city: {
    readonly difference: number;
    readonly interval: readonly [number, number];
    readonly clear: boolean;
  } | null;
  readonly areas: readonly {
    readonly areaId: number;
    readonly area: string;
    readonly difference: number | null;
    readonly interval: readonly [number, number] | null;
    readonly clear: boolean;
    readonly display: Display;
  }[];
  /** Areas with enough children in both groups, and how many of them are clear. */
  readonly areasWithEnough: number;
  readonly areasClear: number;
}

/** One indicator in one period as an audience may see it. */
export interface GapView {
  readonly indicator: Indicator;
  readonly period: string;
  readonly periods: readonly string[];
  readonly groups: readonly string[];
  readonly group: string;
  readonly audience: Audience;
  readonly target: Target | null;
  /** Worst first; ties by area code; areas without a shown value last. */
  readonly areas: readonly AreaGapValue[];
  /** Larger areas, aggregated from neighbourhoods; empty when the project has none. */
  readonly parents: readonly AreaGapValue[];
  /** The municipality: Σ numerators / Σ denominators, or "not-available". */
  readonly city: GapValue;
  readonly reference: readonly ReferenceFigure[];
  readonly spread: Spread | null;
  /** True when the ranking is no more than chance would produce. */
  readonly rankingIsNoise: boolean;
  /** decisions.md 4; null without a target, a proportion and counts. */
  readonly childrenToReach: { readonly inEveryArea: number | null; readonly inTheCityAsAWhole: number | null } | null;
  readonly groupDifference: GroupDifference | null;
  /** How many cells this audience does not see. */
  readonly hiddenCells: number;
}
