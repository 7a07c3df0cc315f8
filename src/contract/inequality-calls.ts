import { z } from "zod";
import type { Indicator } from "../core/indicators/indicator.ts";
import type { InequalityIndex } from "../core/inequality/inequality-index.ts";
import { answer, call } from "./call.ts";
import * as domain from "./domain-schemas.ts";

/** The inequality indices of one indicator over its areas, from what the audience may see. */
export interface InequalityAnswer {
  readonly indicator: Indicator;
  readonly period: string;
  readonly group: string;
  readonly audience: z.infer<typeof domain.audience>;
  /** What the areas are ordered by, and the period of those figures; null without an order. */
  readonly orderedBy: { readonly indicatorId: string; readonly name: string; readonly period: string } | null;
  /** All 21, in the order of the method. */
  readonly indices: readonly InequalityIndex[];
}

/** Calls of the feature "inequality". */
export const inequalityCalls = {
  "inequality.view": call(
    z.object({
      indicatorId: domain.indicatorId,
      /** null: the latest. */
      period: domain.period.nullable(),
      group: domain.group,
      audience: domain.audience,
      /** The indicator of disadvantage by which areas are put into fifths; null: no order. */
      orderedBy: domain.indicatorId.nullable(),
    }),
    answer<InequalityAnswer>(),
  ),
} as const;
