import { z } from "zod";
import type { CooperationFinding } from "../core/cooperation/find-cooperation.ts";
import type { NetworkFigures } from "../core/cooperation/measure-network.ts";
import { linkLevels, type NamedLink, type Partner, rounds } from "../core/cooperation/partner.ts";
import { type ElementScore, type IntegrationAnswer, integrationItems } from "../core/cooperation/questionnaire.ts";
import { sectors } from "../core/strategy/strategy.ts";
import { answer, byId, call, created, newFor, nothing } from "./call.ts";
import * as domain from "./domain-schemas.ts";

export interface CooperationRound {
  readonly links: readonly NamedLink[];
  readonly network: NetworkFigures;
  readonly answers: readonly IntegrationAnswer[];
  readonly elements: readonly ElementScore[];
  readonly findings: readonly CooperationFinding[];
}

/** Both rounds side by side; the second is empty until it is asked. */
export interface CooperationView {
  readonly partners: readonly Partner[];
  readonly before: CooperationRound;
  readonly after: CooperationRound;
}

const round = z.enum(rounds);
const sector = z.enum(sectors);

/** Calls of the feature "cooperation". */
export const cooperationCalls = {
  "cooperation.view": call(nothing, answer<CooperationView>()),
  "cooperation.savePartner": call(
    z.object({ ...newFor, partner: z.object({ name: domain.line.min(1), sector }) }),
    created,
    {
      writes: true,
    },
  ),
  /** With its links. */
  "cooperation.removePartner": call(byId, nothing, { writes: true }),
  /** Level 0 takes the name back. */
  "cooperation.nameLink": call(
    z
      .object({ round, fromId: domain.id, toId: domain.id, level: z.literal(linkLevels) })
      .refine((link) => link.fromId !== link.toId, { path: ["toId"], message: "not-itself" }),
    nothing,
    { writes: true },
  ),
  /** Points null: not answered. */
  "cooperation.answerItem": call(
    z.object({
      round,
      sector,
      item: z.enum(integrationItems),
      points: z.int().min(0).max(4).nullable(),
      evidence: domain.text(2000),
    }),
    nothing,
    { writes: true },
  ),
} as const;
