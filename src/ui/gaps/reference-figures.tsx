import type { GapView } from "../../core/gaps/gap-view.ts";
import type { ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { Language } from "../../core/project/project-settings.ts";
import { useProject } from "../app/project-context.ts";

/** Published figures for comparison: beside the local values, never among them. */
export function ReferenceFigures({ view }: { readonly view: GapView }) {
  const { t, format, language } = useProject();
  if (view.reference.length === 0) return null;
  return (
    <section className="card" aria-labelledby="reference-title">
      <h2 id="reference-title">{t("gaps.referenceTitle")}</h2>
      <p className="soft small card-title">{t("gaps.referenceLead")}</p>
      <ul className="tight-stack">
        {view.reference.map((figure) => {
          const { place, group, warning } = wordsOf(figure, language);
          return (
            <li key={figure.id} className="reference">
              <strong>{format.value(figure.value, figure.unit)}</strong>
              <span>
                {[place, group, String(figure.year)].filter(Boolean).join(", ")}
                <span className="soft small fact-line">{[figure.source, warning].filter(Boolean).join(" · ")}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function wordsOf(figure: ReferenceFigure, language: Language) {
  if (language === "en") return figure;
  return {
    place: figure.placeDe ?? figure.place,
    group: figure.groupDe ?? figure.group,
    warning: figure.warningDe ?? figure.warning,
  };
}
