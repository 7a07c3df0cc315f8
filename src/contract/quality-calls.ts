import { z } from "zod";
import type { RatingResult } from "../core/quality/agreement.ts";
import { type DiscussionStatement, discussionStatements } from "../core/quality/discussion.ts";
import type { FigureValue, NewStaffRecord, StaffRecord } from "../core/quality/staffing.ts";
import { answer, byId, call, created, newFor, nothing } from "./call.ts";
import * as domain from "./domain-schemas.ts";

export interface QualityView {
  /** Records that the audience does not see by themselves have no numbers and no figures. */
  readonly records: readonly {
    readonly isHidden: boolean;
    readonly record: Pick<StaffRecord, "id" | "name" | "settings" | "profession" | "note"> | StaffRecord;
    readonly figures: readonly FigureValue[];
  }[];
  /** All settings together; null where the audience does not see them. */
  readonly all: { readonly settings: number; readonly figures: readonly FigureValue[] } | null;
  readonly isClosed: boolean;
  readonly statements: readonly {
    readonly statement: DiscussionStatement;
    readonly ratings: number;
    /** null before the round is closed, and for fewer than three ratings. */
    readonly result: RatingResult | null;
  }[];
}

const amount = z.number().min(0).max(1_000_000).nullable();
const staffRecord = z.object({
  name: domain.line.min(1),
  settings: z.int().min(1).max(10_000),
  profession: domain.line,
  staff: amount,
  qualified: amount,
  vacant: amount,
  leavers: amount,
  trainingHours: amount,
  children: amount,
  note: domain.text(2000),
}) satisfies z.ZodType<NewStaffRecord>;

/** Calls of the feature "quality". */
export const qualityCalls = {
  "quality.view": call(z.object({ audience: domain.audience }), answer<QualityView>()),
  "quality.saveStaff": call(z.object({ ...newFor, record: staffRecord }), created, { writes: true }),
  "quality.removeStaff": call(byId, nothing, { writes: true }),
  /** One rating of one person, who is not named. */
  "quality.rate": call(z.object({ statement: z.enum(discussionStatements), value: z.int().min(1).max(5) }), nothing, {
    writes: true,
  }),
  "quality.closeRound": call(z.object({ closed: z.boolean() }), nothing, { writes: true }),
} as const;
