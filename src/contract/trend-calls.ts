import { z } from "zod";
import type { GroupComparison } from "../core/gaps/group-comparison.ts";
import type { MapShapes } from "../core/gaps/map-shapes.ts";
import { mostTrendLines, type TrendView } from "../core/gaps/trend.ts";
import type { CodedSentence, MadeFile } from "./answers.ts";
import { answer, call, nothing } from "./call.ts";
import * as domain from "./domain-schemas.ts";

/** Two groups beside each other; `comparison` is null where the indicator has no two groups or is no share. */
export interface CompareAnswer {
  readonly comparison: GroupComparison | null;
  readonly sentences: readonly CodedSentence[];
}

const cellText = domain.text(2000);
const fileName = domain.text(200);

/** Calls behind the views of an indicator: two groups, periods, the map, and what is shown as a file. */
export const trendCalls = {
  "trend.view": call(
    z.object({
      indicatorId: domain.indicatorId,
      group: domain.group,
      areaCodes: z.array(domain.areaCode).max(mostTrendLines),
      groups: z.array(domain.group).max(mostTrendLines),
      audience: domain.audience,
    }),
    answer<TrendView>(),
  ),
  "trend.compare": call(
    z.object({
      indicatorId: domain.indicatorId,
      /** null: the latest. */
      period: domain.period.nullable(),
      /** null: the first two, the one that is behind first. */
      groups: z.tuple([domain.group.min(1), domain.group.min(1)]).nullable(),
      audience: domain.audience,
    }),
    answer<CompareAnswer>(),
  ),
  "trend.shapes": call(nothing, answer<MapShapes>()),
  /** What a view shows, as a file to be saved. */
  "trend.saveShown": call(
    z.discriminatedUnion("as", [
      z.object({
        as: z.literal("csv"),
        fileName,
        columns: z.array(cellText).min(1).max(60),
        rows: z.array(z.array(z.union([cellText, z.number(), z.null()])).max(60)).max(20_000),
        notes: z.array(cellText).max(20),
      }),
      z.object({ as: z.literal("svg"), fileName, text: z.string().max(40_000_000) }),
      z.object({ as: z.literal("png"), fileName, base64: z.base64().max(40_000_000) }),
    ]),
    answer<MadeFile>(),
  ),
} as const;
