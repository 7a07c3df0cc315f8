import type { ImportDetails } from "../../contract/intake-answers.ts";
import { PickFileButton } from "../app/pick-file-button.tsx";
import { useProject } from "../app/project-context.ts";
import { DataTable } from "../kit/data-table.tsx";
import { useReadAgain } from "./import-history-again.ts";
import { problemText } from "./problem-text.ts";

interface ImportHistoryHeldProps {
  readonly details: ImportDetails;
  readonly canWrite: boolean;
}

/** Rows that wait beside the import, what is wrong with each, and the way to bring them in. */
export function ImportHistoryHeld({ details, canWrite }: ImportHistoryHeldProps) {
  const { t, format, audience } = useProject();
  const { record, held } = details;
  const { replace, isFitting } = useReadAgain(record);
  return (
    <section className="tight-stack">
      <div className="row-apart">
        <h3>{t("records.heldTitle")}</h3>
        {canWrite && (
          <PickFileButton
            label={t("records.heldAgainFor", { file: record.fileName })}
            onFile={replace}
            isDisabled={isFitting}
          >
            {t("records.heldAgain")}
          </PickFileButton>
        )}
      </div>
      <p className="reading-width">{t("records.heldText")}</p>
      {audience === "public" ? (
        <p className="soft">
          {t("records.heldChip", { count: record.heldRows })}. {t("records.heldOnlyInternal")}
        </p>
      ) : (
        <>
          {held.length < record.heldRows && (
            <p className="soft small">{t("records.heldMore", { count: held.length })}</p>
          )}
          <div className="held-box">
            <DataTable
              caption={t("records.heldTitle")}
              isCaptionHidden
              rows={held}
              rowKey={(one) => String(one.row)}
              columns={[
                {
                  id: "row",
                  header: t("records.heldRow"),
                  cell: (one) => format.count(one.row),
                  sortBy: (one) => one.row,
                  isNumeric: true,
                  isRowHeader: true,
                },
                {
                  id: "cells",
                  header: t("records.heldCells"),
                  cell: (one) => <code className="held-cells">{one.cells.join(" | ")}</code>,
                },
                {
                  id: "wrong",
                  header: t("records.heldWrong"),
                  cell: (one) => one.problems.map((problem) => problemText(t, problem)).join(" "),
                },
              ]}
            />
          </div>
        </>
      )}
    </section>
  );
}
