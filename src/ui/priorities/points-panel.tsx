import { useRef, useState } from "react";
import type { PrioritiesAnswer } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { PointsCell } from "./points-cell.tsx";
import { rangeText, rankText } from "./rank-words.ts";
import { usePoints } from "./use-points.ts";

interface PointsPanelProps {
  readonly answer: PrioritiesAnswer;
  readonly onMissingCriteria: () => void;
}

/** Gaps × criteria. Gaps keep their order while points are given, so that rows don't run away. */
export function PointsPanel({ answer, onMissingCriteria }: PointsPanelProps) {
  const { t, format, canWrite } = useProject();
  const { criteria, gaps, ranking } = answer;
  const { pointsOf, give } = usePoints(answer.scores);
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  if (criteria.length === 0) {
    return (
      <EmptyState title={t("priorities.noCriteriaTitle")} actions={<Button kind="primary" onPress={onMissingCriteria}>{t("priorities.viewCriteria")}</Button>}>
        {t("priorities.noCriteriaBody")}
      </EmptyState>
    );
  }
  const focusCell = (row: number, column: number) => {
    const cell = table.current?.querySelector(`[data-cell="${row}/${column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  const shown = criteria[active.column];
  return (
    <div className="stack">
      <p className="soft reading-width">{t("priorities.pointsExplained")}</p>
      <div className="points-help" aria-live="polite">
        <strong>{shown?.name}</strong> <span className="soft">{shown && t("priorities.anchors", { low: shown.lowAnchor, high: shown.highAnchor })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="table-box points-box" tabIndex={0} aria-label={t("priorities.pointsCaption")}>
        <table className="table points-table" ref={table}>
          <caption className="visually-hidden">{t("priorities.pointsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("priorities.gap")}</th>
              {criteria.map((criterion) => (
                <th scope="col" key={criterion.id} className="points-criterion">
                  {criterion.name}
                </th>
              ))}
              <th scope="col" data-numeric>{t("priorities.score")}</th>
              <th scope="col">{t("priorities.rank")}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap, row) => {
              const ranked = ranking.find((candidate) => candidate.gapId === gap.id);
              return (
                <tr key={gap.id}>
                  <th scope="row" className="points-gap">
                    {gap.title} {gap.parkedBecause !== "" && <Chip>{t("priorities.parked")}</Chip>}
                  </th>
                  {criteria.map((criterion, column) => (
                    <td key={criterion.id} className="points-place">
                      <PointsCell
                        label={t("priorities.pointsOf", { gap: gap.title, criterion: criterion.name })}
                        points={pointsOf(gap.id, criterion.id)}
                        isDisabled={!canWrite}
                        isTabStop={active.row === row && active.column === column}
                        place={`${row}/${column}`}
                        onChange={(points) => void give(gap.id, criterion.id, points)}
                        onMove={(rows, columns) => focusCell(row + rows, column + columns)}
                        onFocus={() => setActive({ row, column })}
                      />
                    </td>
                  ))}
                  <td data-numeric>
                    {ranked?.score == null ? <span className="soft">{gap.parkedBecause === "" ? t("priorities.unscored") : "–"}</span> : <strong>{format.number(ranked.score, 2)}</strong>}
                    {ranked && ranked.scoredCriteria > 0 && ranked.scoredCriteria < criteria.length && (
                      <div className="soft small">{t("priorities.scoredOf", { scored: ranked.scoredCriteria, all: criteria.length })}</div>
                    )}
                  </td>
                  <td className="points-rank">
                    {ranked && rankText(t, ranked)}
                    <div className="soft small">{ranked && rangeText(t, ranked)}</div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <div className="tight-stack soft small">
        <p>{t("priorities.pointsKeys")}</p>
        <p>
          {t("priorities.scoreExplained")} {t("priorities.rankRangeExplained")}
        </p>
      </div>
    </div>
  );
}
