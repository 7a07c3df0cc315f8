import type { CatalogueRow } from "../../contract/context-calls.ts";
import type { ReferenceFigure } from "../../core/indicators/indicator.ts";
import type { Language } from "../../core/project/project-settings.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { noteTexts, valueOrMark } from "../gaps/value-text.ts";
import { Card } from "../kit/card.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { referenceWords } from "./context-words.ts";

interface ComparisonProps {
  readonly entries: readonly CatalogueRow[];
  readonly references: readonly ReferenceFigure[];
}

/** Published figures beside the municipality's own, never among them. */
export function Comparison({ entries, references }: ComparisonProps) {
  const { t } = useProject();
  const compared = entries.filter((entry) => references.some((figure) => figure.indicatorId === entry.id));
  if (compared.length === 0)
    return <EmptyState title={t("context.comparisonEmpty")}>{t("context.comparisonEmptyText")}</EmptyState>;
  return (
    <div className="stack">
      <p className="reading-width">{t("context.comparisonLead")}</p>
      {compared.map((entry) => (
        <Card key={entry.id} title={entry.definition.name}>
          <div className="comparison">
            <section className="comparison-here">
              <h3>{t("context.here")}</h3>
              {entry.periods.length === 0 ? (
                <p className="soft">{t("context.noLocal")}</p>
              ) : (
                <LocalValue indicatorId={entry.id} />
              )}
            </section>
            <section>
              <h3>{t("context.elsewhere")}</h3>
              <Published references={references.filter((figure) => figure.indicatorId === entry.id)} />
            </section>
          </div>
        </Card>
      ))}
    </div>
  );
}

/** The municipality's value as the audience may see it. */
function LocalValue({ indicatorId }: { readonly indicatorId: string }) {
  const project = useProject();
  const { t, revision, audience } = project;
  const answer = useAnswer("gaps.view", { indicatorId, period: null, group: "", audience }, revision);
  return (
    <LoadedContent answer={answer}>
      {({ view }) => {
        const notes = noteTexts(project, view.city);
        return (
          <>
            <p className="comparison-value">{valueOrMark(project, view.indicator, view.city)}</p>
            <p className="soft small">{[t("context.hereOf", { period: view.period }), ...notes].join(" · ")}</p>
          </>
        );
      }}
    </LoadedContent>
  );
}

/** Figures of one source stand together, so that it is said once. */
function Published({ references }: { readonly references: readonly ReferenceFigure[] }) {
  const { format, language } = useProject();
  const bySource = Map.groupBy(references, (one) => `${one.source} · ${referenceWords(one, language).warning}`);
  return (
    <div className="stack">
      {[...bySource].map(([source, figures]) => (
        <div key={source} className="tight-stack">
          <ul className="tight-stack">
            {figures.map((figure) => (
              <li key={figure.id} className="reference">
                <strong>{format.value(figure.value, figure.unit)}</strong>
                <span>{placeText(figure, language)}</span>
              </li>
            ))}
          </ul>
          <p className="soft small">{source}</p>
        </div>
      ))}
    </div>
  );
}

function placeText(figure: ReferenceFigure, language: Language): string {
  const { place, group } = referenceWords(figure, language);
  const year = String(figure.year);
  return [place, group, place.endsWith(year) ? "" : year].filter(Boolean).join(", ");
}
