import { z } from "zod";
import { barriers, serviceLevels } from "../core/services/barriers.ts";
import type { Contribution } from "../core/services/contribution.ts";
import type { Coverage } from "../core/services/coverage.ts";
import type { ServiceChange } from "../core/services/merge-services.ts";
import {
  datumStates,
  legalForms,
  type NewService,
  parentInvolvements,
  type Service,
  transitions,
} from "../core/services/service.ts";
import type { ServiceField, ServiceTableProblem } from "../core/services/service-fields.ts";
import type { InventoryFigures } from "../core/services/service-figures.ts";
import type { ServiceMatrices } from "../core/services/service-matrices.ts";
import { sectors } from "../core/strategy/strategy.ts";
import type { MadeFile } from "./answers.ts";
import { answer, byId, call, created, newFor, nothing, token } from "./call.ts";
import * as domain from "./domain-schemas.ts";

export interface ServicesView {
  /** As the audience may see them: for the public, counts of people and the comment are "missing" and "" here. */
  readonly services: readonly Service[];
  /** The counts of people, as the audience may see them. */
  readonly figures: InventoryFigures;
  readonly matrices: ServiceMatrices;
  readonly contributions: readonly Contribution[];
}

/** An indicator and period that tells how many children there are. */
export interface ChildrenSource {
  readonly indicatorId: string;
  readonly indicator: string;
  readonly period: string;
}

export interface CoverageAnswer {
  /** What can be counted against; the first is taken where none is asked for. Empty: no numbers of children yet. */
  readonly sources: readonly ChildrenSource[];
  readonly source: ChildrenSource | null;
  /** Types that have places, most services first. */
  readonly types: readonly string[];
  readonly type: string | null;
  readonly coverage: Coverage | null;
}

export interface ServicesLook {
  readonly fileName: string;
  readonly columns: readonly { readonly heading: string; readonly field: ServiceField | null }[];
  readonly changes: readonly ServiceChange[];
  readonly problems: readonly ServiceTableProblem[];
}

const figure = z.discriminatedUnion("state", [
  z.object({ state: z.literal("number"), value: z.number().min(0).max(1e12) }),
  z.object({ state: z.literal("missing") }),
  z.object({ state: z.literal("not-applicable") }),
]);
const months = z.int().min(0).max(1200);
const price = z.int().min(0).max(1e10).nullable();
const yesOrNo = z.boolean().nullable();
const grade = z.int().min(1).max(5).nullable();

const service = z.object({
  name: domain.line.min(1),
  provider: domain.line,
  type: domain.line,
  ages: z
    .object({ pregnancy: z.boolean(), fromMonths: months, toMonths: months })
    .refine(({ pregnancy, fromMonths, toMonths }) => toMonths > fromMonths || (pregnancy && toMonths === fromMonths)),
  areaCodes: z.array(domain.areaCode).max(2000).readonly(),
  capacity: figure,
  users: figure,
  priceFromCents: price,
  priceToCents: price,
  openingHours: domain.line,
  legalForm: z.enum(legalForms).nullable(),
  sectors: z.array(z.enum(sectors)).max(sectors.length).readonly(),
  level: z.enum(serviceLevels).nullable(),
  targetGroup: domain.line,
  waiting: figure,
  usersByGroup: z
    .array(z.object({ group: domain.line.min(1), users: figure }))
    .max(100)
    .readonly(),
  hoursPerWeek: figure,
  staff: figure,
  yearlyCostCents: figure,
  mandatory: yesOrNo,
  outreach: yesOrNo,
  languages: domain.line,
  barriers: z.array(z.enum(barriers)).max(barriers.length).readonly(),
  parentInvolvement: z.enum(parentInvolvements).nullable(),
  voluntary: domain.text(2000),
  pooledBudget: yesOrNo,
  transitions: z.array(z.enum(transitions)).max(transitions.length).readonly(),
  agreement: domain.text(2000),
  assessmentProvider: grade,
  assessmentTeam: grade,
  comment: domain.text(2000),
  datum: z.enum(datumStates),
  source: domain.line,
  date: z.union([z.literal(""), z.iso.date()]),
}) satisfies z.ZodType<NewService>;

const format = z.enum(["csv", "xlsx"]);
const provider = domain.line.min(1);

/** Calls of the feature "services". */
export const servicesCalls = {
  "services.view": call(z.object({ audience: domain.audience }), answer<ServicesView>()),
  "services.coverage": call(
    z.object({
      audience: domain.audience,
      indicatorId: domain.indicatorId.nullable(),
      period: domain.period.nullable(),
      type: domain.line.nullable(),
    }),
    answer<CoverageAnswer>(),
  ),
  "services.save": call(z.object({ ...newFor, service }), created, { writes: true }),
  "services.remove": call(byId, nothing, { writes: true }),
  /** What a list would change; nothing is written. */
  "services.look": call(z.object({ file: token }), answer<ServicesLook>()),
  /** Takes all lines of a list that can be read; providers that were asked have answered with it. */
  "services.accept": call(
    z.object({ file: token }),
    z.object({ added: z.int(), changed: z.int(), answered: z.array(z.string()) }),
    { writes: true },
  ),
  /** The inventory as a table. */
  "services.table": call(z.object({ audience: domain.audience, format }), answer<MadeFile>()),
  /** A table of a provider's services to fill in and send back; notes that it was asked. */
  "services.ask": call(z.object({ provider }), answer<MadeFile>(), { writes: true }),
  "services.forgetAsked": call(z.object({ provider }), nothing, { writes: true }),
} as const;
