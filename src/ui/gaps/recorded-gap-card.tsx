import { useState } from "react";
import type { GapEvidenceAnswer } from "../../contract/gap-evidence-answers.ts";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Chip } from "../kit/chip.tsx";
import { participantGroupName } from "../voices/voice-words.ts";
import { GapActions } from "./gap-actions.tsx";
import { GapFurtherEvidence } from "./gap-further-evidence.tsx";
import { GapNumbers } from "./gap-numbers.tsx";
import { leadSentences } from "./gap-sentence.ts";
import { barrierName, challengeName, sureName, sureTone } from "./gap-words.ts";
import { ParkDialog } from "./park-dialog.tsx";

const mostAreasNamed = 6;

interface RecordedGapCardProps {
  readonly gap: RecordedGap;
  /** Absent until it is answered. */
  readonly evidence: GapEvidenceAnswer | undefined;
  readonly onEdit: () => void;
}

/** A gap: its plain sentence, what it rests on and how sure that is, what it concerns. */
export function RecordedGapCard({ gap, evidence, onEdit }: RecordedGapCardProps) {
  const project = useProject();
  const { t } = project;
  const [isParking, setIsParking] = useState(false);
  const first = evidence?.indicators[0];
  const sentence =
    gap.sentence || (first === undefined ? "" : (leadSentences(project, first, first.sentences)[0] ?? ""));
  return (
    <li
      className="card tight-stack"
      id={`gap-${gap.id}`}
      data-parked={gap.parkedBecause === "" ? undefined : true}
      aria-busy={evidence === undefined}
    >
      <div className="row-apart">
        <div className="row tight-row">
          <h2 className="small-heading anywhere">{gap.title}</h2>
          {evidence !== undefined && (
            <Chip tone={sureTone(evidence.sureness)}>{sureName(project, evidence.sureness)}</Chip>
          )}
        </div>
        <GapActions gap={gap} onEdit={onEdit} onPark={() => setIsParking(true)} />
      </div>
      {sentence !== "" && <p className="gap-sentence pre-line">{sentence}</p>}
      {evidence !== undefined && (
        <>
          {evidence.indicators.length > 0 && <GapNumbers title={gap.title} indicators={evidence.indicators} />}
          <GapFurtherEvidence evidence={evidence} />
        </>
      )}
      <GapFacts gap={gap} />
      {evidence !== undefined && <GapUse gap={gap} evidence={evidence} />}
      {gap.note !== "" && <p className="pre-line">{gap.note}</p>}
      {gap.parkedBecause !== "" && <p className="soft">{t("gaps.parkedBecause", { reason: gap.parkedBecause })}</p>}
      {isParking && <ParkDialog gap={gap} onClose={() => setIsParking(false)} />}
    </li>
  );
}

/** What became of it, and what it does not say yet. */
function GapUse({ gap, evidence }: { readonly gap: RecordedGap; readonly evidence: GapEvidenceAnswer }) {
  const { t, format, canWrite } = useProject();
  const { priority, measures } = evidence.uses;
  const open = [
    ...(gap.areaCodes.length === 0 ? [t("gapsFound.areas")] : []),
    ...(gap.groupsConcerned.length === 0 ? [t("gapsFound.groups")] : []),
    ...(gap.barriers.length === 0 ? [t("gapsFound.barriers")] : []),
    ...(evidence.voices.length === 0 ? [t("gapsFound.partVoices")] : []),
  ];
  return (
    <>
      {priority !== null && <p className="small">{t("gapsFound.used", { priority, count: measures })}</p>}
      {canWrite && gap.parkedBecause === "" && open.length > 0 && (
        <p className="soft small">{t("gapsFound.stillOpen", { what: format.list(open) })}</p>
      )}
    </>
  );
}

/** Areas, groups, barriers and challenges, each where there are any. */
function GapFacts({ gap }: { readonly gap: RecordedGap }) {
  const project = useProject();
  const { t, revision } = project;
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const names = gap.areaCodes.map((code) => areas.find((area) => area.code === code)?.name ?? code);
  const named =
    names.length > mostAreasNamed
      ? [...names.slice(0, mostAreasNamed), t("gaps.moreAreas", { count: names.length - mostAreasNamed })]
      : names;
  const facts = [
    [t("gapsFound.areas"), named],
    [t("gapsFound.groups"), gap.groupsConcerned.map((group) => participantGroupName(project, group))],
    [t("gapsFound.barriers"), gap.barriers.map((barrier) => barrierName(project, barrier))],
    [t("gapsFound.challenges"), gap.challenges.map((challenge) => challengeName(project, challenge))],
  ] as const;
  const filled = facts.filter(([, list]) => list.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl className="gap-facts">
      {filled.map(([name, list]) => (
        <div key={name} className="gap-fact">
          <dt>{name}</dt>
          <dd>{list.join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}
