import { z } from "zod";
import type { MadeFile } from "./answers.ts";
import { answer, call, job, list, nothing } from "./call.ts";
import type { DisclosureAudit, PublicVersionRecord, TypedNumberWarning } from "./disclosure-answers.ts";
import * as domain from "./domain-schemas.ts";

/** Calls about what the public may see, and what it was given. */
export const disclosureCalls = {
  /** Over all indicators and periods: what is hidden, and whether it can be worked out. */
  "disclosure.audit": call(z.object({ job }), answer<DisclosureAudit>(), { job: true }),
  /** For those who may see everything: which of their texts tell a hidden number. */
  "disclosure.typedNumbers": call(nothing, list<TypedNumberWarning>()),
  /** Decides for all indicators and periods what the public may see, so that screens need not wait for it later. */
  "disclosure.decide": call(
    /** forMs: stops after that time and says how many tables are left; for work in the background. */
    z.object({ forMs: z.int().min(1).max(60_000).optional(), job }),
    z.object({ tables: z.int(), left: z.int() }),
    { job: true },
  ),
  /** What the supplier of a file says about showing its figures. */
  "disclosure.setRule": call(
    z.object({ importId: domain.id, published: z.boolean(), hideBelow: z.int().min(2).max(100).nullable() }),
    nothing,
    { writes: true },
  ),
  "disclosure.versions": call(nothing, list<PublicVersionRecord>()),
  /** A copy of the project without originals and hidden cells. */
  "disclosure.savePublicCopy": call(z.object({ job }), answer<MadeFile>(), { job: true }),
} as const;
