/** Statements for discussion in the team, after what research on integrated services found; worded in the text layer. */
export const discussionStatements = [
  "management-felt",
  "co-location",
  "parents-wishes",
  "leaders-trained",
  "exchange-between",
  "peer-groups",
  "mentoring",
  "low-threshold",
] as const;
export type DiscussionStatement = (typeof discussionStatements)[number];
