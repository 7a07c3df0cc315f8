import { useLayoutEffect, useRef, useState } from "react";
import type { PrioritiesAnswer } from "../../contract/answers.ts";
import { departures } from "../../core/priorities/departures.ts";
import type { RankedGap } from "../../core/priorities/priority.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { Notice } from "../kit/notice.tsx";
import { OtherGaps } from "./other-gaps.tsx";
import { PriorityCard } from "./priority-card.tsx";
import { type DecidedGap, useDecided } from "./use-decided.ts";

/** What the team decides, beside what the points advise. */
export function DecisionPanel({ answer }: { readonly answer: PrioritiesAnswer }) {
  const { t, canWrite } = useProject();
  const { list, add, takeOut, change, move } = useDecided(answer.priorities);
  const [leaving, setLeaving] = useState<DecidedGap | null>(null);
  const [news, setNews] = useState("");
  const keepFocus = useKeptFocus();
  const gapOf = (gapId: number) => answer.gaps.find((gap) => gap.id === gapId);
  const found = departures(
    answer.ranking,
    list.map((one, index) => ({ ...one, id: one.gapId, rank: index + 1 })),
    answer.gaps.filter((gap) => gap.parkedBecause !== "").map((gap) => gap.id),
  );
  const unexplained = found.filter((departure) => !departure.reasonGiven && departure.decidedRank !== null).length;
  const others = withParked(answer).filter((ranked) => list.every((one) => one.gapId !== ranked.gapId));
  const decide = (gapIds: readonly number[]) =>
    void add(
      gapIds.map((gapId) => ({ gapId, title: gapOf(gapId)?.title ?? "", horizon: "short", firstStep: "", reason: "" })),
    );
  const best = others.filter(({ score, gapId }) => score !== null && gapOf(gapId)?.parkedBecause === "").slice(0, 5);

  return (
    <div className="stack">
      <p className="soft reading-width">{t("priorities.decisionExplained")}</p>
      {list.length > 5 && <Notice level="warning">{t("priorities.tooMany", { count: list.length })}</Notice>}
      {unexplained > 0 && list.length > 0 && (
        <Notice level="warning">{t("priorities.departuresMissing", { count: unexplained })}</Notice>
      )}
      <h2>{t("priorities.decidedTitle")}</h2>
      {list.length === 0 ? (
        <EmptyState
          title={t("priorities.noneDecided")}
          actions={
            best.length > 0 && (
              <Button kind="primary" isDisabled={!canWrite} onPress={() => decide(best.map((one) => one.gapId))}>
                {t("priorities.takeTopFive")}
              </Button>
            )
          }
        >
          {t("priorities.decisionExplained")}
        </EmptyState>
      ) : (
        <>
          <ol className="tight-stack">
            {list.map((one, index) => (
              <PriorityCard
                key={one.gapId}
                decided={one}
                place={index + 1}
                count={list.length}
                gap={gapOf(one.gapId)}
                ranked={answer.ranking.find((ranked) => ranked.gapId === one.gapId)}
                departure={found.find((departure) => departure.gapId === one.gapId)}
                onChange={(changes) => void change(one.gapId, changes)}
                onMove={(by) => {
                  keepFocus();
                  const rank = move(one.gapId, by);
                  if (rank !== null) setNews(t("priorities.moved", { title: one.title, rank, count: list.length }));
                }}
                onTakeOut={() => setLeaving(one)}
              />
            ))}
          </ol>
          <p className="soft small">{t("priorities.moveKeys")}</p>
        </>
      )}
      <div className="visually-hidden" role="status">
        {news}
      </div>
      <OtherGaps
        others={others}
        gaps={answer.gaps}
        departures={list.length > 0 ? found : []}
        onDecide={(gapId) => decide([gapId])}
      />
      <ConfirmDialog
        title={t("priorities.takeOutTitle", { title: leaving?.title ?? "" })}
        confirmLabel={t("priorities.takeOut")}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => leaving && void takeOut(leaving.gapId)}
      >
        {t("priorities.takeOutBody")}
      </ConfirmDialog>
    </div>
  );
}

/** The ranking, and after it the parked gaps, which are not ranked. */
function withParked({ ranking, gaps }: PrioritiesAnswer): readonly RankedGap[] {
  const unranked = gaps.filter((gap) => ranking.every((ranked) => ranked.gapId !== gap.id));
  return [
    ...ranking,
    ...unranked.map((gap) => ({
      gapId: gap.id,
      score: null,
      scoredCriteria: 0,
      rank: null,
      tied: false,
      rankRange: null,
    })),
  ];
}

/** A moved list item loses the focus when its place in the page changes; this gives it back. */
function useKeptFocus(): () => void {
  const kept = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (kept.current instanceof HTMLElement && kept.current.isConnected && document.activeElement !== kept.current)
      kept.current.focus();
    kept.current = null;
  });
  return () => {
    kept.current = document.activeElement;
  };
}
