import { useState } from "react";
import type { ImportRecord } from "../../contract/intake-answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { ConfirmDialog } from "../kit/confirm-dialog.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo } from "../router.ts";
import { TypedDialog } from "../typed/typed-dialog.tsx";
import { ImportCard } from "./import-card.tsx";
import { recordName } from "./import-history-name.ts";

/** Every file that the project's numbers come from, and how each was read. */
export function ImportsScreen() {
  const { t, revision, canWrite } = useProject();
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const imports = useAnswer("intake.imports", {}, revision);
  const [isTyping, setIsTyping] = useState(false);
  const [doomed, setDoomed] = useState<ImportRecord | null>(null);
  const remove = async (record: ImportRecord) => {
    const done = await act("intake.remove", { id: record.id });
    if (done !== null)
      say({
        level: "information",
        text: t("intake.removed", { file: recordName(t, record) }),
        action: { label: t("app.undo"), run: undo },
      });
  };
  return (
    <>
      <PageTitle
        title={t("intake.importsTitle")}
        lead={t("intake.importsLead")}
        actions={
          canWrite && (
            <>
              <Button onPress={() => setIsTyping(true)}>{t("records.typeFigure")}</Button>
              <Button kind="primary" onPress={() => goTo("import")}>
                {t("intake.importFile")}
              </Button>
            </>
          )
        }
      />
      <LoadedContent answer={imports}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t("intake.importsEmpty")}>{t("intake.importsEmptyText")}</EmptyState>
          ) : (
            <ul className="stack">
              {list.map((record) => (
                <ImportCard key={record.id} record={record} onRemove={canWrite ? () => setDoomed(record) : null} />
              ))}
            </ul>
          )
        }
      </LoadedContent>
      <ConfirmDialog
        title={t("intake.removeTitle", { file: doomed === null ? "" : recordName(t, doomed) })}
        confirmLabel={t("intake.removeImport")}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && void remove(doomed)}
      >
        {t("intake.removeText", { count: doomed?.observations ?? 0 })}
      </ConfirmDialog>
      {isTyping && <TypedDialog onClose={() => setIsTyping(false)} />}
    </>
  );
}
