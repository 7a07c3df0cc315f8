import { useState } from "react";
import type { AreaRow } from "../../contract/answers.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { Card } from "../kit/card.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { AreaDialog } from "./area-dialog.tsx";
import { AreasFilePicker, type OfferedAreas } from "./areas-file-picker.tsx";
import { AreasTable } from "./areas-table.tsx";

/** The municipality's areas: the frame into which every file is fitted. */
export function AreasScreen() {
  const { t, revision, canWrite } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  const areas = useAnswer("areas.list", {}, revision);
  const [offered, setOffered] = useState<OfferedAreas | null>(null);
  const [edited, setEdited] = useState<number | null>(null);
  const [isReplacing, setIsReplacing] = useState(false);
  const hasAreas = (areas.value?.length ?? 0) > 0;
  const editedArea = areas.value?.find((area) => area.id === edited);
  const accept = async () => {
    if (offered === null) return;
    const done = await act("areas.accept", { file: offered.token });
    if (done === null) return;
    setOffered(null);
    setIsReplacing(false);
    say({
      level: "information",
      text: t("project.areasTaken", { count: done.areas }),
      action: { label: t("app.undo"), run: undo },
    });
  };
  return (
    <div className="stack">
      <PageTitle
        title={t("project.areasTitle")}
        lead={t("project.areasLead")}
        actions={
          canWrite &&
          hasAreas &&
          !isReplacing && <Button onPress={() => setIsReplacing(true)}>{t("project.areasReplace")}</Button>
        }
      />
      {canWrite && areas.value !== null && (!hasAreas || isReplacing) && (
        <Card title={hasAreas ? t("project.areasReplace") : t("project.areasAdd")}>
          {hasAreas && <p className="soft card-title">{t("project.areasReplaceHint")}</p>}
          <div className="stack">
            <AreasFilePicker offered={offered} onOffer={setOffered} />
            {offered?.isUsable && (
              <div className="row">
                <Button kind="primary" isDisabled={isActing} onPress={() => void accept()}>
                  {t("project.areasAccept", {
                    count: offered.look.areas.length,
                  })}
                </Button>
              </div>
            )}
          </div>
        </Card>
      )}
      {offered === null && (
        <LoadedContent answer={areas}>
          {(list) =>
            list.length === 0 ? (
              <p className="soft reading-width">{t("project.areasNone")}</p>
            ) : (
              <>
                {canWrite && <p className="soft small">{t("records.editHint")}</p>}
                <AreasTable areas={list} {...(canWrite ? { onChoose: (area: AreaRow) => setEdited(area.id) } : {})} />
              </>
            )
          }
        </LoadedContent>
      )}
      {editedArea && (
        <AreaDialog key={editedArea.id} area={editedArea} areas={areas.value ?? []} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
