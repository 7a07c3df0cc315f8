/** Columns of a service list, in the order in which it is written. "row" names a service that the project knows. */
export const serviceFields = [
  "row",
  "name",
  "provider",
  "type",
  "sectors",
  "level",
  "ages",
  "areas",
  "capacity",
  "users",
  "price",
  "openingHours",
  "legalForm",
  "targetGroup",
  "waiting",
  "usersByGroup",
  "hoursPerWeek",
  "staff",
  "yearlyCost",
  "mandatory",
  "outreach",
  "languages",
  "barriers",
  "parentInvolvement",
  "voluntary",
  "pooledBudget",
  "transitions",
  "agreement",
  "assessmentProvider",
  "assessmentTeam",
  "comment",
  "datum",
  "source",
  "date",
] as const;
export type ServiceField = (typeof serviceFields)[number];

/** The words of every language for columns and for what stands in them; keys are folded (see `foldText`). */
export interface ServiceVocabulary {
  readonly fields: ReadonlyMap<string, ServiceField>;
  /** By field: word to code. */
  readonly codes: ReadonlyMap<ServiceField, ReadonlyMap<string, string>>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly pregnancy: ReadonlySet<string>;
  readonly wholeMunicipality: ReadonlySet<string>;
  readonly notApplicable: ReadonlySet<string>;
}

export const serviceTableProblems = [
  "no-header",
  "no-name",
  "not-a-number",
  "not-yes-or-no",
  "unknown-word",
  "unknown-area",
  "unreadable-ages",
  "unreadable-price",
  "unreadable-date",
  "not-one-to-five",
  "unknown-row",
  "twice",
] as const;
export type ServiceTableProblemCode = (typeof serviceTableProblems)[number];

/** Row and column count from 1; column 0 is the whole row. `text`: what stands there. */
export interface ServiceTableProblem {
  readonly code: ServiceTableProblemCode;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
