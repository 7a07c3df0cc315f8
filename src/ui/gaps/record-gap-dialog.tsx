import { useState } from "react";
import type { GapAnswer } from "../../contract/answers.ts";
import type { GapView } from "../../core/gaps/gap-view.ts";
import { useMessages } from "../app/messages-context.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import type { Words } from "../app/words-context.ts";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { ModalDialog } from "../kit/modal-dialog.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { goTo } from "../router.ts";
import { AddToGapForm } from "./add-to-gap-form.tsx";
import { GapForm } from "./gap-form.tsx";
import { emptyGap, type GapDraft } from "./gap-input.ts";
import { leadSentences } from "./gap-sentence.ts";

const mostInTitle = 3;

/**
 * Writes down what the screen shows as a need of the municipality, or adds it to one. What is suggested comes from the
 * public view whoever reads: once saved it is typed text, which everybody sees.
 */
export function RecordGapDialog({ view, onClose }: { readonly view: GapView; readonly onClose: () => void }) {
  const project = useProject();
  const { t, revision } = project;
  const { act, isActing } = useAct();
  const { say } = useMessages();
  const [how, setHow] = useState<"new" | "existing">("new");
  const { indicator, period, group } = view;
  const shown = useAnswer("gaps.view", { indicatorId: indicator.id, period, group, audience: "public" }, revision);
  const gaps = useAnswer("gaps.list", {}, revision);
  const saved = (text: string) => {
    onClose();
    say({ level: "information", text, action: { label: t("gaps.seeList"), run: () => goTo("gapsFound") } });
  };
  return (
    <ModalDialog title={t("gaps.record")} isOpen onClose={onClose} isWide>
      {(gaps.value ?? []).length > 0 && (
        <div className="row">
          <SegmentedControl
            label={t("gapsFound.howToRecord")}
            value={how}
            onChange={setHow}
            options={[
              { value: "new", label: t("gapsFound.asNew") },
              { value: "existing", label: t("gapsFound.toExisting") },
            ]}
          />
        </div>
      )}
      {how === "existing" ? (
        <AddToGapForm
          indicator={indicator}
          reference={{ indicatorId: indicator.id, period, group }}
          gaps={gaps.value ?? []}
          onCancel={onClose}
          onAdded={(title) => saved(t("gapsFound.added", { title }))}
        />
      ) : (
        <LoadedContent answer={shown}>
          {(answer) => (
            <GapForm
              gap={suggestedGap(project, answer)}
              isSaving={isActing}
              onCancel={onClose}
              onSave={async (gap) => {
                if ((await act("gaps.record", { gap })) !== null) saved(t("gaps.recorded"));
              }}
            />
          )}
        </LoadedContent>
      )}
    </ModalDialog>
  );
}

/** Title, sentence and areas as the numbers suggest them. */
function suggestedGap(words: Words, { view, sentences }: GapAnswer): GapDraft {
  const { t, format } = words;
  const { indicator, period, group } = view;
  const behind = view.areas.filter(
    (area) => area.position === "worse-than-city" && area.clarity === "clear" && !view.rankingIsNoise,
  );
  const names = behind.slice(0, mostInTitle).map((area) => area.area);
  const lead = leadSentences(words, view, sentences)[0] ?? "";
  return {
    ...emptyGap,
    title:
      names.length === 0
        ? indicator.name
        : t("gaps.suggestedTitle", { indicator: indicator.name, areas: format.list(names) }),
    sentence: lead === "" ? "" : t("gapsFound.suggestedSentence", { indicator: indicator.name, period, lead }),
    indicatorId: indicator.id,
    period,
    group,
    areaCodes: behind.map((area) => area.code),
  };
}
