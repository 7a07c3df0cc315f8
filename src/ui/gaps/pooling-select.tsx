import type { IndicatorSummary } from "../../contract/answers.ts";
import { type Pooling, poolings, poolWindows } from "../../core/indicators/pool-periods.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { ChipSelect } from "../kit/chip-select.tsx";

/** Whether each year stands by itself, or several together where numbers are small; only where there are enough years. */
export function PoolingSelect({ summary }: { readonly summary: IndicatorSummary }) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const offered = poolings.filter((years) => years === 1 || poolWindows(summary.periods, years).length > 0);
  if (!canWrite || offered.length < 2) return null;
  return (
    <ChipSelect
      label={t("gapViews.pooling")}
      value={String(summary.poolYears)}
      options={offered.map((years) => ({
        value: String(years),
        label: years === 1 ? t("gapViews.yearsApart") : t("gapViews.yearsTogether", { years }),
      }))}
      onChange={(value) => {
        const years = offered.find((one) => String(one) === value) ?? (1 satisfies Pooling);
        void act("indicators.setPooling", { indicatorId: summary.indicator.id, years });
      }}
    />
  );
}
