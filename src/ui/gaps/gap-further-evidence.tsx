import type { GapEvidenceAnswer } from "../../contract/gap-evidence-answers.ts";
import { useProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { hrefTo } from "../router.ts";
import { peopleName, rankName } from "../voices/voice-words.ts";
import { partName } from "./gap-words.ts";

/** Voices, findings of other parts, and reports behind a gap. */
export function GapFurtherEvidence({ evidence }: { readonly evidence: GapEvidenceAnswer }) {
  const project = useProject();
  const { t } = project;
  const { voices, findings, reports } = evidence;
  if (voices.length + findings.length + reports.length === 0) return null;
  return (
    <ul className="tight-stack">
      {voices.map((voice) => (
        <li key={`voice-${voice.id}`} className="row tight-row">
          <Chip>{t("gapsFound.partVoices")}</Chip>
          <span className="quote">{voice.text}</span>
          <a className="small" href={hrefTo("voices")}>
            {t("gapsFound.voiceFrom", { who: peopleName(project, voice.saidBy), event: voice.event })}
          </a>
          {voice.rank !== null && <Chip tone="accent">{rankName(project, voice.rank)}</Chip>}
        </li>
      ))}
      {findings.map((finding) => (
        <li key={`${finding.part}-${finding.code}-${finding.label}`} className="row tight-row">
          <Chip>{partName(project, finding.part)}</Chip>
          <span>{finding.label}</span>
          {finding.state === "no-longer" && <Chip tone="doubt">{t("gapsFound.noLongerSo")}</Chip>}
        </li>
      ))}
      {reports.map((report) => (
        <li key={`report-${report.evidenceId}-${report.page}`} className="row tight-row">
          <Chip>{t("gapsFound.partReports")}</Chip>
          <span>
            {report.page === "" ? report.title : t("gapsFound.reportPage", { title: report.title, page: report.page })}
          </span>
        </li>
      ))}
    </ul>
  );
}
