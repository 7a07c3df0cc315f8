/** What keeps families from an offer: the one list of decisions.md 23. */
export const barriers = [
  "cost",
  "extra-costs",
  "distance",
  "hours",
  "language",
  "information",
  "administration",
  "stigma-trust",
  "cultural-values",
  "disability-access",
  "capacity",
] as const;
export type Barrier = (typeof barriers)[number];

/** Levels of a service, from all children to the single case (decisions.md 23). */
export const serviceLevels = ["universal", "selective", "indicated", "protection"] as const;
export type ServiceLevel = (typeof serviceLevels)[number];
