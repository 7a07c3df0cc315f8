import { useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Departure, RankedGap } from "../../core/priorities/priority.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { ParkDialog } from "../gaps/park-dialog.tsx";
import { Button } from "../kit/button.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { rangeText, rankText } from "./rank-words.ts";

interface OtherGapsProps {
  readonly others: readonly RankedGap[];
  readonly gaps: readonly RecordedGap[];
  readonly departures: readonly Departure[];
  readonly onDecide: (gapId: number) => void;
}

interface OtherGap {
  readonly ranked: RankedGap;
  readonly gap: RecordedGap;
  readonly isPassedOver: boolean;
}

/** Gaps that are not decided: choose one, or park it and say why. */
export function OtherGaps({ others, gaps, departures, onDecide }: OtherGapsProps) {
  const { t, format, canWrite } = useProject();
  const { act } = useAct();
  const [parking, setParking] = useState<RecordedGap | null>(null);
  const rows = others.flatMap((ranked): readonly OtherGap[] => {
    const gap = gaps.find((candidate) => candidate.id === ranked.gapId);
    const isPassedOver = departures.some(
      (departure) => departure.gapId === ranked.gapId && departure.decidedRank === null && !departure.reasonGiven,
    );
    return gap ? [{ ranked, gap, isPassedOver }] : [];
  });
  const takeUp = ({ id, ...rest }: RecordedGap) =>
    void act("gaps.change", { id, gap: { ...rest, areaCodes: [...rest.areaCodes], parkedBecause: "" } });
  return (
    <section className="tight-stack">
      <h2>{t("priorities.othersTitle")}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t("priorities.othersNone")}</p>
      ) : (
        <DataTable
          caption={t("priorities.othersCaption")}
          isCaptionHidden
          rows={rows}
          rowKey={({ gap }) => String(gap.id)}
          columns={[
            {
              id: "gap",
              header: t("priorities.gap"),
              isRowHeader: true,
              cell: ({ gap, ranked, isPassedOver }) => (
                <>
                  {gap.title}
                  {gap.parkedBecause !== "" && (
                    <div className="soft small">{t("priorities.parkedBecause", { reason: gap.parkedBecause })}</div>
                  )}
                  {isPassedOver && (
                    <div className="plan-alert small">{t("priorities.whyNotChosen", { rank: ranked.rank ?? 0 })}</div>
                  )}
                </>
              ),
            },
            {
              id: "score",
              header: t("priorities.score"),
              isNumeric: true,
              cell: ({ ranked, gap }) =>
                ranked.score === null ? (
                  <span className="soft">{gap.parkedBecause === "" ? t("priorities.unscored") : "–"}</span>
                ) : (
                  format.number(ranked.score, 2)
                ),
            },
            {
              id: "rank",
              header: t("priorities.rank"),
              cell: ({ ranked }) => (
                <>
                  {rankText(t, ranked)}
                  <div className="soft small">{rangeText(t, ranked)}</div>
                </>
              ),
            },
            {
              id: "actions",
              header: t("priorities.viewDecision"),
              isNumeric: true,
              cell: ({ gap }) => (
                <div className="plan-row-actions">
                  <Button
                    isSmall
                    isDisabled={!canWrite}
                    label={t("priorities.makePriorityOf", { title: gap.title })}
                    onPress={() => onDecide(gap.id)}
                  >
                    {t("priorities.makePriority")}
                  </Button>
                  {gap.parkedBecause === "" ? (
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("priorities.parkOf", { title: gap.title })}
                      onPress={() => setParking(gap)}
                    >
                      {t("priorities.park")}
                    </Button>
                  ) : (
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("priorities.unparkOf", { title: gap.title })}
                      onPress={() => takeUp(gap)}
                    >
                      {t("priorities.unpark")}
                    </Button>
                  )}
                </div>
              ),
            },
          ]}
        />
      )}
      {parking && <ParkDialog gap={parking} onClose={() => setParking(null)} />}
    </section>
  );
}
