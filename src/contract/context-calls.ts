import { z } from "zod";
import type { CatalogueProgress } from "../core/indicators/catalogue.ts";
import {
  type CatalogueDefinition,
  type CatalogueEntry,
  type CatalogueMode,
  catalogueModes,
  catalogueSections,
  collectionStatuses,
  importances,
  indicatorLevels,
} from "../core/indicators/catalogue-entry.ts";
import { directions, indicatorKinds, type ReferenceFigure } from "../core/indicators/indicator.ts";
import { answer, call, nothing } from "./call.ts";
import * as domain from "./domain-schemas.ts";

/** An indicator of the team's catalogue, with the institutions that supply it. */
export interface CatalogueRow extends CatalogueEntry {
  readonly suppliers: readonly { readonly id: number; readonly name: string }[];
}

export interface ContextAnswer {
  readonly mode: CatalogueMode;
  /** All of them, whatever the mode. */
  readonly entries: readonly CatalogueRow[];
  readonly progress: CatalogueProgress;
  /** Published figures; never among the local ones. */
  readonly references: readonly ReferenceFigure[];
}

const definition = z.object({
  name: domain.line.min(1),
  numerator: domain.line,
  denominator: domain.line,
  population: domain.line,
  age: domain.text(80),
  kind: z.enum(indicatorKinds),
  per: z.number().positive().max(1e9),
  unit: domain.text(40),
  direction: z.enum(directions),
  targetValue: z.number().nullable(),
  targetWords: domain.line,
  levels: z.array(z.enum(indicatorLevels)).max(indicatorLevels.length),
  sourceOffice: domain.line,
  sensitive: z.boolean(),
  protectComplement: z.boolean(),
}) satisfies z.ZodType<CatalogueDefinition>;

const entry = z.object({
  id: domain.indicatorId,
  section: z.enum(catalogueSections),
  definition,
  importance: z.enum(importances),
  note: domain.prose,
});
const byIndicator = z.object({ indicatorId: domain.indicatorId });

/** Calls of the feature "context". */
export const contextCalls = {
  "context.view": call(nothing, answer<ContextAnswer>()),
  /** `isNew` adds an own indicator; else the entry is changed, and the project's indicator with it where it is in use. */
  "context.saveEntry": call(z.object({ isNew: z.boolean(), entry }), nothing, { writes: true }),
  /** Back to the shipped definition; what was decided stays. */
  "context.resetEntry": call(byIndicator, nothing, { writes: true }),
  "context.removeOwn": call(byIndicator, nothing, { writes: true }),
  "context.setStatus": call(byIndicator.extend({ status: z.enum(collectionStatuses) }), nothing, { writes: true }),
  "context.setMode": call(z.object({ mode: z.enum(catalogueModes) }), nothing, { writes: true }),
  /** From now on imports, targets and requests can name it. */
  "context.use": call(byIndicator, nothing, { writes: true }),
} as const;
