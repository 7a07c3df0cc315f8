import type { ImportDetails } from "../../contract/intake-answers.ts";
import { useProject } from "../app/project-context.ts";

/** Indicators with their periods and counts, and which earlier figures gave way. */
export function ImportHistoryBrought({ details }: { readonly details: ImportDetails }) {
  const { t, format } = useProject();
  const { brought, changedFigures } = details;
  return (
    <section className="tight-stack">
      <h3>{t("records.brought")}</h3>
      {brought.length === 0 ? (
        <p>{t("records.broughtNothing")}</p>
      ) : (
        <ul className="bullets">
          {brought.map((one) => (
            <li key={one.indicatorId}>
              {t("records.broughtPeriods", {
                indicator: one.indicatorName || one.indicatorId,
                periods: format.list(one.periods),
              })}{" "}
              <span className="soft">({t("records.broughtValues", { count: one.observations })})</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        {changedFigures === 0 ? t("records.changedNothing") : t("records.changedFigures", { count: changedFigures })}
      </p>
    </section>
  );
}
