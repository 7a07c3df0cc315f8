import { useState } from "react";
import {
  type LeadershipAnswer,
  type LeadershipPractice,
  leadershipPractices,
} from "../../core/cooperation/instruments.ts";
import type { Round } from "../../core/cooperation/partner.ts";
import { useProject } from "../app/project-context.ts";
import { useAct } from "../app/use-call.ts";
import { Card } from "../kit/card.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextField } from "../kit/text-field.tsx";

interface LeadershipReviewProps {
  readonly answers: readonly LeadershipAnswer[];
  readonly round: Round;
}

/** Those who lead the network look at their own practice, and note what follows. */
export function LeadershipReview({ answers, round }: LeadershipReviewProps) {
  const { t } = useProject();
  return (
    <Card title={t("cooperation.instrument-leadership")}>
      <div className="stack">
        {leadershipPractices.map((practice) => (
          <PracticeRow
            key={`${round}-${practice}`}
            round={round}
            practice={practice}
            answer={answers.find((one) => one.practice === practice) ?? { practice, points: null, action: "" }}
          />
        ))}
      </div>
    </Card>
  );
}

const steps = ["", "0", "1", "2", "3", "4"] as const;

interface PracticeRowProps {
  readonly round: Round;
  readonly practice: LeadershipPractice;
  readonly answer: LeadershipAnswer;
}

function PracticeRow({ round, practice, answer }: PracticeRowProps) {
  const { t, canWrite } = useProject();
  const { act } = useAct();
  const [action, setAction] = useState(answer.action);
  const save = (part: Partial<LeadershipAnswer>) =>
    void act("cooperation.reviewPractice", { round, practice, points: answer.points, action: action.trim(), ...part });
  const name = t(`cooperation.practice-${practice}`);
  if (!canWrite) {
    return (
      <p>
        <strong>{name}</strong>:{" "}
        {answer.points === null ? t("cooperation.notAsked") : t(`cooperation.step-${answer.points as 0}`)}
        {answer.action !== "" && ` · ${answer.action}`}
      </p>
    );
  }
  return (
    <div className="columns">
      <SelectField
        label={name}
        options={steps.map((value) => ({
          value,
          label: value === "" ? t("cooperation.notAsked") : t(`cooperation.step-${value}`),
        }))}
        value={steps.find((step) => step === `${answer.points ?? ""}`) ?? ""}
        onChange={(next) => save({ points: next === "" ? null : Number(next) })}
      />
      <TextField
        label={t("cooperation.followsFrom", { practice: name })}
        value={action}
        onChange={setAction}
        onBlur={() => {
          if (action.trim() !== answer.action) save({});
        }}
        maxLength={2000}
      />
    </div>
  );
}
