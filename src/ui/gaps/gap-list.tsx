import { useState } from "react";
import type { GapEvidenceAnswer } from "../../contract/gap-evidence-answers.ts";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { chooseGaps, evidenceParts, type GapChoice, gapOrders, type ListedGap, sureFilters } from "./choose-gaps.ts";
import { RecordedGapCard } from "./recorded-gap-card.tsx";

interface GapListProps {
  readonly gaps: readonly RecordedGap[];
  readonly evidence: readonly GapEvidenceAnswer[];
  readonly onEdit: (gap: RecordedGap) => void;
}

const everything: GapChoice = { sure: "all", part: "all", order: "recorded" };

/** Open gaps, then parked ones, as chosen. */
export function GapList({ gaps, evidence, onEdit }: GapListProps) {
  const { t } = useProject();
  const [choice, setChoice] = useState(everything);
  const listed = gaps.map((gap) => ({ gap, evidence: evidence.find((one) => one.gapId === gap.id) }));
  const shown = chooseGaps(listed, choice);
  const open = shown.filter(({ gap }) => gap.parkedBecause === "");
  const parked = shown.filter(({ gap }) => gap.parkedBecause !== "");
  const card = ({ gap, evidence: own }: ListedGap) => (
    <RecordedGapCard key={gap.id} gap={gap} evidence={own} onEdit={() => onEdit(gap)} />
  );
  return (
    <div className="stack">
      {gaps.length > 1 && <GapControls choice={choice} onChange={setChoice} />}
      {shown.length === 0 && (
        <EmptyState
          title={t("gapsFound.nothingFits")}
          actions={<Button onPress={() => setChoice(everything)}>{t("gapsFound.showAll")}</Button>}
        />
      )}
      <ul className="stack">{open.map(card)}</ul>
      {parked.length > 0 && (
        <>
          <h2>{t("gaps.parked")}</h2>
          <ul className="stack">{parked.map(card)}</ul>
        </>
      )}
    </div>
  );
}

interface GapControlsProps {
  readonly choice: GapChoice;
  readonly onChange: (choice: GapChoice) => void;
}

function GapControls({ choice, onChange }: GapControlsProps) {
  const { t } = useProject();
  const sureTexts = {
    all: t("gapsFound.filterAll"),
    clear: t("gapsFound.filterClear"),
    unsure: t("gapsFound.filterUnsure"),
  } as const;
  const partTexts = {
    all: t("gapsFound.filterAll"),
    numbers: t("gapsFound.partNumbers"),
    voices: t("gapsFound.partVoices"),
    services: t("gapsFound.partServices"),
    cooperation: t("gapsFound.partCooperation"),
    quality: t("gapsFound.partQuality"),
    reports: t("gapsFound.partReports"),
  } as const;
  const orderTexts = {
    recorded: t("gapsFound.sortRecorded"),
    sure: t("gapsFound.sortSure"),
    reach: t("gapsFound.sortReach"),
    title: t("gapsFound.sortTitle"),
  } as const;
  return (
    <div className="gap-controls">
      <SegmentedControl
        label={t("gapsFound.filterSure")}
        value={choice.sure}
        onChange={(sure) => onChange({ ...choice, sure })}
        options={sureFilters.map((value) => ({ value, label: sureTexts[value] }))}
      />
      <SelectField
        label={t("gapsFound.filterPart")}
        value={choice.part}
        onChange={(part) => onChange({ ...choice, part })}
        options={evidenceParts.map((value) => ({ value, label: partTexts[value] }))}
      />
      <SelectField
        label={t("gapsFound.sort")}
        value={choice.order}
        onChange={(order) => onChange({ ...choice, order })}
        options={gapOrders.map((value) => ({ value, label: orderTexts[value] }))}
      />
    </div>
  );
}
