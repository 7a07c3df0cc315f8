import { type CostTable, certainties, type YearRow } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { certaintyKeys, horizonKeys } from "./cost-words.ts";

type Emphasis = "total" | "alert" | "soft" | undefined;

/** Cost by horizon, funding by certainty, the three shortfalls, and in-kind beside; whole currency units. */
export function YearTable({ table }: { readonly table: CostTable }) {
  const { t, format, settings } = useProject();
  const row = (key: string, label: string, amounts: YearRow, emphasis?: Emphasis) => (
    <tr key={key} data-emphasis={emphasis}>
      <th scope="row">{label}</th>
      {table.years.map((year, index) => (
        <td key={year} data-numeric>
          {amount(amounts.byYear[index] ?? 0)}
        </td>
      ))}
      <td data-numeric>
        <strong>{amount(amounts.sum)}</strong>
      </td>
    </tr>
  );
  const amount = (cents: number) =>
    cents === 0 ? <span className="soft">{format.count(0)}</span> : format.count(cents / 100);
  const funded = certainties.flatMap((certainty) => {
    const found = table.fundingByCertainty.find((one) => one.certainty === certainty);
    return found && found.amounts.sum > 0 ? [found] : [];
  });
  const hasInKind = table.inKind.sum > 0 || table.inKindFunding.sum > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={t("costs.tableTitle")}>
      <table className="table year-table">
        <caption>{t("costs.tableCaption", { currency: settings.currency, year: settings.baseYear })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("costs.row")}</th>
            {table.years.map((year) => (
              <th scope="col" key={year} data-numeric>
                {year}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t("costs.sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.horizons.map(({ horizon, measures, cash }) =>
            row(horizon, t("costs.costOfHorizon", { horizon: t(horizonKeys[horizon]), count: measures }), cash),
          )}
          {row("cost", t("costs.cost"), table.cash, "total")}
          {row("one-off", t("costs.ofWhichOneOff"), table.oneOff, "soft")}
          {row("yearly", t("costs.ofWhichYearly"), table.yearly, "soft")}
        </tbody>
        {funded.length > 0 && (
          <tbody>
            {funded.map(({ certainty, amounts }) =>
              row(certainty, t("costs.fundingOf", { certainty: t(certaintyKeys[certainty]) }), amounts),
            )}
          </tbody>
        )}
        <tbody>
          {row("all", t("costs.shortfallAll"), table.shortfall.allIdentified, "alert")}
          {row("weighted", t("costs.shortfallWeighted"), table.shortfall.weighted, "alert")}
          {row("secured", t("costs.shortfallSecured"), table.shortfall.securedOnly, "alert")}
        </tbody>
        {hasInKind && (
          <tbody>
            {row("in-kind", t("costs.inKindRow"), table.inKind, "soft")}
            {row("in-kind-funding", t("costs.inKindFundingRow"), table.inKindFunding, "soft")}
          </tbody>
        )}
      </table>
    </section>
  );
}
