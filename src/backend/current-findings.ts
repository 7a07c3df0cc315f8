import type { CurrentFindings } from "../core/gaps/analysis-finding.ts";
import type { Audience } from "../core/gaps/gap-view.ts";
import { findQuality } from "../core/quality/find-quality.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readServices } from "../store/services.ts";
import { viewCooperation } from "./cooperation.ts";
import { viewQuality } from "./quality.ts";
import { findServiceGaps } from "./services/view-services.ts";

/** What services, cooperation and quality show now, as the audience may see it. */
export function currentFindings(project: ProjectReader, audience: Audience): CurrentFindings {
  const { partners, before, after } = viewCooperation(project);
  const isAskedAgain = after.links.length + after.answers.length > 0;
  const isCooperationEmpty = partners.length + before.answers.length + after.answers.length === 0;
  const { statements, all, records, isClosed } = viewQuality(project, audience);
  return {
    services:
      readServices(project).length === 0
        ? null
        : findServiceGaps(project).map((finding) => ({ part: "services", ...finding })),
    cooperation: isCooperationEmpty
      ? null
      : (isAskedAgain ? after : before).findings.map((finding) => ({ part: "cooperation", ...finding })),
    quality:
      records.length === 0 && !isClosed
        ? null
        : findQuality(statements, all?.figures ?? []).map((finding) => ({ part: "quality", ...finding })),
  };
}
