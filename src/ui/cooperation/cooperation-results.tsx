import type { CooperationView } from "../../contract/cooperation-calls.ts";
import type { Round } from "../../core/cooperation/partner.ts";
import { useProject } from "../app/project-context.ts";
import { FindingList } from "../gaps/finding-list.tsx";
import { Card } from "../kit/card.tsx";

const figures = ["density", "meanStrength", "crossSectorShare", "reciprocity"] as const;

/** Both times side by side with their change; then the elements, spread first. */
export function CooperationResults({ view, round }: { readonly view: CooperationView; readonly round: Round }) {
  const { t, format } = useProject();
  const none = t("cooperation.notAvailable");
  const share = (value: number | null) => (value === null ? none : format.value(value * 100, "%", 0));
  const points = (value: number | null) => (value === null ? none : format.number(value, 0));
  const difference = (from: number | null, to: number | null) =>
    from === null || to === null ? none : t("cooperation.points", { value: format.number((to - from) * 100, 0) });
  return (
    <>
      <Card title={t("cooperation.figures")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("cooperation.figure")}</th>
              <th scope="col">{t("cooperation.before")}</th>
              <th scope="col">{t("cooperation.after")}</th>
              <th scope="col">{t("cooperation.change")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => {
              const before = view.before.network[figure];
              const after = view.after.links.length === 0 ? null : view.after.network[figure];
              return (
                <tr key={figure}>
                  <th scope="row">{t(`cooperation.${figure}`)}</th>
                  <td>{share(before)}</td>
                  <td>{share(after)}</td>
                  <td>{difference(before, after)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Card>
      <Card title={t("cooperation.standsOut")}>
        <FindingList part="cooperation" findings={view[round].findings} none={t("cooperation.standsOutNone")} />
      </Card>
      <Card title={t("cooperation.results")}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("cooperation.element")}</th>
              <th scope="col">{t("cooperation.spread")}</th>
              <th scope="col">{t("cooperation.score")}</th>
              <th scope="col">{t("cooperation.answered")}</th>
            </tr>
          </thead>
          <tbody>
            {view[round].elements.map(({ element, spread, score, answered }) => (
              <tr key={element}>
                <th scope="row">{t(`cooperation.element-${element}`)}</th>
                <td>{points(spread)}</td>
                <td>{points(score)}</td>
                <td>{format.count(answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
    </>
  );
}
