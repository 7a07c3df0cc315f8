import { type DisclosureCell, hideCells } from "../disclosure/hide-cells.ts";
import type { Audience } from "../gaps/gap-view.ts";
import { type GroupNumber, type ParticipantGroup, participantGroups } from "./voice.ts";

/** A number of people as an audience may see it. Only "shown" carries the number. */
export type PeopleCount =
  | { readonly display: "shown"; readonly number: number }
  | { readonly display: "hidden" }
  | { readonly display: "not-recorded" };

export interface EventNumbers {
  readonly eventId: number;
  readonly numbers: readonly GroupNumber[];
}

export interface ParticipantTable {
  readonly events: readonly {
    readonly eventId: number;
    readonly groups: readonly { readonly group: ParticipantGroup; readonly count: PeopleCount }[];
    readonly all: PeopleCount;
  }[];
  readonly groups: readonly { readonly group: ParticipantGroup; readonly count: PeopleCount }[];
  readonly all: PeopleCount;
}

/** Numbers of 1 to 4 people are hidden from the public, as everywhere in the general profile (decisions.md 15). */
const hideBelow = 5;

/**
 * Participants by event and group, with sums over both. For the public, small numbers are hidden and as many others as it
 * takes that none of them can be worked out from the sums; what is hidden is left out of the answer. No events: all sums
 * are "not-recorded". A sum goes over what was recorded.
 */
export function countParticipants(events: readonly EventNumbers[], audience: Audience): ParticipantTable {
  const cells = participantCells(events);
  const hidden = audience === "public" ? hideCells(cells, hideBelow) : new Set<string>();
  const counts = new Map(cells.map(({ id, count }) => [id, count]));
  const countOf = (id: string): PeopleCount => {
    const number = counts.get(id);
    if (number === undefined) return { display: "not-recorded" };
    return hidden.has(id) ? { display: "hidden" } : { display: "shown", number };
  };
  return {
    events: events.map(({ eventId }) => ({
      eventId,
      groups: participantGroups.map((group) => ({ group, count: countOf(`${eventId}|${group}`) })),
      all: countOf(`${eventId}|`),
    })),
    groups: participantGroups.map((group) => ({ group, count: countOf(`|${group}`) })),
    all: countOf("|"),
  };
}

/** Every number and every sum, signed so that the whole is a two-way table (see `WithheldCell`). */
function participantCells(events: readonly EventNumbers[]): readonly DisclosureCell[] {
  const eventSums = new Map<number, number>();
  const groupSums = new Map<ParticipantGroup, number>();
  const own = events.flatMap(({ eventId, numbers }) =>
    numbers.map(({ group, number }) => {
      eventSums.set(eventId, (eventSums.get(eventId) ?? 0) + number);
      groupSums.set(group, (groupSums.get(group) ?? 0) + number);
      return {
        id: `${eventId}|${group}`,
        count: number,
        plus: `event:${eventId}`,
        minus: `group:${group}`,
        totalOf: [],
      };
    }),
  );
  if (own.length === 0) return [];
  const byEvent = [...eventSums].map(([eventId, count]) => {
    const sum = `event:${eventId}`;
    return { id: `${eventId}|`, count, plus: "group:", minus: sum, totalOf: [sum] };
  });
  const byGroup = [...groupSums].map(([group, count]) => {
    const sum = `group:${group}`;
    return { id: `|${group}`, count, plus: sum, minus: "event:", totalOf: [sum] };
  });
  const everyone = [...eventSums.values()].reduce((sum, count) => sum + count, 0);
  const all = { id: "|", count: everyone, plus: "event:", minus: "group:", totalOf: ["event:", "group:"] };
  return [...own, ...byEvent, ...byGroup, all].map((cell, order) => ({
    ...cell,
    order,
    upper: Number.POSITIVE_INFINITY,
    isCityTotal: cell.id === "|",
    status: cell.count > 0 && cell.count < hideBelow ? "small" : "shown",
  }));
}
