import type { Sector } from "../strategy/strategy.ts";

/** A service or office that works for young children, as the team names it. */
export interface Partner {
  readonly id: number;
  readonly name: string;
  readonly sector: Sector;
  /** The first round in which it was there: one that came later must not thin out the network at the start. */
  readonly since: Round;
}
export type NewPartner = Omit<Partner, "id">;

/** The situation at the start, and the same questions asked again later. */
export const rounds = ["before", "after"] as const;
export type Round = (typeof rounds)[number];

export function partnersOf(round: Round, partners: readonly Partner[]): readonly Partner[] {
  return round === "after" ? partners : partners.filter(({ since }) => since === "before");
}

/** From shared information to one organisation (Pugh 2008; method.md §3.3); 0 is "not named". */
export const linkLevels = [0, 1, 2, 3, 4, 5] as const;

/** Most partners that one partner names (decisions.md 25). */
export const mostNamed = 6;

/** What one partner says about another. */
export interface NamedLink {
  readonly fromId: number;
  readonly toId: number;
  /** 1 to 5. */
  readonly level: number;
}
