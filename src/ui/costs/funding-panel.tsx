import { useState } from "react";
import type { CostsAnswer, StrategyAnswer } from "../../contract/answers.ts";
import type { FundingLine } from "../../core/costs/cost-plan.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { certaintyKeys, sourceKeys } from "./cost-words.ts";
import { FundingDialog } from "./funding-dialog.tsx";
import { draftOfFunding, type FundingDraft, newFunding } from "./funding-draft.ts";

interface FundingPanelProps {
  readonly answer: CostsAnswer;
  readonly measures: StrategyAnswer["measures"];
}

export function FundingPanel({ answer, measures }: FundingPanelProps) {
  const { t, format, language, settings, canWrite } = useProject();
  const { act } = useAct();
  const [edited, setEdited] = useState<FundingDraft | null>(null);
  const [removed, setRemoved] = useState<FundingLine | null>(null);
  const { years } = answer.table;
  const rowOf = (line: FundingLine) => answer.table.funding.find((row) => row.fundingId === line.id)?.amounts;
  const addButton = (
    <Button
      kind={answer.funding.length === 0 ? "primary" : "secondary"}
      isDisabled={!canWrite}
      onPress={() => setEdited(newFunding())}
    >
      {t("costs.addFunding")}
    </Button>
  );
  return (
    <div className="stack">
      {answer.funding.length === 0 ? (
        <EmptyState title={t("costs.noFundingTitle")} actions={addButton}>
          {t("costs.noFundingBody")}
        </EmptyState>
      ) : (
        <>
          <p className="soft reading-width">{t("costs.certaintyHint")}</p>
          <DataTable
            caption={t("costs.fundingCaption", { currency: settings.currency })}
            rows={answer.funding}
            rowKey={(line) => String(line.id)}
            columns={[
              {
                id: "name",
                header: t("costs.funding"),
                isRowHeader: true,
                sortBy: (line) => line.name,
                cell: (line) => (
                  <div className="funding-name">
                    {line.name} {line.inKind && <Chip>{t("costs.inKindShort")}</Chip>}
                    <div className="soft small">
                      {t(sourceKeys[line.source])} · {t("costs.meantFor")}:{" "}
                      {line.measureId === null
                        ? t("costs.meantForPlan")
                        : (measures.find((measure) => measure.id === line.measureId)?.title ?? "")}
                    </div>
                  </div>
                ),
              },
              {
                id: "certainty",
                header: t("costs.certainty"),
                cell: (line) => (
                  <Chip tone={line.certainty === "approved" ? "accent" : "plain"}>
                    {t(certaintyKeys[line.certainty])}
                  </Chip>
                ),
              },
              ...years.map((year, index) => ({
                id: String(year),
                header: String(year),
                isNumeric: true,
                cell: (line: FundingLine) => amount(rowOf(line)?.byYear[index] ?? 0),
              })),
              {
                id: "sum",
                header: t("costs.sum"),
                isNumeric: true,
                sortBy: (line) => rowOf(line)?.sum ?? 0,
                cell: (line) => <strong>{amount(rowOf(line)?.sum ?? 0)}</strong>,
              },
              {
                id: "actions",
                header: t("costs.change"),
                isNumeric: true,
                cell: (line) => (
                  <div className="plan-row-actions">
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("costs.changeOf", { name: line.name })}
                      onPress={() => setEdited(draftOfFunding(line, language))}
                    >
                      {t("costs.change")}
                    </Button>
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("costs.removeOf", { name: line.name })}
                      onPress={() => setRemoved(line)}
                    >
                      {t("costs.remove")}
                    </Button>
                  </div>
                ),
              },
            ]}
          />
          <div>{addButton}</div>
        </>
      )}
      {edited && <FundingDialog draft={edited} measures={measures} years={years} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        title={t("costs.removeLineTitle", { name: removed?.name ?? "" })}
        confirmLabel={t("costs.remove")}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onConfirm={() => removed && void act("costs.removeFunding", { id: removed.id })}
      >
        {t("costs.removeLineBody")}
      </ConfirmDialog>
    </div>
  );

  function amount(cents: number) {
    return cents === 0 ? <span className="soft">{format.count(0)}</span> : format.count(cents / 100);
  }
}
