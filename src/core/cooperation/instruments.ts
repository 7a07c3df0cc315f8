/** What can be asked beside the questionnaire; off until switched on (decisions.md 25). */
export const instruments = ["proximities", "barriers", "leadership"] as const;
export type Instrument = (typeof instruments)[number];

/** What makes joint work hard, and what has helped others (after Pugh 2008); worded in the text layer. */
export const workBarriers = [
  "different-goals",
  "separate-money",
  "no-data-sharing",
  "no-time",
  "changing-staff",
  "different-languages",
  "unclear-roles",
  "no-lead",
  "competition",
] as const;
export const workStrategies = [
  "written-goals",
  "named-lead",
  "joint-training",
  "data-agreement",
  "shared-money",
  "regular-meetings",
  "one-roof",
  "common-assessment",
  "early-results",
] as const;
export type CheckedPoint = (typeof workBarriers)[number] | (typeof workStrategies)[number];

/** What those who lead a network do (EU working group on early childhood 2025, §3.1). */
export const leadershipPractices = ["vision", "trust", "training", "adapting", "mandates", "platforms"] as const;
export type LeadershipPractice = (typeof leadershipPractices)[number];

/** Points 0 (not at all) to 4 (fully established), null: not answered. `action`: what follows from it. */
export interface LeadershipAnswer {
  readonly practice: LeadershipPractice;
  readonly points: number | null;
  readonly action: string;
}
