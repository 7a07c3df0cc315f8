import type { ReportBlock } from "../../core/report/report-model.ts";
import { heading, list } from "./blocks.ts";
import type { Composer } from "./composer.ts";
import { isContextEmpty } from "./context-chapter.ts";
import { isCooperationEmpty } from "./cooperation-chapter.ts";
import { isFamiliesEmpty } from "./families-chapter.ts";
import { isQualityEmpty } from "./quality-chapter.ts";
import { isServicesEmpty } from "./services-chapter.ts";

/** One line for each part of the situation analysis that is empty and so has no chapter; nothing when none is. */
export function notLookedAt({ data, say }: Composer): readonly ReportBlock[] {
  const { context, services, families, cooperation, quality } = data.situation;
  const lines = [
    ...(isContextEmpty(context) ? [say("notLookedAt_context")] : []),
    ...(isServicesEmpty(services) ? [say("notLookedAt_services")] : []),
    ...(isFamiliesEmpty(families) ? [say("notLookedAt_families")] : []),
    ...(isCooperationEmpty(cooperation) ? [say("notLookedAt_cooperation")] : []),
    ...(isQualityEmpty(quality) ? [say("notLookedAt_quality")] : []),
  ];
  return lines.length === 0 ? [] : [heading(2, say("notLookedAt")), ...list(lines)];
}
