import type { Indicator } from "../indicators/indicator.ts";
import type { Observation } from "../indicators/observation.ts";

/** The columns of a file (from 1, null for none) that a series was read from. */
export interface SourceColumns {
  readonly area: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly factor: number | null;
}

/** What the observations of one series have in common. */
export interface SeriesKey {
  readonly indicator: Indicator;
  readonly period: string;
  readonly group: string;
  readonly age: string;
  readonly columns: SourceColumns;
}

/** Takes observations in the order of the file. Series and areas are told by their place: series in the order added, from 0. */
export interface ObservationSink {
  readonly addSeries: (key: SeriesKey) => void;
  readonly add: (series: number, area: number, observation: Observation, row: number) => void;
  /** The same for a figure of plain numbers with a factor of 1; NaN stands for a count that is not there. */
  readonly addNumbers: (
    series: number,
    area: number,
    value: number,
    numerator: number,
    denominator: number,
    row: number,
  ) => void;
}
