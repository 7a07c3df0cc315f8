/** decisions.md 1: only proportions and rates have an interval. */
export const indicatorKinds = ["proportion", "rate", "ratio", "score", "count", "money"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const directions = ["higher-is-better", "higher-is-worse", "neutral"] as const;
export type Direction = (typeof directions)[number];

export interface Indicator {
  /** Short stable id, letters, digits, "-": "E01", "minors-assistance". */
  readonly id: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** What one unit of the value is: "%" for proportions, "per 1000", "EUR", "" for scores. */
  readonly unit: string;
  /** value = per × numerator × factor / denominator. 100 for proportions and coverage, 1000 for rates, 1 else. */
  readonly per: number;
  /** Whom the indicator counts, in words for sentences: "children under 3". */
  readonly population: string;
  /** Stricter hiding (k = 10, zero and all hidden). */
  readonly sensitive: boolean;
  /** Whether the complement n − x is protected as well. */
  readonly protectComplement: boolean;
}

/** A target that the team set, in the indicator's own unit (45 for 45 %), and by when. */
export interface Target {
  readonly indicatorId: string;
  readonly value: number;
  readonly byYear: number;
}

/** A published figure for comparison; never a local value. */
export interface ReferenceFigure {
  readonly id: string;
  readonly indicatorId: string;
  readonly place: string;
  readonly group: string;
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly source: string;
  readonly warning: string;
  /** The German words beside the English ones above. */
  readonly placeDe?: string;
  readonly groupDe?: string;
  readonly warningDe?: string;
}
