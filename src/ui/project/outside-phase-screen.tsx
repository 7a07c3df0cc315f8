import { useProject } from "../app/project-context.ts";
import { phaseName } from "../app/route-names.ts";
import { PageTitle } from "../kit/page-title.tsx";
import { PhaseDoneOutside } from "./phase-done-outside.tsx";

/** A phase that this version keeps outside the app: what belongs to it, and whether it is done. */
export function OutsidePhaseScreen({ phase }: { readonly phase: 2 | 7 }) {
  const { t } = useProject();
  const steps =
    phase === 2
      ? [t("project.team1"), t("project.team2"), t("project.team3")]
      : [t("project.monitoring1"), t("project.monitoring2"), t("project.monitoring3")];
  return (
    <div className="stack reading-width">
      <PageTitle title={phaseName(t, phase)} lead={phase === 2 ? t("project.teamLead") : t("project.monitoringLead")} />
      <ul className="bullets">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="soft">{t("project.outsideHint")}</p>
      <PhaseDoneOutside phase={phase} />
    </div>
  );
}
