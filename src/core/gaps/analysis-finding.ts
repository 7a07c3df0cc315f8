import type { FindingPart, GapFinding } from "./recorded-gap.ts";

/** What a part of the analysis shows now. Texts in `details` name it, numbers in it measure it. */
export interface AnalysisFinding {
  readonly part: FindingPart;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** "not-checked": written by hand, or its part holds nothing to look at. */
export const findingStates = ["holds", "no-longer", "not-checked"] as const;
export type FindingState = (typeof findingStates)[number];

/** By part; null where the part is empty, so that an empty list does not look like a solved problem. */
export type CurrentFindings = Readonly<Record<FindingPart, readonly AnalysisFinding[] | null>>;

/** Whether a finding that a gap cites still holds. The same thing measured anew is the same finding. */
export function findingState(finding: GapFinding, current: CurrentFindings): FindingState {
  const now = current[finding.part];
  if (finding.code === "typed" || now === null) return "not-checked";
  return now.some((one) => findingKey(one) === findingKey(finding)) ? "holds" : "no-longer";
}

/** Equal for findings about the same thing. */
export function findingKey({ part, code, details }: AnalysisFinding): string {
  const names = Object.entries(details).filter(([, value]) => typeof value === "string");
  return JSON.stringify([part, code, ...names.sort(([one], [other]) => (one < other ? -1 : 1))]);
}
