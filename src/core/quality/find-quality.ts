import type { RatingResult } from "./agreement.ts";
import type { DiscussionStatement } from "./discussion.ts";
import type { FigureValue } from "./staffing.ts";

/** What the part on quality and staff shows; the gap list can cite it. */
export type QualityFinding =
  | { readonly code: "no-agreement" | "seen-critically"; readonly details: { readonly statement: DiscussionStatement } }
  /** In percent of all posts, rounded to whole numbers. */
  | { readonly code: "posts-vacant"; readonly details: { readonly percent: number } };

/** On the scale of 1 to 5; a median up to here means that most do not see it so. */
const critical = 2;

/** Statements that the team does not see alike or mostly denies (decisions.md 26), and posts that are vacant. */
export function findQuality(
  statements: readonly { readonly statement: DiscussionStatement; readonly result: RatingResult | null }[],
  figures: readonly FigureValue[],
): readonly QualityFinding[] {
  const vacant = Math.round(figures.find(({ figure }) => figure === "vacancies")?.value ?? 0);
  return [
    ...statements.flatMap(({ statement, result }): readonly QualityFinding[] => {
      if (result === null) return [];
      if (result.agreement === "weak") return [{ code: "no-agreement", details: { statement } }];
      return result.median <= critical ? [{ code: "seen-critically", details: { statement } }] : [];
    }),
    ...(vacant > 0 ? [{ code: "posts-vacant" as const, details: { percent: vacant } }] : []),
  ];
}
