/** The languages that Trellis speaks, as BCP 47 tags. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** What a team settles once, before the work starts. */
export interface ProjectSettings {
  /** The municipality's name as it is printed. */
  readonly municipality: string;
  readonly language: Language;
  /** ISO 4217, for instance "EUR". One currency for the whole project. */
  readonly currency: string;
  /** Prices are prices of this year. */
  readonly baseYear: number;
  /** First and last completed year of age, both included: 0 and 6 for children from 0 to 6. */
  readonly ageFrom: number;
  readonly ageTo: number;
  /** First calendar year of the strategy. */
  readonly firstYear: number;
  /** Last calendar year of each horizon; rising. The long-term limit is the last year of the strategy. */
  readonly shortTermUntil: number;
  readonly mediumTermUntil: number;
  readonly longTermUntil: number;
}

export const horizons = ["short", "medium", "long"] as const;
export type Horizon = (typeof horizons)[number];
