import type { Provenance } from "../../contract/answers.ts";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { useProject } from "./project-context.ts";
import { type ExplainedNumber, useProvenance } from "./provenance-context.ts";
import { ProvenanceWay } from "./provenance-way.tsx";
import { useAnswer } from "./use-call.ts";

/** "Where does this number come from?" for the number that was chosen last. */
export function ProvenancePanel() {
  const { t } = useProject();
  const { explained } = useProvenance();
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{t("gaps.whereFrom")}</h2>
      <div aria-live="polite" className="stack">
        {explained === null ? <p className="soft">{t("gaps.chooseNumber")}</p> : <Explanation number={explained} />}
      </div>
    </aside>
  );
}

function Explanation({ number }: { readonly number: ExplainedNumber }) {
  const { t, audience, revision } = useProject();
  const { indicatorId, period, group, areaId } = number;
  const answer = useAnswer("gaps.explain", { indicatorId, period, group, areaId, audience }, revision);
  return (
    <>
      <dl className="facts">
        <dt>{t("gaps.value")}</dt>
        <dd>
          <strong>{number.value}</strong>
        </dd>
        <dt>{t("gaps.area")}</dt>
        <dd>{number.area}</dd>
        {number.interval && (
          <>
            <dt>{t("gaps.interval")}</dt>
            <dd>{number.interval}</dd>
          </>
        )}
        {number.notes.length > 0 && (
          <>
            <dt>{t("gaps.notes")}</dt>
            <dd>{number.notes.join(" · ")}</dd>
          </>
        )}
      </dl>
      <LoadedContent<Provenance> answer={answer}>
        {(provenance) => <ProvenanceWay provenance={provenance} />}
      </LoadedContent>
    </>
  );
}
