import type { NamedLink, Partner } from "./partner.ts";

/** A pair of partners, named by at least one of them. `score` is the lower of both ratings, 0 if one did not name the other. */
export interface PartnerPair {
  readonly first: Partner;
  readonly second: Partner;
  readonly score: number;
  readonly isNamedByBoth: boolean;
}

/** Shares are 0–1; null is not available. */
export interface NetworkFigures {
  readonly possiblePairs: number;
  readonly linkedPairs: number;
  readonly density: number | null;
  readonly meanStrength: number | null;
  /** Null without any score. */
  readonly crossSectorShare: number | null;
  /** Null if nobody named anybody. */
  readonly reciprocity: number | null;
}

/** Figures of a network (method.md §3.3, decisions.md 25). Fewer than two partners: nothing is available. */
export function measureNetwork(partners: readonly Partner[], links: readonly NamedLink[]): NetworkFigures {
  const possiblePairs = (partners.length * (partners.length - 1)) / 2;
  const pairs = pairsOf(partners, links);
  const linkedPairs = pairs.filter((pair) => pair.score >= 1).length;
  const all = sumOfScores(pairs);
  const across = sumOfScores(pairs.filter((pair) => pair.first.sector !== pair.second.sector));
  return {
    possiblePairs,
    linkedPairs,
    density: shareOf(linkedPairs, possiblePairs),
    meanStrength: shareOf(all, 5 * possiblePairs),
    crossSectorShare: shareOf(across, all),
    reciprocity: shareOf(pairs.filter((pair) => pair.isNamedByBoth).length, pairs.length),
  };
}

/** Every pair that at least one of both named, in the order of the partners. */
export function pairsOf(partners: readonly Partner[], links: readonly NamedLink[]): readonly PartnerPair[] {
  const levels = new Map(links.map((link) => [`${link.fromId} ${link.toId}`, link.level]));
  return partners.flatMap((first, index) =>
    partners.slice(index + 1).flatMap((second) => {
      const there = levels.get(`${first.id} ${second.id}`) ?? 0;
      const back = levels.get(`${second.id} ${first.id}`) ?? 0;
      if (there === 0 && back === 0) return [];
      return [{ first, second, score: Math.min(there, back), isNamedByBoth: there > 0 && back > 0 }];
    }),
  );
}

function sumOfScores(pairs: readonly PartnerPair[]): number {
  return pairs.reduce((sum, pair) => sum + pair.score, 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
