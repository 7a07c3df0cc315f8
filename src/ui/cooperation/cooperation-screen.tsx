import { useState } from "react";
import type { CooperationView } from "../../contract/cooperation-calls.ts";
import { partnersOf, type Round, rounds } from "../../core/cooperation/partner.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { CooperationResults } from "./cooperation-results.tsx";
import { InstrumentSwitches } from "./instrument-switches.tsx";
import { LeadershipReview } from "./leadership-review.tsx";
import { LinkMatrix } from "./link-matrix.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { PointLists } from "./point-lists.tsx";
import { Questionnaire } from "./questionnaire.tsx";
import { SectorProximities } from "./sector-proximities.tsx";

/** Who works with whom and how closely, and how each sector sees the joint work, at two times. */
export function CooperationScreen() {
  const { t, format, revision, canWrite } = useProject();
  const view = useAnswer("cooperation.view", {}, revision);
  const [round, setRound] = useState<Round>("before");
  return (
    <div className="stack">
      <PageTitle title={t("cooperation.title")} lead={view.value === null ? "" : leadOf(view.value)} />
      <div className="row">
        <SegmentedControl
          label={t("cooperation.round")}
          options={rounds.map((value) => ({ value, label: t(`cooperation.${value}`) }))}
          value={round}
          onChange={setRound}
        />
      </div>
      <LoadedContent answer={view}>
        {(value) => (
          <>
            {value.partners.length === 0 ? (
              <EmptyState title={t("cooperation.emptyTitle")}>{t("cooperation.emptyText")}</EmptyState>
            ) : (
              <LinkMatrix partners={partnersOf(round, value.partners)} links={value[round].links} round={round} />
            )}
            {canWrite && <PartnerForm partner={null} round={round} key={round} />}
            <CooperationResults view={value} round={round} />
            <Questionnaire answers={value[round].answers} round={round} />
            {value.instruments.includes("proximities") && <SectorProximities asked={value[round]} round={round} />}
            {value.instruments.includes("barriers") && <PointLists checked={value.points} />}
            {value.instruments.includes("leadership") && (
              <LeadershipReview answers={value[round].leadership} round={round} />
            )}
            {canWrite && <InstrumentSwitches on={value.instruments} />}
          </>
        )}
      </LoadedContent>
    </div>
  );

  function leadOf(value: CooperationView): string {
    const { network, links } = value[round];
    if (network.density === null || (round === "after" && links.length === 0)) return "";
    const { linkedPairs, possiblePairs, crossSectorShare } = network;
    return t("cooperation.lead", {
      linked: format.count(linkedPairs),
      possible: format.count(possiblePairs),
      across: crossSectorShare === null ? t("cooperation.notAvailable") : format.value(crossSectorShare * 100, "%", 0),
    });
  }
}
