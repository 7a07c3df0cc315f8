import type { Horizon } from "../project/project-settings.ts";

/** A question on which each gap gets 1 to 5 points; more points, higher priority. */
export interface Criterion {
  readonly id: number;
  readonly name: string;
  /** What one and five points mean, for the people who score. */
  readonly lowAnchor: string;
  readonly highAnchor: string;
  /** A positive number; weights are relative, not forced to sum to 100. */
  readonly weight: number;
}

/** The team's agreed points for one gap on one criterion; an absent score is not zero. */
export interface GapScore {
  readonly gapId: number;
  readonly criterionId: number;
  /** 1 to 5. */
  readonly points: number;
}

/** A gap that the team decided to act on. */
export interface Priority {
  readonly id: number;
  readonly gapId: number;
  readonly title: string;
  /** 1 is first; ranks of a project are 1…n without holes. */
  readonly rank: number;
  readonly horizon: Horizon;
  readonly firstStep: string;
  /** Why the decision departs from the score; required where it does. */
  readonly reason: string;
}

/** One gap in the ranking by score (method.md §5.5). */
export interface RankedGap {
  readonly gapId: number;
  /** Weighted mean of the scored criteria, 1–5; null where nothing is scored. */
  readonly score: number | null;
  readonly scoredCriteria: number;
  /** Equal scores share a rank; null without score. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Best and worst rank when each weight in turn is halved or doubled. */
  readonly rankRange: readonly [number, number] | null;
}

/** A decided priority whose place differs from the score's, and whether a reason is given. */
export interface Departure {
  readonly gapId: number;
  readonly decidedRank: number | null;
  readonly scoreRank: number;
  readonly reasonGiven: boolean;
}
