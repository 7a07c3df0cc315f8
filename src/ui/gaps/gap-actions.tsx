import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { useHistorySteps } from "../app/use-history-steps.ts";
import { Button } from "../kit/button.tsx";
import { gapInput } from "./gap-input.ts";

interface GapActionsProps {
  readonly gap: RecordedGap;
  readonly onEdit: () => void;
  readonly onPark: () => void;
}

/** What can be done with a recorded gap; nothing for those who only read. */
export function GapActions({ gap, onEdit, onPark }: GapActionsProps) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const { say } = useMessages();
  const { undo } = useHistorySteps();
  if (!canWrite) return null;
  const { id, title } = gap;
  const takeUp = () => void act("gaps.change", { id, gap: { ...gapInput(gap), parkedBecause: "" } });
  const remove = async () => {
    if ((await act("gaps.remove", { id })) === null) return;
    say({ level: "information", text: t("gaps.removed", { title }), action: { label: t("app.undo"), run: undo } });
  };
  return (
    <div className="row tight-row">
      <Button kind="quiet" isSmall onPress={onEdit} label={t("gaps.editWhat", { title })}>
        {t("app.edit")}
      </Button>
      {gap.parkedBecause === "" ? (
        <Button kind="quiet" isSmall onPress={onPark} label={t("gaps.parkWhat", { title })}>
          {t("gaps.park")}
        </Button>
      ) : (
        <Button kind="quiet" isSmall onPress={takeUp} label={t("gaps.takeUpWhat", { title })}>
          {t("gaps.takeUp")}
        </Button>
      )}
      <Button kind="quiet" isSmall onPress={() => void remove()} label={t("gaps.removeWhat", { title })}>
        {t("app.remove")}
      </Button>
    </div>
  );
}
