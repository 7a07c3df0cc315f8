import { useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo } from "../router.ts";
import { GapForm } from "./gap-form.tsx";
import { RecordedGapCard } from "./recorded-gap-card.tsx";

const emptyGap = {
  title: "",
  indicatorId: null,
  period: "",
  group: "",
  areaCodes: [],
  note: "",
  parkedBecause: "",
};

/** The needs that the team wrote down; priorities are chosen from them. */
export function GapsFoundScreen() {
  const { t, revision, canWrite } = useProject();
  const { act, isActing } = useAct();
  const gaps = useAnswer("gaps.list", {}, revision);
  const [edited, setEdited] = useState<RecordedGap | "new" | null>(null);
  const close = () => setEdited(null);
  return (
    <>
      <PageTitle
        title={t("gaps.foundTitle")}
        lead={t("gaps.foundLead")}
        actions={canWrite && <Button onPress={() => setEdited("new")}>{t("gaps.addWithoutNumbers")}</Button>}
      />
      <LoadedContent answer={gaps}>
        {(list) => {
          const open = list.filter((gap) => gap.parkedBecause === "");
          const parked = list.filter((gap) => gap.parkedBecause !== "");
          if (list.length === 0) {
            return (
              <EmptyState
                title={t("gaps.foundEmptyTitle")}
                actions={
                  <Button kind="primary" onPress={() => goTo("gaps")}>
                    {t("gaps.foundEmptyAction")}
                  </Button>
                }
              >
                {t("gaps.foundEmptyText")}
              </EmptyState>
            );
          }
          return (
            <div className="stack">
              <ul className="stack">
                {open.map((gap) => (
                  <RecordedGapCard key={gap.id} gap={gap} onEdit={() => setEdited(gap)} />
                ))}
              </ul>
              {parked.length > 0 && (
                <>
                  <h2>{t("gaps.parked")}</h2>
                  <ul className="stack">
                    {parked.map((gap) => (
                      <RecordedGapCard key={gap.id} gap={gap} onEdit={() => setEdited(gap)} />
                    ))}
                  </ul>
                </>
              )}
            </div>
          );
        }}
      </LoadedContent>
      {edited !== null && (
        <ModalDialog
          title={edited === "new" ? t("gaps.addWithoutNumbers") : t("gaps.editGap")}
          isOpen
          onClose={close}
          isWide
        >
          <GapForm
            gap={edited === "new" ? emptyGap : withoutId(edited)}
            isSaving={isActing}
            onCancel={close}
            onSave={async (gap) => {
              const done =
                edited === "new" ? await act("gaps.record", { gap }) : await act("gaps.change", { id: edited.id, gap });
              if (done !== null) close();
            }}
          />
        </ModalDialog>
      )}
    </>
  );
}

function withoutId({ id: _id, ...gap }: RecordedGap) {
  return gap;
}
