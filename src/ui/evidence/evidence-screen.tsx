import { useState } from "react";
import type { EvidenceRecord } from "../../contract/intake-answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { useOfferFile } from "../app/use-offer-file.ts";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { FileDrop } from "../kit/file-drop.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { type EditedReport, EvidenceDialog } from "./evidence-dialog.tsx";

const endings = [".pdf", ".docx", ".odt", ".doc", ".xlsx", ".ods", ".csv", ".txt", ".png", ".jpg", ".jpeg"];

/** The reports that stand behind figures. */
export function EvidenceScreen() {
  const { t, revision, canWrite } = useProject();
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const offer = useOfferFile();
  const reports = useAnswer("evidence.list", {}, revision);
  const [edited, setEdited] = useState<EditedReport | null>(null);
  const [doomed, setDoomed] = useState<EvidenceRecord | null>(null);
  const take = async (picked: File) => {
    const file = await offer(picked);
    if ("error" in file) say({ level: "error", text: file.error });
    else setEdited({ file });
  };
  const askToRemove = (record: EvidenceRecord) => {
    const { uses: count, title } = record;
    if (count > 0) say({ level: "warning", text: t("records.reportInUse", { count, title }) });
    else setDoomed(record);
  };
  const remove = async ({ id, title }: EvidenceRecord) => {
    if ((await act("evidence.remove", { id })) === null) return;
    say({
      level: "information",
      text: t("records.reportRemovedNow", { title }),
      action: { label: t("app.undo"), run: undo },
    });
  };
  return (
    <div className="stack">
      <PageTitle title={t("records.evidenceTitle")} lead={t("records.evidenceLead")} />
      {canWrite && (
        <FileDrop
          label={t("records.dropReport")}
          hint={t("records.dropReportHint")}
          endings={endings}
          onFile={(picked) => void take(picked)}
        />
      )}
      <LoadedContent answer={reports}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t("records.evidenceEmpty")}>{t("records.evidenceEmptyText")}</EmptyState>
          ) : (
            <ul className="stack">
              {list.map((record) => (
                <EvidenceCard
                  key={record.id}
                  record={record}
                  onEdit={() => setEdited({ record })}
                  onRemove={() => askToRemove(record)}
                />
              ))}
            </ul>
          )
        }
      </LoadedContent>
      {edited && <EvidenceDialog edited={edited} onClose={() => setEdited(null)} />}
      <ConfirmDialog
        title={t("records.removeReportTitle", { title: doomed?.title ?? "" })}
        confirmLabel={t("records.removeReportButton")}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && void remove(doomed)}
      >
        {t("records.removeReportText")}
      </ConfirmDialog>
    </div>
  );
}
