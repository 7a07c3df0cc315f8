/** decisions.md 23. */
export const sectors = ["education", "health", "social", "culture-play", "housing", "other"] as const;
export type Sector = (typeof sectors)[number];

export interface Goal {
  readonly id: number;
  readonly priorityId: number;
  readonly text: string;
}

/** How a measure's success is told: a project indicator or one in words. */
export interface MeasureIndicator {
  /** A project indicator, or null when `name` says it in words. */
  readonly indicatorId: string | null;
  readonly name: string;
  readonly unit: string;
  /** null: not known yet, `baselineBy` says when it will be ("YYYY-MM"). */
  readonly baseline: number | null;
  readonly baselineBy: string;
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** An action in the plan. */
export interface Measure {
  readonly id: number;
  readonly goalId: number;
  readonly title: string;
  readonly description: string;
  readonly leadSector: Sector;
  readonly partners: string;
  readonly areaCodes: readonly string[];
  /** "YYYY-MM", both included. */
  readonly startMonth: string;
  readonly endMonth: string;
  readonly indicator: MeasureIndicator;
  readonly mandatory: boolean;
}
