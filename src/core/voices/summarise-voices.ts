import { type ConsultationEvent, type ConsultedKind, consultedKinds, type VoiceStatement } from "./voice.ts";

export interface VoicesSummary {
  readonly events: number;
  /** How many events were with each kind of people; an event may be with several. */
  readonly eventsWith: readonly { readonly people: ConsultedKind; readonly events: number }[];
  /** Places 1 to 3 of what families want most, in order; several may share a place, and a place may be empty. */
  readonly familiesTopThree: readonly VoiceStatement[];
  /** Statements that no recorded gap is tagged with. */
  readonly untagged: number;
}

/** What was done and what families want most. Nothing recorded: zeros and empty lists. */
export function summariseVoices(
  events: readonly ConsultationEvent[],
  statements: readonly VoiceStatement[],
): VoicesSummary {
  return {
    events: events.length,
    eventsWith: consultedKinds.map((people) => ({
      people,
      events: events.filter((event) => event.people.includes(people)).length,
    })),
    familiesTopThree: statements
      .filter((one) => one.rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.id - b.id),
    untagged: statements.filter((one) => one.gapIds.length === 0).length,
  };
}
