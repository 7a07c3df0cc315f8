import type { GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { groupText } from "./value-text.ts";

/** Published figures for comparison: beside the local values, never among them. */
export function ReferenceFigures({ view }: { readonly view: GapView }) {
  const project = useProject();
  const { t, format } = project;
  if (view.reference.length === 0) return null;
  return (
    <section className="card" aria-labelledby="reference-title">
      <h2 id="reference-title">{t("gaps.referenceTitle")}</h2>
      <p className="soft small card-title">{t("gaps.referenceLead")}</p>
      <ul className="tight-stack">
        {view.reference.map((figure) => (
          <li key={figure.id} className="reference">
            <strong>{format.value(figure.value, figure.unit)}</strong>
            <span>
              {figure.place}
              {figure.group !== "" && `, ${groupText(project, figure.group)}`}, {figure.year}
              <span className="soft small fact-line">{[figure.source, figure.warning].filter(Boolean).join(" · ")}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
