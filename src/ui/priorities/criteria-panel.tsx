import { useState } from "react";
import type { Criterion } from "../../core/priorities/priority.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { CriterionDialog } from "./criterion-dialog.tsx";
import { type CriterionDraft, wordedDefaultCriteria } from "./default-criteria-words.ts";

export function CriteriaPanel({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { t, format, canWrite } = useProject();
  const { act, isActing } = useAct();
  const [edited, setEdited] = useState<CriterionDraft | null>(null);
  const [removed, setRemoved] = useState<Criterion | null>(null);
  const names = new Set(criteria.map((criterion) => criterion.name));
  const missing = wordedDefaultCriteria(t).filter((criterion) => !names.has(criterion.name));
  const addMissing = async () => {
    for (const criterion of missing) await act("priorities.saveCriterion", { criterion });
  };
  const addButton = (
    <Button
      isDisabled={!canWrite}
      onPress={() => setEdited({ id: null, name: "", lowAnchor: "", highAnchor: "", weight: 10 })}
    >
      {t("priorities.addCriterion")}
    </Button>
  );
  const weightSum = criteria.reduce((total, criterion) => total + criterion.weight, 0);

  return (
    <div className="stack">
      <p className="soft reading-width">{t("priorities.criteriaExplained")}</p>
      {criteria.length === 0 ? (
        <EmptyState
          title={t("priorities.noCriteriaTitle")}
          actions={
            <>
              <Button kind="primary" isDisabled={!canWrite || isActing} onPress={addMissing}>
                {t("priorities.useDefaultCriteria")}
              </Button>
              {addButton}
            </>
          }
        >
          {t("priorities.noCriteriaBody")}
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t("priorities.criteriaCaption")}
            isCaptionHidden
            rows={criteria}
            rowKey={(criterion) => String(criterion.id)}
            columns={[
              { id: "name", header: t("priorities.criterion"), isRowHeader: true, cell: (criterion) => criterion.name },
              {
                id: "low",
                header: t("priorities.lowAnchor"),
                cell: (criterion) => <span className="soft">{criterion.lowAnchor}</span>,
              },
              {
                id: "high",
                header: t("priorities.highAnchor"),
                cell: (criterion) => <span className="soft">{criterion.highAnchor}</span>,
              },
              {
                id: "weight",
                header: t("priorities.weight"),
                isNumeric: true,
                cell: (criterion) => format.number(criterion.weight, Number.isInteger(criterion.weight) ? 0 : 1),
              },
              {
                id: "share",
                header: t("priorities.share"),
                isNumeric: true,
                cell: (criterion) => format.value((100 * criterion.weight) / weightSum, "%", 0),
              },
              {
                id: "actions",
                header: t("priorities.change"),
                isNumeric: true,
                cell: (criterion) => (
                  <div className="plan-row-actions">
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("priorities.editCriterion", { name: criterion.name })}
                      onPress={() => setEdited(criterion)}
                    >
                      {t("priorities.change")}
                    </Button>
                    <Button
                      isSmall
                      kind="quiet"
                      isDisabled={!canWrite}
                      label={t("priorities.removeCriterionTitle", { name: criterion.name })}
                      onPress={() => setRemoved(criterion)}
                    >
                      {t("priorities.removeCriterion")}
                    </Button>
                  </div>
                ),
              },
            ]}
          />
          <div className="row">
            {addButton}
            {missing.length > 0 && missing.length < 6 && (
              <Button kind="quiet" isDisabled={!canWrite || isActing} onPress={addMissing}>
                {t("priorities.addDefaultCriteria")}
              </Button>
            )}
          </div>
        </>
      )}
      {edited && <CriterionDialog draft={edited} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        title={t("priorities.removeCriterionTitle", { name: removed?.name ?? "" })}
        confirmLabel={t("priorities.remove")}
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onConfirm={() => removed && void act("priorities.removeCriterion", { id: removed.id })}
      >
        {t("priorities.removeCriterionBody")}
      </ConfirmDialog>
    </div>
  );
}
