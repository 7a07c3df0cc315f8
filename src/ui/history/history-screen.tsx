import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { changeText, useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";

/** Who changed what, and when, the newest first. */
export function HistoryScreen() {
  const { t, format, revision, overview, canWrite } = useProject();
  const { undo, redo } = useHistorySteps();
  const history = useAnswer("history.list", {}, revision);
  return (
    <>
      <PageTitle
        title={t("history.title")}
        lead={t("history.lead")}
        actions={
          canWrite && (
            <>
              <Button isDisabled={overview.undo === null} onPress={undo}>
                {t("app.undo")}
              </Button>
              <Button isDisabled={overview.redo === null} onPress={redo}>
                {t("app.redo")}
              </Button>
            </>
          )
        }
      />
      <LoadedContent answer={history}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState title={t("history.empty")}>{t("history.emptyText")}</EmptyState>
          ) : (
            <DataTable
              caption={t("history.caption")}
              isCaptionHidden
              rows={entries}
              rowKey={(entry) => String(entry.id)}
              columns={[
                {
                  id: "what",
                  header: t("history.what"),
                  cell: (entry) => changeText(t, entry.label),
                  isRowHeader: true,
                },
                {
                  id: "who",
                  header: t("history.who"),
                  cell: (entry) => entry.author || t("history.nobody"),
                  sortBy: (entry) => entry.author,
                },
                {
                  id: "when",
                  header: t("history.when"),
                  cell: (entry) => `${format.date(entry.at)}, ${format.time(entry.at)}`,
                  sortBy: (entry) => entry.at,
                },
                {
                  id: "state",
                  header: t("history.state"),
                  cell: (entry) =>
                    entry.state === "undone" ? <Chip>{t("history.stateUndone")}</Chip> : t("history.stateDone"),
                  sortBy: (entry) => entry.state,
                },
              ]}
            />
          )
        }
      </LoadedContent>
    </>
  );
}
