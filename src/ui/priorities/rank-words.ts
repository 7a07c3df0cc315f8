import type { RankedGap } from "../../core/priorities/priority.ts";
import type { Format } from "../../texts/format.ts";
import type { Translate } from "../../texts/translate.ts";

/** "2", or "2, shared" where several gaps have the same score; "" without a score. */
export function rankText(t: Translate, { rank, tied }: RankedGap): string {
  if (rank === null) return "";
  return tied ? t("priorities.rankTied", { rank }) : String(rank);
}

/** "1 to 3 if a weight changes"; "" without a score. */
export function rangeText(t: Translate, { rank, rankRange }: RankedGap): string {
  if (rank === null || rankRange === null) return "";
  const [best, worst] = rankRange;
  return best === worst ? t("priorities.rankStable", { rank }) : t("priorities.rankRange", { best, worst });
}

/** "By score: place 2 (4.10)". */
export function byScoreText(t: Translate, format: Format, ranked: RankedGap | undefined): string {
  if (!ranked || ranked.rank === null || ranked.score === null) return t("priorities.byScoreNone");
  return t(ranked.tied ? "priorities.byScoreTied" : "priorities.byScore", {
    rank: ranked.rank,
    score: format.number(ranked.score, 2),
  });
}
