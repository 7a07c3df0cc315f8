import { useEffect, useMemo } from "react";
import type { GapAnswer } from "../../contract/answers.ts";
import { offeredPeriods } from "../../core/indicators/pool-periods.ts";
import { useProject } from "../app/project-context.ts";
import { type Loaded, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { changeParams, goTo, usePlace } from "../router.ts";
import { GapWork } from "./gap-work.tsx";

/** One indicator in one period: who is reached, where, and where less than elsewhere. The address holds what is chosen. */
export function GapsScreen() {
  const { t, revision, audience } = useProject();
  const { params } = usePlace();
  const indicators = useAnswer("indicators.list", {}, revision);
  const withData = useMemo(() => (indicators.value ?? []).filter((one) => one.periods.length > 0), [indicators.value]);
  const chosen = withData.find((one) => one.indicator.id === params.indicator) ?? withData[0];
  const offered = chosen ? offeredPeriods(chosen.periods, chosen.poolYears, audience) : [];
  const period = params.period !== undefined && offered.includes(params.period) ? params.period : null;
  const group = params.group ?? "";
  const answer = useAnswer(
    "gaps.view",
    chosen ? { indicatorId: chosen.indicator.id, period, group, audience } : null,
    revision,
  );
  const { area, look } = params;

  useEffect(() => {
    // An address that names no indicator gets the one that is shown, so that it can be kept and shared.
    if (chosen && params.indicator === undefined)
      changeParams("gaps", {
        indicator: chosen.indicator.id,
        ...(area === undefined ? {} : { area }),
        ...(look === undefined ? {} : { look }),
      });
  }, [chosen, params.indicator, area, look]);

  if (indicators.value !== null && withData.length === 0) {
    return (
      <>
        <PageTitle title={t("gaps.title")} lead={t("gaps.lead")} />
        <EmptyState
          title={t("gaps.emptyTitle")}
          actions={
            <Button kind="primary" onPress={() => goTo("import")}>
              {t("gaps.emptyAction")}
            </Button>
          }
        >
          {t("gaps.emptyText")}
        </EmptyState>
      </>
    );
  }
  const isOther = answer.value !== null && answer.value.view.indicator.id !== chosen?.indicator.id;
  const value: Loaded<GapAnswer> =
    indicators.error !== null
      ? { state: "error", value: null, error: indicators.error }
      : isOther
        ? { state: "loading", value: null, error: null }
        : answer;
  return (
    <>
      {value.value === null && <PageTitle title={chosen?.indicator.name ?? t("gaps.title")} />}
      <LoadedContent answer={value}>
        {(content) => (
          <GapWork answer={content} indicators={withData} params={params} isLoading={answer.state === "loading"} />
        )}
      </LoadedContent>
    </>
  );
}
