import type { Departure, Priority, RankedGap } from "./priority.ts";

/**
 * Where the decision contradicts the order by score: pairs of gaps of which the one with the lower score was decided to come first,
 * or was decided while the better one was not. Equal scores and gaps without a score contradict nothing.
 * One explanation per pair is enough: a gap that was moved up by its own reason, or the one passed over by its reason (a priority's,
 * or that of a parked gap, named in `parkedGapIds`). Listed are all priorities put before a better-scored gap, and all better-scored gaps
 * that were not decided (`decidedRank` null), by rank of score; `reasonGiven` says whether every such pair of theirs is explained.
 */
export function departures(
  ranked: readonly RankedGap[],
  priorities: readonly Priority[],
  parkedGapIds: readonly number[] = [],
): readonly Departure[] {
  const places = ranked.flatMap(({ gapId, rank }) => {
    if (rank === null) return [];
    const priority = priorities.find((candidate) => candidate.gapId === gapId);
    const explained = priority ? priority.reason.trim() !== "" : parkedGapIds.includes(gapId);
    return [{ gapId, scoreRank: rank, decidedRank: priority?.rank ?? null, explained }];
  });
  type Place = (typeof places)[number];
  const isBefore = (a: Place, b: Place) =>
    a.decidedRank !== null && (b.decidedRank === null || a.decidedRank < b.decidedRank);
  const contradicts = (first: Place, passedOver: Place) =>
    isBefore(first, passedOver) && first.scoreRank > passedOver.scoreRank;

  return places.flatMap((place) => {
    const others = places.filter(
      (other) => contradicts(place, other) || (place.decidedRank === null && contradicts(other, place)),
    );
    if (others.length === 0) return [];
    const reasonGiven = place.explained || others.every((other) => other.explained);
    return [{ gapId: place.gapId, decidedRank: place.decidedRank, scoreRank: place.scoreRank, reasonGiven }];
  });
}
