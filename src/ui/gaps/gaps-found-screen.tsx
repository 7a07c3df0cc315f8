import { useEffect, useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { goTo, usePlace } from "../router.ts";
import { GapForm } from "./gap-form.tsx";
import { emptyGap, gapInput } from "./gap-input.ts";
import { GapList } from "./gap-list.tsx";

/** The needs that the team wrote down, with what they rest on; priorities are chosen from them. */
export function GapsFoundScreen() {
  const { t, revision, canWrite, audience } = useProject();
  const { act, isActing } = useAct();
  const { params } = usePlace();
  const gaps = useAnswer("gaps.list", {}, revision);
  const evidence = useAnswer("gaps.evidence", { audience }, revision);
  const [edited, setEdited] = useState<RecordedGap | "new" | null>(null);
  const close = () => setEdited(null);
  const isListed = gaps.value !== null;
  useEffect(() => {
    if (isListed && params.gap !== undefined) document.getElementById(`gap-${params.gap}`)?.scrollIntoView();
  }, [isListed, params.gap]);
  const count = gaps.value?.filter(({ parkedBecause }) => parkedBecause === "").length ?? 0;
  const clear = (evidence.value ?? []).filter((one) => one.sureness === "clear").length;
  return (
    <>
      <PageTitle
        title={t("gaps.foundTitle")}
        lead={count > 0 && evidence.value !== null ? t("gapsFound.lead", { count, clear }) : t("gaps.foundLead")}
        actions={canWrite && <Button onPress={() => setEdited("new")}>{t("gaps.addWithoutNumbers")}</Button>}
      />
      {evidence.error !== null && <Notice level="error" title={evidence.error} />}
      <LoadedContent answer={gaps}>
        {(list) =>
          list.length === 0 ? (
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
          ) : (
            <GapList gaps={list} evidence={evidence.value ?? []} onEdit={setEdited} />
          )
        }
      </LoadedContent>
      {edited !== null && (
        <ModalDialog
          title={edited === "new" ? t("gaps.addWithoutNumbers") : t("gaps.editGap")}
          isOpen
          onClose={close}
          isWide
        >
          <GapForm
            gap={edited === "new" ? emptyGap : gapInput(edited)}
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
