import type { Sector } from "../strategy/strategy.ts";
import type { Barrier, ServiceLevel } from "./barriers.ts";

/** Missing and not applicable are two things, and neither is zero. */
export type Figure =
  | { readonly state: "number"; readonly value: number }
  | { readonly state: "missing" }
  | { readonly state: "not-applicable" };

export const legalForms = ["municipal", "state", "non-profit", "private", "church", "informal"] as const;
export type LegalForm = (typeof legalForms)[number];

/** Pugh 2008: from families kept out to families in charge. */
export const parentInvolvements = ["non-participation", "support", "participation", "partnership", "control"] as const;
export type ParentInvolvement = (typeof parentInvolvements)[number];

/** Steps of a childhood that often go wrong (decisions.md 23). */
export const transitions = ["home-to-first", "between-settings", "to-school"] as const;
export type Transition = (typeof transitions)[number];

export const datumStates = ["reported", "estimated", "missing", "not-applicable"] as const;
export type DatumState = (typeof datumStates)[number];

/** Ages in months, `toMonths` not included. */
export interface ServiceAges {
  readonly pregnancy: boolean;
  readonly fromMonths: number;
  readonly toMonths: number;
}

export interface ServiceCore {
  readonly name: string;
  readonly provider: string;
  readonly type: string;
  readonly ages: ServiceAges;
  /** Empty: for the whole municipality. */
  readonly areaCodes: readonly string[];
  /** Places, or families at the same time. */
  readonly capacity: Figure;
  /** Children or families of the last year. */
  readonly users: Figure;
  /** What parents pay; null: not known. */
  readonly priceFromCents: number | null;
  readonly priceToCents: number | null;
  /** In words, as it is printed: "Mon–Fri 7–17". */
  readonly openingHours: string;
}

/** What opens under "more". */
export interface ServiceMore {
  readonly legalForm: LegalForm | null;
  readonly sectors: readonly Sector[];
  readonly level: ServiceLevel | null;
  readonly targetGroup: string;
  /** Children or families waiting. */
  readonly waiting: Figure;
  readonly usersByGroup: readonly { readonly group: string; readonly users: Figure }[];
  readonly hoursPerWeek: Figure;
  /** Full-time posts. */
  readonly staff: Figure;
  readonly yearlyCostCents: Figure;
  readonly mandatory: boolean | null;
  readonly outreach: boolean | null;
  readonly languages: string;
  readonly barriers: readonly Barrier[];
  readonly parentInvolvement: ParentInvolvement | null;
  readonly voluntary: string;
  readonly pooledBudget: boolean | null;
  readonly transitions: readonly Transition[];
  readonly agreement: string;
  /** 1 (does not meet the need) to 5 (meets it fully); null: not assessed. */
  readonly assessmentProvider: number | null;
  readonly assessmentTeam: number | null;
  readonly comment: string;
  readonly datum: DatumState;
  readonly source: string;
  /** ISO day, or empty. */
  readonly date: string;
}

export interface NewService extends ServiceCore, ServiceMore {}

const missing: Figure = { state: "missing" };

/** A service of which nothing is known yet. */
export const emptyService: NewService = {
  name: "",
  provider: "",
  type: "",
  ages: { pregnancy: false, fromMonths: 0, toMonths: 72 },
  areaCodes: [],
  capacity: missing,
  users: missing,
  priceFromCents: null,
  priceToCents: null,
  openingHours: "",
  legalForm: null,
  sectors: [],
  level: null,
  targetGroup: "",
  waiting: missing,
  usersByGroup: [],
  hoursPerWeek: missing,
  staff: missing,
  yearlyCostCents: missing,
  mandatory: null,
  outreach: null,
  languages: "",
  barriers: [],
  parentInvolvement: null,
  voluntary: "",
  pooledBudget: null,
  transitions: [],
  agreement: "",
  assessmentProvider: null,
  assessmentTeam: null,
  comment: "",
  datum: "reported",
  source: "",
  date: "",
};

export interface Service extends NewService {
  readonly id: number;
}

/** The number, or null where it is missing or does not apply. */
export const numberOf = (figure: Figure): number | null => (figure.state === "number" ? figure.value : null);
