import { useEffect, useState } from "react";
import type { CostsAnswer, StrategyAnswer } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { goTo, usePlace } from "../router.ts";
import { AssumptionsPanel } from "./assumptions-panel.tsx";
import { FundingPanel } from "./funding-panel.tsx";
import { LinesPanel } from "./lines-panel.tsx";
import { OverviewPanel } from "./overview-panel.tsx";

type View = "overview" | "lines" | "funding" | "assumptions";

/** What the plan costs, who pays and what is missing. */
export function CostsScreen() {
  const { t, format, settings, revision } = useProject();
  const strategy = useAnswer("strategy.view", {}, revision);
  const costs = useAnswer("costs.view", {}, revision);
  const money = (cents: number) => format.money(cents, settings.currency);
  const lead = (answer: CostsAnswer) => {
    const { cash, shortfall } = answer.table;
    if (answer.lines.length === 0) return t("costs.leadNothing");
    return `${t("costs.lead", {
      first: settings.firstYear,
      last: settings.longTermUntil,
      cost: money(cash.sum),
      funded: money(cash.sum - shortfall.allIdentified.sum),
      missing: money(shortfall.allIdentified.sum),
    })} ${t("costs.leadSecured", { missing: money(shortfall.securedOnly.sum) })}`;
  };
  return (
    <>
      <PageTitle title={t("costs.title")} lead={costs.value && lead(costs.value)} />
      <LoadedContent answer={strategy}>
        {(plan) =>
          plan.measures.length === 0 ? (
            <NoMeasures />
          ) : (
            <LoadedContent answer={costs}>
              {(answer) => <Work answer={answer} measures={plan.measures} />}
            </LoadedContent>
          )
        }
      </LoadedContent>
    </>
  );
}

function NoMeasures() {
  const { t } = useProject();
  return (
    <EmptyState
      title={t("costs.noMeasuresTitle")}
      actions={
        <Button kind="primary" onPress={() => goTo("strategy")}>
          {t("costs.goToStrategy")}
        </Button>
      }
    >
      {t("costs.noMeasuresBody")}
    </EmptyState>
  );
}

function Work({ answer, measures }: { readonly answer: CostsAnswer; readonly measures: StrategyAnswer["measures"] }) {
  const { t } = useProject();
  const asked = usePlace().params.measure;
  const [view, setView] = useState<View>(asked !== undefined || answer.lines.length === 0 ? "lines" : "overview");
  useEffect(() => {
    if (asked !== undefined) setView("lines");
  }, [asked]);
  return (
    <div className="stack">
      <div>
        <SegmentedControl
          label={t("costs.views")}
          value={view}
          onChange={setView}
          options={[
            { value: "overview", label: t("costs.viewOverview") },
            { value: "lines", label: t("costs.viewLines") },
            { value: "funding", label: t("costs.viewFunding") },
            { value: "assumptions", label: t("costs.viewAssumptions") },
          ]}
        />
      </div>
      {view === "overview" && (
        <OverviewPanel answer={answer} measures={measures} onMissingLines={() => setView("lines")} />
      )}
      {view === "lines" && <LinesPanel answer={answer} measures={measures} asked={asked} />}
      {view === "funding" && <FundingPanel answer={answer} measures={measures} />}
      {view === "assumptions" && <AssumptionsPanel assumptions={answer.assumptions} />}
    </div>
  );
}
