import { useEffect, useState } from "react";
import type { Round } from "../../core/cooperation/partner.ts";
import type { IntegrationAnswer, IntegrationItem } from "../../core/cooperation/questionnaire.ts";
import type { Sector } from "../../core/strategy/strategy.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { NativeSelect } from "../kit/native-select.tsx";
import { TextField } from "../kit/text-field.tsx";

const choices = ["none", "0", "1", "2", "3", "4"] as const;

interface QuestionRowProps {
  readonly round: Round;
  readonly sector: Sector;
  readonly item: IntegrationItem;
  readonly answer: IntegrationAnswer | undefined;
}

/** Saves when a choice is made or the text is left. */
export function QuestionRow({ round, sector, item, answer }: QuestionRowProps) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const [evidence, setEvidence] = useState(answer?.evidence ?? "");
  const saved = answer?.evidence ?? "";
  // Undo may bring back an earlier text.
  useEffect(() => setEvidence(saved), [saved]);
  const label = t(`cooperation.item-${item}`);
  const points = answer?.points ?? null;
  const chosen = choices.find((choice) => choice === `${points}`) ?? "none";
  const save = (value: number | null) =>
    void act("cooperation.answerItem", { round, sector, item, points: value, evidence: evidence.trim() });
  return (
    <li className="tight-stack">
      <p>{label}</p>
      {canWrite ? (
        <>
          <NativeSelect
            label={label}
            options={choices.map((value) => ({ value, label: t(`cooperation.points-${value}`) }))}
            value={chosen}
            onChange={(value) => save(value === "none" ? null : Number(value))}
          />
          <TextField
            label={t("cooperation.evidenceOf", { item: label })}
            value={evidence}
            onChange={setEvidence}
            onBlur={() => evidence.trim() !== (answer?.evidence ?? "") && save(points)}
            maxLength={2000}
          />
        </>
      ) : (
        <p className="soft">{[t(`cooperation.points-${chosen}`), saved].filter(Boolean).join(" · ")}</p>
      )}
    </li>
  );
}
