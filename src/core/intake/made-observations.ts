import type { Observation } from "../indicators/observation.ts";
import type { IntakeStep } from "./intake-step.ts";
import type { IntakeProblem, ProblemCode } from "./look-result.ts";

/** An observation with all that names it and the cells that it was read from; columns count from 1, null for none. */
export interface MadeObservation extends Observation {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  readonly areaCode: string;
  /** Line from 1. */
  readonly row: number;
  readonly columns: {
    readonly area: number | null;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly factor: number | null;
  };
}

export interface UnmatchedArea {
  readonly text: string;
  /** In how many rows it stands. */
  readonly count: number;
  /** Codes of areas spelt alike, likeliest first; at most three. */
  readonly suggestions: readonly string[];
}

export interface PublishedTotal {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly string[];
}

export interface MadeObservations {
  readonly observations: readonly MadeObservation[];
  /** At most 1000 of each code; `problemCounts` has the true numbers. */
  readonly problems: readonly IntakeProblem[];
  readonly problemCounts: ReadonlyMap<ProblemCode, number>;
  /** Lines of data rows from which at least one observation could not be made because of an error. */
  readonly leftOutRows: readonly number[];
  readonly unmatchedAreas: readonly UnmatchedArea[];
  readonly publishedTotals: readonly PublishedTotal[];
  readonly steps: readonly IntakeStep[];
  /** Whether the reading was stopped before its end; the rest is then incomplete. */
  readonly stopped: boolean;
}

/** How many data rows of how many are done. */
export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
}
