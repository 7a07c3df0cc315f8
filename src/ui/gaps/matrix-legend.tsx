import { clarityText, kindText } from "../../texts/matrix-text.ts";
import { useWords } from "../app/words-context.ts";
import { signs } from "./matrix-words.ts";

const kinds = ["worse-than-city", "between", "target-met"] as const;

/** What colours, signs and hatching mean, and what chance does to many cells. */
export function MatrixLegend() {
  const { t } = useWords();
  return (
    <section className="stack soft small" aria-label={t("matrix.legend")}>
      <ul className="matrix-legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="matrix-swatch" data-kind={kind} data-clarity="clear" aria-hidden="true">
              {signs[kind]}
            </span>
            {t(kindText[kind])}
          </li>
        ))}
        <li>
          <span className="matrix-swatch" data-kind="worse-than-city" data-clarity="unclear" aria-hidden="true">
            {signs["worse-than-city"]}
          </span>
          {t(clarityText.unclear)}
        </li>
        <li>
          <span className="matrix-swatch" data-kind="missing" aria-hidden="true" />
          {t("matrix.legendNoData")}
        </li>
      </ul>
      <p>
        {t("matrix.legendClear")} {t("matrix.legendHidden")}
      </p>
      <p>{t("matrix.chance")}</p>
      <p>{t("matrix.keys")}</p>
    </section>
  );
}
