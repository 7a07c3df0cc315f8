import { useState } from "react";
import type { CatalogueRow, ContextAnswer } from "../../contract/context-calls.ts";
import { shownInMode } from "../../core/indicators/catalogue.ts";
import { useProject } from "../app/project-context.ts";
import { useAct, useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { LoadedContent } from "../kit/loaded-content.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { changeParams, usePlace } from "../router.ts";
import { Comparison } from "./comparison.tsx";
import { DataBoard } from "./data-board.tsx";
import { EntryDialog } from "./entry-dialog.tsx";
import { IndicatorList } from "./indicator-list.tsx";

const parts = ["indicators", "board", "comparison"] as const;
const partKeys = {
  indicators: "context.tabIndicators",
  board: "context.tabBoard",
  comparison: "context.tabComparison",
} as const;

/** The catalogue of indicators, where each number can be had, and what is published elsewhere. */
export function ContextScreen() {
  const { t, revision } = useProject();
  const answer = useAnswer("context.view", {}, revision);
  return (
    <div className="stack">
      {answer.value === null && <PageTitle title={t("context.title")} />}
      <LoadedContent answer={answer}>{(content) => <ContextWork content={content} />}</LoadedContent>
    </div>
  );
}

function ContextWork({ content }: { readonly content: ContextAnswer }) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const { params } = usePlace();
  const [edited, setEdited] = useState<CatalogueRow | "new" | null>(null);
  const part = parts.find((one) => one === params.part) ?? "indicators";
  const shown = shownInMode(content.entries, content.mode);
  return (
    <div className="stack">
      <PageTitle
        title={t("context.title")}
        lead={<LeadSentence content={content} />}
        actions={
          canWrite && (
            <Button kind="primary" onPress={() => setEdited("new")}>
              {t("context.addOwn")}
            </Button>
          )
        }
      />
      <div className="row-apart">
        <SegmentedControl
          label={t("context.parts")}
          options={parts.map((value) => ({ value, label: t(partKeys[value]) }))}
          value={part}
          onChange={(next) => changeParams("context", { part: next })}
        />
        {canWrite && part !== "comparison" && (
          <SegmentedControl
            label={t("context.howMany")}
            options={[
              { value: "small", label: t("context.modeSmall") },
              { value: "full", label: t("context.modeFull") },
            ]}
            value={content.mode}
            onChange={(mode) => void act("context.setMode", { mode })}
          />
        )}
      </div>
      {part === "indicators" && <IndicatorList shown={shown} all={content.entries} onEdit={setEdited} />}
      {part === "board" && <DataBoard entries={shown} />}
      {part === "comparison" && <Comparison entries={content.entries} references={content.references} />}
      {edited !== null && (
        <EntryDialog
          entry={edited === "new" ? null : edited}
          taken={content.entries.map((entry) => entry.id)}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function LeadSentence({ content: { progress } }: { readonly content: ContextAnswer }) {
  const { t, format } = useProject();
  const { selected, decided, withNumbers } = progress;
  if (selected === 0) return t("context.leadNothing");
  // Four in five, in whole numbers, so that 12 of 15 is enough.
  const missing = Math.max(0, Math.ceil((selected * 4) / 5) - decided);
  return [
    t("context.lead", {
      count: selected,
      decided: format.count(decided),
      numbers: format.count(withNumbers),
    }),
    missing === 0 ? t("context.leadEnough") : t("context.leadMissing", { count: missing }),
  ].join(" ");
}
