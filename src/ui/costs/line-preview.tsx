import type { CallInput } from "../../contract/contract.ts";
import { yearsOf } from "../../core/costs/compute-costs.ts";
import type { CostAssumptions } from "../../core/costs/cost-plan.ts";
import { lineCost } from "../../core/costs/line-cost.ts";
import { useProject } from "../app/project-context.ts";

interface LinePreviewProps {
  /** null while something is still missing. */
  readonly line: CallInput<"costs.saveLine">["line"] | null;
  readonly assumptions: CostAssumptions;
}

/** What the line costs in each year, as it is typed. */
export function LinePreview({ line, assumptions }: LinePreviewProps) {
  const { t, format, settings } = useProject();
  if (line === null) {
    return (
      <div className="line-preview">
        <p className="soft small">{t("costs.previewOpen")}</p>
      </div>
    );
  }
  const years = yearsOf(settings).map((year) => {
    const { baseCents, contingencyCents } = lineCost(
      { ...line, id: line.id ?? 0 },
      year,
      settings.baseYear,
      assumptions.inflationPercent,
    );
    return { year, cents: baseCents + contingencyCents };
  });
  const sum = years.reduce((total, { cents }) => total + cents, 0);
  return (
    <div className="line-preview" aria-live="polite">
      <p>
        <strong>{t("costs.previewTitle")}:</strong>{" "}
        {t("costs.previewSum", { sum: format.money(sum, settings.currency) })}
      </p>
      <dl className="line-preview-years">
        {years.map(({ year, cents }) => (
          <div key={year} data-empty={cents === 0 || undefined}>
            <dt>{year}</dt>
            <dd>{format.count(cents / 100)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
