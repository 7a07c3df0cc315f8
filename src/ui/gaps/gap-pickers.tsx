import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { IndicatorSummary } from "../../contract/answers.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { ChipSelect } from "../kit/chip-select.tsx";
import { changeParams, type RouteParams } from "../router.ts";
import { PoolingSelect } from "./pooling-select.tsx";
import { TargetDialog } from "./target-dialog.tsx";
import { groupText, targetText } from "./value-text.ts";

interface GapPickersProps {
  readonly view: GapView;
  readonly indicators: readonly IndicatorSummary[];
  readonly params: RouteParams;
  /** Whether the view can show larger areas. */
  readonly hasLevel: boolean;
}

/** What is shown, as a row of chips: indicator, period, group, level, and the team's target. */
export function GapPickers({ view, indicators, params, hasLevel }: GapPickersProps) {
  const project = useProject();
  const { t } = project;
  const [isTargetOpen, setIsTargetOpen] = useState(false);
  const change = (more: RouteParams) => {
    const { area: _area, ...kept } = params;
    changeParams("gaps", {
      ...kept,
      indicator: view.indicator.id,
      period: view.period,
      group: view.group,
      ...more,
    });
  };
  const summary = indicators.find(({ indicator }) => indicator.id === view.indicator.id);
  return (
    <div className="row">
      <ChipSelect
        label={t("gaps.indicator")}
        value={view.indicator.id}
        options={indicators.map(({ indicator }) => ({
          value: indicator.id,
          label: indicator.name,
        }))}
        onChange={(indicator) =>
          changeParams("gaps", { indicator, ...(params.look === undefined ? {} : { look: params.look }) })
        }
      />
      <ChipSelect
        label={t("gaps.period")}
        value={view.period}
        options={view.periods.map((period) => ({
          value: period,
          label: period,
        }))}
        onChange={(period) => change({ period })}
      />
      {summary !== undefined && <PoolingSelect summary={summary} />}
      {view.groups.length > 1 && (
        <ChipSelect
          label={t("gaps.group")}
          value={view.group}
          options={view.groups.map((group) => ({
            value: group,
            label: groupText(project, group),
          }))}
          onChange={(group) => change({ group })}
        />
      )}
      {hasLevel && view.parents.length > 0 && (
        <ChipSelect
          label={t("gaps.level")}
          value={params.level === "parent" ? "parent" : "neighbourhood"}
          options={[
            { value: "neighbourhood", label: t("gaps.levelNeighbourhood") },
            { value: "parent", label: t("gaps.levelParent") },
          ]}
          onChange={(level) => change({ level })}
        />
      )}
      <AriaButton className="chip-button" isDisabled={!project.canWrite} onPress={() => setIsTargetOpen(true)}>
        {view.target === null
          ? t("gaps.setTarget")
          : t("gaps.ourTarget", {
              value: targetText(project, view.indicator, view.target.value),
              year: view.target.byYear,
            })}
      </AriaButton>
      {isTargetOpen && (
        <TargetDialog indicator={view.indicator} target={view.target} onClose={() => setIsTargetOpen(false)} />
      )}
    </div>
  );
}
