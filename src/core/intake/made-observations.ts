import type { Observation } from "../indicators/observation.ts";
import type { SourceColumns } from "./observation-sink.ts";
import type { ReadResult } from "./read-observations.ts";

/** An observation with all that names it and the cells that it was read from; columns count from 1, null for none. */
export interface MadeObservation extends Observation {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  readonly areaCode: string;
  /** Line from 1. */
  readonly row: number;
  readonly columns: SourceColumns;
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

/** What a whole file gives. */
export interface MadeObservations extends ReadResult {
  readonly observations: readonly MadeObservation[];
}
