import type { Horizon } from "../project/project-settings.ts";

export const inflationClasses = ["wages", "goods", "construction", "none"] as const;
export type InflationClass = (typeof inflationClasses)[number];

/** method.md §6.2. */
export const costCategories = [
  "personnel",
  "training",
  "materials",
  "food",
  "transport",
  "facilities",
  "equipment",
  "construction",
  "external-services",
  "grants",
  "communication",
  "it-data",
  "coordination",
  "monitoring",
  "in-kind",
] as const;
export type CostCategory = (typeof costCategories)[number];

export interface CostLine {
  readonly id: number;
  readonly measureId: number;
  readonly name: string;
  readonly category: CostCategory;
  readonly recurrence: "one-off" | "yearly";
  /** In `unit`, for instance 0.5 FTE or 60 children. */
  readonly quantity: number;
  readonly unit: string;
  /** How often per year; 1 for one-off lines. */
  readonly frequencyPerYear: number;
  readonly unitPriceCents: number;
  /** Employer's on-costs on the unit price, 22 for 22 %. */
  readonly onCostPercent: number;
  readonly inflationClass: InflationClass;
  /** 5 for 5 %. */
  readonly contingencyPercent: number;
  /** "YYYY-MM". A one-off line falls due in its start month; a yearly one runs to the end month, included. */
  readonly startMonth: string;
  readonly endMonth: string;
  /** Share of the quantity reached in the first, second, … year of the line (25, 60, 100); later years as the last; empty for full from the start. */
  readonly rampPercent: readonly number[];
  readonly nature: "existing" | "new" | "expanded";
  readonly inKind: boolean;
  readonly spending: "operating" | "investment";
  readonly accountCode: string;
}

/** method.md §6.3. */
export const fundingSources = [
  "municipal-operating",
  "municipal-investment",
  "state-region",
  "eu",
  "health-insurance",
  "parents-fees",
  "foundations",
  "companies",
  "other-municipalities",
  "in-kind",
] as const;
export type FundingSource = (typeof fundingSources)[number];

export const certainties = ["approved", "planned", "applied", "idea"] as const;
export type Certainty = (typeof certainties)[number];

export interface FundingLine {
  readonly id: number;
  /** null: for the whole plan; else earmarked for this measure (decisions.md 29). */
  readonly measureId: number | null;
  readonly source: FundingSource;
  readonly name: string;
  readonly certainty: Certainty;
  readonly inKind: boolean;
  readonly amounts: readonly { readonly year: number; readonly cents: number }[];
}

/** Assumptions that hold for all lines; percents per year, 3 for 3 %. */
export interface CostAssumptions {
  readonly inflationPercent: Readonly<Record<Exclude<InflationClass, "none">, number>>;
  /** How much of an amount counts in the weighted view: 100, 75, 50, 25. */
  readonly certaintyPercent: Readonly<Record<Certainty, number>>;
}

/** Cents by year, in the order of `years`, and their sum. */
export interface YearRow {
  readonly byYear: readonly number[];
  readonly sum: number;
}

/** The plan's money: cash first, in-kind beside it. All amounts integer cents (decisions.md 28). */
export interface CostTable {
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly lineId: number;
    readonly measureId: number;
    readonly base: YearRow;
    readonly contingency: YearRow;
    readonly total: YearRow;
  }[];
  readonly measures: readonly {
    readonly measureId: number;
    readonly horizon: Horizon;
    readonly cash: YearRow;
    readonly inKind: YearRow;
  }[];
  readonly horizons: readonly { readonly horizon: Horizon; readonly measures: number; readonly cash: YearRow }[];
  readonly categories: readonly { readonly category: CostCategory; readonly cash: YearRow }[];
  readonly cash: YearRow;
  readonly oneOff: YearRow;
  readonly yearly: YearRow;
  readonly inKind: YearRow;
  readonly funding: readonly {
    readonly fundingId: number;
    readonly amounts: YearRow /** what of it meets a cost */;
    readonly used: YearRow;
  }[];
  readonly fundingByCertainty: readonly { readonly certainty: Certainty; readonly amounts: YearRow }[];
  readonly inKindFunding: YearRow;
  /** Cost minus what is funded, never below zero in a year (a surplus year hides nothing); `sum` is Σ max(gap, 0). */
  readonly shortfall: { readonly allIdentified: YearRow; readonly weighted: YearRow; readonly securedOnly: YearRow };
  /** Signed cost minus funding, as method.md §6.6 prints it. */
  readonly balance: { readonly allIdentified: YearRow; readonly weighted: YearRow; readonly securedOnly: YearRow };
  /** Yearly cost in the first year after time-limited outside funding ends; null when none ends within the plan. */
  readonly inherited: { readonly year: number; readonly cents: number } | null;
}
