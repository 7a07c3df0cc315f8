import { z } from "zod";
import type { CooperationFinding } from "../core/cooperation/find-cooperation.ts";
import {
  type CheckedPoint,
  type Instrument,
  instruments,
  type LeadershipAnswer,
  leadershipPractices,
  workBarriers,
  workStrategies,
} from "../core/cooperation/instruments.ts";
import type { NetworkFigures } from "../core/cooperation/measure-network.ts";
import { linkLevels, type NamedLink, type Partner, rounds } from "../core/cooperation/partner.ts";
import { type ProximityAnswer, proximities, type SectorPair } from "../core/cooperation/proximity.ts";
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
  readonly proximities: readonly ProximityAnswer[];
  /** Pairs of the sectors that have partners. */
  readonly sectorPairs: readonly SectorPair[];
  readonly leadership: readonly LeadershipAnswer[];
}

/** Both rounds side by side; the second is empty until it is asked. */
export interface CooperationView {
  readonly partners: readonly Partner[];
  /** Those that are switched on. */
  readonly instruments: readonly Instrument[];
  /** What the team ticked of what makes joint work hard, and of what helps. */
  readonly points: readonly CheckedPoint[];
  readonly before: CooperationRound;
  readonly after: CooperationRound;
}

const round = z.enum(rounds);
const sector = z.enum(sectors);

/** Calls of the feature "cooperation". */
export const cooperationCalls = {
  "cooperation.view": call(nothing, answer<CooperationView>()),
  "cooperation.savePartner": call(
    z.object({ ...newFor, partner: z.object({ name: domain.line.min(1), sector, since: round }) }),
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
  "cooperation.setInstrument": call(z.object({ instrument: z.enum(instruments), isOn: z.boolean() }), nothing, {
    writes: true,
  }),
  /** Points null: not answered. */
  "cooperation.setProximity": call(
    z
      .object({
        round,
        first: sector,
        second: sector,
        proximity: z.enum(proximities),
        points: z.int().min(0).max(4).nullable(),
      })
      .refine(({ first, second }) => sectors.indexOf(first) < sectors.indexOf(second), {
        path: ["second"],
        message: "out-of-order",
      }),
    nothing,
    { writes: true },
  ),
  "cooperation.checkPoint": call(
    z.object({ point: z.enum([...workBarriers, ...workStrategies]), isChecked: z.boolean() }),
    nothing,
    { writes: true },
  ),
  "cooperation.reviewPractice": call(
    z.object({
      round,
      practice: z.enum(leadershipPractices),
      points: z.int().min(0).max(4).nullable(),
      action: domain.text(2000),
    }),
    nothing,
    { writes: true },
  ),
} as const;
