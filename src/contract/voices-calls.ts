import { z } from "zod";
import type { ParticipantTable } from "../core/voices/count-participants.ts";
import type { VoicesSummary } from "../core/voices/summarise-voices.ts";
import {
  type ConsultationEvent,
  consultationMethods,
  consultedKinds,
  type NewConsultationEvent,
  type NewVoiceStatement,
  participantGroups,
  type VoiceStatement,
} from "../core/voices/voice.ts";
import { answer, byId, call, created, newFor, nothing } from "./call.ts";
import * as domain from "./domain-schemas.ts";

/** Events, what was heard in them, and participants as the audience may see them. */
export interface VoicesAnswer {
  readonly events: readonly ConsultationEvent[];
  readonly statements: readonly VoiceStatement[];
  readonly participants: ParticipantTable;
  readonly summary: VoicesSummary;
}

export const consultationEvent = z.object({
  title: domain.line.min(1),
  method: z.enum(consultationMethods),
  people: z.array(z.enum(consultedKinds)).min(1).max(consultedKinds.length),
  heldOn: domain.isoDate,
  areaCode: domain.areaCode.nullable(),
  childrenAges: domain.text(80),
  note: domain.prose,
}) satisfies z.ZodType<NewConsultationEvent>;

export const participantNumbers = z
  .array(z.object({ group: z.enum(participantGroups), number: z.int().min(0).max(1_000_000) }))
  .max(participantGroups.length)
  .refine((list) => new Set(list.map((one) => one.group)).size === list.length, { message: "group-twice" });

export const voiceStatement = z.object({
  eventId: domain.id,
  text: domain.text(2000).min(1),
  theme: domain.text(80),
  saidBy: z.enum(consultedKinds),
  rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  gapIds: z.array(domain.id).max(1000),
}) satisfies z.ZodType<NewVoiceStatement>;

/** Calls of the feature "voices". */
export const voicesCalls = {
  "voices.list": call(z.object({ audience: domain.audience }), answer<VoicesAnswer>()),
  /** Groups in `kept` keep their stored number: the caller does not see it. */
  "voices.saveEvent": call(
    z.object({
      ...newFor,
      event: consultationEvent,
      participants: participantNumbers,
      kept: z.array(z.enum(participantGroups)).max(participantGroups.length),
    }),
    created,
    { writes: true },
  ),
  /** With all that was heard in it. */
  "voices.removeEvent": call(byId, nothing, { writes: true }),
  "voices.saveStatement": call(z.object({ ...newFor, statement: voiceStatement }), created, { writes: true }),
  "voices.removeStatement": call(byId, nothing, { writes: true }),
} as const;
