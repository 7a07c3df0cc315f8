import type { GapView } from "../../core/gaps/gap-view.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { goTo } from "../router.ts";
import { GapForm } from "./gap-form.tsx";

const mostInTitle = 3;

/** Writes down what the screen shows as a need of the municipality, with its evidence. */
export function RecordGapDialog({ view, onClose }: { readonly view: GapView; readonly onClose: () => void }) {
  const { t, format } = useProject();
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const behind = view.areas.filter(
    (area) => area.position === "worse-than-city" && area.clarity === "clear" && !view.rankingIsNoise,
  );
  const names = behind.slice(0, mostInTitle).map((area) => area.area);
  const title =
    names.length === 0
      ? view.indicator.name
      : t("gaps.suggestedTitle", {
          indicator: view.indicator.name,
          areas: format.list(names),
        });
  return (
    <ModalDialog title={t("gaps.record")} isOpen onClose={onClose} isWide>
      <GapForm
        gap={{
          title,
          indicatorId: view.indicator.id,
          period: view.period,
          group: view.group,
          areaCodes: behind.map((area) => area.code),
          note: "",
          parkedBecause: "",
        }}
        isSaving={isActing}
        onCancel={onClose}
        onSave={async (gap) => {
          const made = await act("gaps.record", { gap });
          if (made === null) return;
          onClose();
          say({
            level: "information",
            text: t("gaps.recorded"),
            action: { label: t("gaps.seeList"), run: () => goTo("gapsFound") },
          });
        }}
      />
    </ModalDialog>
  );
}
