import { useState } from "react";
import type { InequalityAnswer } from "../../contract/inequality-calls.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { ChipSelect } from "../kit/chip-select.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { inequalityRow } from "./inequality-words.ts";

const noOrder = "";

/** All inequality indices of what is shown, closed at first; asked for only when opened. */
export function InequalityPanel({ view }: { readonly view: GapView }) {
  const { t } = useProject();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="card inequality" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t("inequality.title")}</summary>
      {isOpen && <InequalityIndices view={view} />}
    </details>
  );
}

function InequalityIndices({ view }: { readonly view: GapView }) {
  const { t, audience, revision } = useProject();
  const [order, setOrder] = useState(noOrder);
  const indicators = useAnswer("indicators.list", {}, revision).value ?? [];
  const others = indicators.filter(
    ({ indicator, periods }) => indicator.id !== view.indicator.id && periods.length > 0,
  );
  const orderedBy = others.some(({ indicator }) => indicator.id === order) ? order : null;
  const answer = useAnswer(
    "inequality.view",
    { indicatorId: view.indicator.id, period: view.period, group: view.group, audience, orderedBy },
    revision,
  );
  return (
    <div className="stack">
      <p className="soft">{t("inequality.lead")}</p>
      {view.rankingIsNoise && <p>{t("inequality.noise")}</p>}
      {others.length > 0 && (
        <div className="row">
          <ChipSelect
            label={t("inequality.orderLabel")}
            showsLabel
            value={orderedBy ?? noOrder}
            options={[
              { value: noOrder, label: t("inequality.noOrder") },
              ...others.map(({ indicator }) => ({ value: indicator.id, label: indicator.name })),
            ]}
            onChange={setOrder}
          />
        </div>
      )}
      <LoadedContent answer={answer}>{(found) => <IndexTable answer={found} />}</LoadedContent>
    </div>
  );
}

function IndexTable({ answer }: { readonly answer: InequalityAnswer }) {
  const project = useProject();
  const { t } = project;
  return (
    <>
      {answer.orderedBy !== null && (
        <p className="soft small">
          {t("inequality.orderNote", { name: answer.orderedBy.name, period: answer.orderedBy.period })}
        </p>
      )}
      <table className="plain-table">
        <caption className="visually-hidden">{t("inequality.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("inequality.columnName")}</th>
            <th scope="col">{t("inequality.columnValue")}</th>
            <th scope="col">{t("inequality.columnInterval")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.indices.map((index) => {
            const row = inequalityRow(project, answer.indicator, index);
            return (
              <tr key={index.code}>
                <th scope="row">
                  {row.name}
                  <span className="soft small fact-line">{row.about}</span>
                </th>
                {row.reason === null ? (
                  <>
                    <td>{row.value}</td>
                    <td>{row.interval}</td>
                  </>
                ) : (
                  <td colSpan={2} className="soft">
                    {row.reason}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="soft small">{t("inequality.rest")}</p>
    </>
  );
}
