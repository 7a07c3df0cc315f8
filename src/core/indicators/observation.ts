/** The four states of a value. They are never mixed up; a true zero is a number. */
export const valueStates = ["number", "missing", "not-applicable", "suppressed-at-source"] as const;
export type ValueState = (typeof valueStates)[number];

/** One value as the source gave it. Numbers are null exactly where the source gave none. */
export interface Observation {
  readonly state: ValueState;
  /** In the indicator's unit (14.3 for 14.3 %). */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Multiplies the numerator (children per place); 1 where the source has none. */
  readonly factor: number;
  /** Cells hidden or missing at the source that a sum lacks: the figure is then "at least". Absent means none. */
  readonly partsLeftOut?: number;
}

/** Where an observation stands in its file. Rows count from 1 as a text editor counts lines, columns from 1. */
export interface CellSource {
  readonly importId: number;
  readonly file: string;
  readonly row: number;
  readonly columns: {
    readonly area: number | null;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly factor: number | null;
  };
}

/** An observation with its place: which area, group and file cell. */
export interface PlacedObservation extends Observation {
  readonly areaId: number;
  /** "" where the source does not break down by group. */
  readonly group: string;
  readonly source: CellSource;
  /** Where the parts come from that another import gave, such as the denominator. */
  readonly furtherSources?: readonly CellSource[];
}
