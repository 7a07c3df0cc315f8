import { type Sector, sectors } from "../strategy/strategy.ts";

/** In what two sectors are close to each other (method.md §3.2). */
export const proximities = ["institutional", "cognitive", "social", "organisational"] as const;
export type Proximity = (typeof proximities)[number];

/** `first` stands before `second` in the order of the sectors. Points 0 (far apart) to 4 (very close). */
export interface ProximityAnswer {
  readonly first: Sector;
  readonly second: Sector;
  readonly proximity: Proximity;
  readonly points: number;
}

export interface SectorPair {
  readonly first: Sector;
  readonly second: Sector;
  /** Mean of the answered ones × 25: 0–100; null without an answer. */
  readonly score: number | null;
  readonly answered: number;
  /** Where the pair is furthest apart, all that share the fewest points; none where all are alike or fewer than two answered. */
  readonly furthest: readonly Proximity[];
}

/** Every pair of the sectors that have partners, in the order of the sectors. */
export function scoreProximities(
  present: readonly Sector[],
  answers: readonly ProximityAnswer[],
): readonly SectorPair[] {
  const ordered = sectors.filter((sector) => present.includes(sector));
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).map((second) => {
      const own = answers.filter((answer) => answer.first === first && answer.second === second);
      const points = own.map((answer) => answer.points);
      const fewest = Math.min(...points);
      const isEven = points.every((one) => one === fewest);
      return {
        first,
        second,
        score: points.length === 0 ? null : (25 * points.reduce((sum, one) => sum + one, 0)) / points.length,
        answered: points.length,
        furthest: isEven ? [] : own.filter((answer) => answer.points === fewest).map(({ proximity }) => proximity),
      };
    }),
  );
}
