import type { Direction, Indicator, IndicatorKind } from "./indicator.ts";

export const catalogueSections = ["context", "social", "health", "education", "cooperation"] as const;
export type CatalogueSection = (typeof catalogueSections)[number];

/** How far the figures can be had; "not-applicable" is a decision, "undecided" is none. */
export const collectionStatuses = [
  "available",
  "obtainable",
  "to-be-developed",
  "not-applicable",
  "undecided",
] as const;
export type CollectionStatus = (typeof collectionStatuses)[number];

export const importances = ["core", "optional"] as const;
export type Importance = (typeof importances)[number];

/** small: the core list only. */
export const catalogueModes = ["small", "full"] as const;
export type CatalogueMode = (typeof catalogueModes)[number];

/** For which places the figures can be had; "survey" is for comparison only, never local. */
export const indicatorLevels = ["neighbourhood", "municipality", "survey"] as const;
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** What a team may say of an indicator. Texts are in the project's language. */
export interface CatalogueDefinition {
  readonly name: string;
  readonly numerator: string;
  /** "" where nothing is divided. */
  readonly denominator: string;
  readonly population: string;
  /** In words: "0–5", "pregnancy". */
  readonly age: string;
  readonly kind: IndicatorKind;
  readonly per: number;
  readonly unit: string;
  readonly direction: Direction;
  /** What is usually aimed at, in the indicator's unit; the team's own target is set elsewhere. */
  readonly targetValue: number | null;
  readonly targetWords: string;
  readonly levels: readonly IndicatorLevel[];
  readonly sourceOffice: string;
  readonly sensitive: boolean;
  readonly protectComplement: boolean;
}

type WordPart = "name" | "numerator" | "denominator" | "population" | "age" | "unit" | "targetWords" | "sourceOffice";

interface ShippedWords extends Pick<CatalogueDefinition, WordPart> {
  /** Where the definition comes from. */
  readonly provenance: string;
}

/** An indicator as the app ships it. "{currency}" in a unit stands for the project's. */
export interface ShippedIndicator extends Omit<CatalogueDefinition, WordPart> {
  readonly id: string;
  readonly section: CatalogueSection;
  readonly isCore: boolean;
  readonly en: ShippedWords;
  readonly de: ShippedWords;
}

/** What a project says of one indicator beside or instead of what is shipped. */
export interface CatalogueEdit {
  readonly indicatorId: string;
  readonly section: CatalogueSection;
  /** Not among the shipped ones. */
  readonly isOwn: boolean;
  /** The changed parts; complete for an own indicator. */
  readonly changes: Partial<CatalogueDefinition>;
  readonly status: CollectionStatus;
  /** null: as shipped. */
  readonly importance: Importance | null;
  readonly note: string;
}

/** An indicator in the team's catalogue. */
export interface CatalogueEntry {
  readonly id: string;
  readonly section: CatalogueSection;
  readonly definition: CatalogueDefinition;
  /** "" for an own one. */
  readonly provenance: string;
  readonly isOwn: boolean;
  /** Differs from what is shipped. */
  readonly isChanged: boolean;
  /** "available" where numbers are there and nobody decided otherwise. */
  readonly status: CollectionStatus;
  readonly importance: Importance;
  readonly note: string;
  /** Imports and targets can name it. */
  readonly isInUse: boolean;
  /** Periods with at least one number, the earliest first. */
  readonly periods: readonly string[];
}

/** The parts of a definition that the project's indicator holds, too. */
export function indicatorOf(id: string, definition: CatalogueDefinition): Indicator {
  const { name, kind, direction, unit, per, population, sensitive, protectComplement } = definition;
  return { id, name, kind, direction, unit, per, population, sensitive, protectComplement };
}
