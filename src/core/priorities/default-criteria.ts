export const criterionCodes = [
  "size",
  "seriousness",
  "inequality",
  "effective-response",
  "feasibility",
  "demand",
] as const;
export type CriterionCode = (typeof criterionCodes)[number];

/** The six criteria that a new project starts with (method.md §5.5); words come from the text layer, the team changes the weights. */
export const defaultCriteria: readonly { readonly code: CriterionCode; readonly weight: number }[] = [
  { code: "size", weight: 20 },
  { code: "seriousness", weight: 20 },
  { code: "inequality", weight: 20 },
  { code: "effective-response", weight: 15 },
  { code: "feasibility", weight: 15 },
  { code: "demand", weight: 10 },
];
