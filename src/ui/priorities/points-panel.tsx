import { useCallback, useMemo, useRef, useState } from "react";
import type { PrioritiesAnswer } from "../../contract/answers.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { PointsRow } from "./points-row.tsx";
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
  const onFocus = useCallback((row: number, column: number) => setActive({ row, column }), []);
  const onGoTo = useCallback((row: number, column: number) => {
    const cell = table.current?.querySelector(`[data-cell="${row}/${column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  }, []);
  const rankedOf = useMemo(() => new Map(ranking.map((ranked) => [ranked.gapId, ranked])), [ranking]);
  if (criteria.length === 0) {
    return (
      <EmptyState
        title={t("priorities.noCriteriaTitle")}
        actions={
          <Button kind="primary" onPress={onMissingCriteria}>
            {t("priorities.viewCriteria")}
          </Button>
        }
      >
        {t("priorities.noCriteriaBody")}
      </EmptyState>
    );
  }
  const shown = criteria[active.column];
  return (
    <div className="stack">
      <p className="soft reading-width">{t("priorities.pointsExplained")}</p>
      <div className="points-help" aria-live="polite">
        <strong>{shown?.name}</strong>{" "}
        <span className="soft">
          {shown && t("priorities.anchors", { low: shown.lowAnchor, high: shown.highAnchor })}
        </span>
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
              <th scope="col" data-numeric>
                {t("priorities.score")}
              </th>
              <th scope="col">{t("priorities.rank")}</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap, row) => (
              <PointsRow
                key={gap.id}
                t={t}
                format={format}
                canWrite={canWrite}
                gap={gap}
                row={row}
                criteria={criteria}
                points={pointsOf(gap.id)}
                ranked={rankedOf.get(gap.id)}
                activeColumn={active.row === row ? active.column : null}
                onGive={give}
                onFocus={onFocus}
                onGoTo={onGoTo}
              />
            ))}
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
