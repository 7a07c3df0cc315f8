import { useState } from "react";
import type { ServicesView } from "../../contract/services-calls.ts";
import { numberOf } from "../../core/services/service.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { CollectView } from "./collect-view.tsx";
import { CoverageView } from "./coverage-view.tsx";
import { MatricesView } from "./matrices-view.tsx";
import { ServiceDialog } from "./service-dialog.tsx";
import { ServiceList } from "./service-list.tsx";
import { StepsView } from "./steps-view.tsx";

const views = ["list", "matrices", "coverage", "steps", "collect"] as const;
type View = (typeof views)[number];
const viewKeys = {
  list: "services.viewList",
  matrices: "services.viewMatrices",
  coverage: "services.viewCoverage",
  steps: "services.viewSteps",
  collect: "services.viewCollect",
} as const;

/** Who offers what to whom, where nobody does, and how the list comes together. */
export function ServicesScreen() {
  const { t, audience, revision, canWrite } = useProject();
  const answer = useAnswer("services.view", { audience }, revision);
  const [chosen, setChosen] = useState<View>("list");
  const [edited, setEdited] = useState<number | "new" | null>(null);
  // Work on a service needs all that is known of it, whatever the view shows.
  const whole = useAnswer("services.view", edited === null ? null : { audience: "internal" }, revision).value;
  const record = whole?.services.find(({ id }) => id === edited);
  const isEmpty = answer.value?.services.length === 0;
  const shown = views.filter((view) => view !== "collect" || canWrite);
  const add = canWrite && (
    <Button kind="primary" onPress={() => setEdited("new")}>
      {t("services.add")}
    </Button>
  );
  return (
    <div className="stack">
      <PageTitle title={t("services.title")} lead={useLead(answer.value)} actions={isEmpty ? undefined : add} />
      {!isEmpty && (
        <div className="row">
          <SegmentedControl
            label={t("services.view")}
            options={shown.map((value) => ({ value, label: t(viewKeys[value]) }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
      )}
      <LoadedContent answer={answer}>
        {(view) =>
          view.services.length === 0 ? (
            <>
              <EmptyState title={t("services.emptyTitle")} actions={add}>
                {t("services.emptyText")}
              </EmptyState>
              {canWrite && <CollectView />}
            </>
          ) : (
            <Content view={view} chosen={chosen} onEdit={setEdited} />
          )
        }
      </LoadedContent>
      {edited === "new" && <ServiceDialog service={null} onClose={() => setEdited(null)} />}
      {record !== undefined && <ServiceDialog service={record} onClose={() => setEdited(null)} />}
    </div>
  );
}

interface ContentProps {
  readonly view: ServicesView;
  readonly chosen: View;
  readonly onEdit: (serviceId: number) => void;
}

function Content({ view, chosen, onEdit }: ContentProps) {
  switch (chosen) {
    case "list":
      return <ServiceList view={view} onEdit={onEdit} />;
    case "matrices":
      return <MatricesView view={view} />;
    case "coverage":
      return <CoverageView />;
    case "steps":
      return <StepsView services={view.services} />;
    case "collect":
      return <CollectView />;
  }
}

function useLead(view: ServicesView | null): string {
  const { t, format } = useProject();
  if (view === null || view.services.length === 0) return "";
  const providers = new Set(view.services.map(({ provider }) => provider)).size;
  const places = view.services.reduce((sum, { capacity }) => sum + (numberOf(capacity) ?? 0), 0);
  return t("services.lead", {
    count: view.services.length,
    providers: t("services.providers", { count: providers }),
    places: format.count(places),
  });
}
