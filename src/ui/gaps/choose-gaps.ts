import type { GapEvidenceAnswer } from "../../contract/gap-evidence-answers.ts";
import { surenesses } from "../../core/gaps/evidence-sureness.ts";
import { findingParts, type RecordedGap } from "../../core/gaps/recorded-gap.ts";

export const sureFilters = ["all", "clear", "unsure"] as const;
export const evidenceParts = ["all", "numbers", "voices", ...findingParts, "reports"] as const;
export const gapOrders = ["recorded", "sure", "reach", "title"] as const;

/** Which gaps the list shows, and in which order. */
export interface GapChoice {
  readonly sure: (typeof sureFilters)[number];
  readonly part: (typeof evidenceParts)[number];
  readonly order: (typeof gapOrders)[number];
}

export interface ListedGap {
  readonly gap: RecordedGap;
  /** Absent until it is answered. */
  readonly evidence: GapEvidenceAnswer | undefined;
}

/** Gaps without an answer yet fit every choice, so that nothing seems to be missing. */
export function chooseGaps(gaps: readonly ListedGap[], { sure, part, order }: GapChoice): readonly ListedGap[] {
  const chosen = gaps.filter(
    ({ evidence }) =>
      evidence === undefined ||
      ((sure === "all" || (sure === "clear") === (evidence.sureness === "clear")) && restsOn(evidence, part)),
  );
  switch (order) {
    case "recorded":
      return chosen;
    case "sure":
      return chosen.toSorted((a, b) => sureRank(a) - sureRank(b) || a.gap.id - b.gap.id);
    case "reach":
      return chosen.toSorted((a, b) => toReach(b) - toReach(a) || a.gap.id - b.gap.id);
    case "title":
      return chosen.toSorted((a, b) => a.gap.title.localeCompare(b.gap.title));
  }
}

function restsOn(evidence: GapEvidenceAnswer, part: GapChoice["part"]): boolean {
  switch (part) {
    case "all":
      return true;
    case "numbers":
      return evidence.indicators.length > 0;
    case "voices":
      return evidence.voices.length > 0;
    case "reports":
      return evidence.reports.length > 0;
    default:
      return evidence.findings.some((finding) => finding.part === part);
  }
}

function sureRank({ evidence }: ListedGap): number {
  return evidence?.sureness == null ? surenesses.length : surenesses.indexOf(evidence.sureness);
}

/** By the first indicator; −1 where nothing is known, so that such gaps come last. */
function toReach({ evidence }: ListedGap): number {
  const reach = evidence?.indicators[0]?.childrenToReach;
  return reach?.inEveryArea ?? reach?.inTheCityAsAWhole ?? -1;
}
