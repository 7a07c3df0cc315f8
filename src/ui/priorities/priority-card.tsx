import { type KeyboardEvent, useEffect, useState } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Departure, RankedGap } from "../../core/priorities/priority.ts";
import { horizons } from "../../core/project/project-settings.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextAreaField, TextField } from "../kit/text-field.tsx";
import { byScoreText, rangeText } from "./rank-words.ts";
import type { DecidedGap } from "./use-decided.ts";

interface PriorityCardProps {
  readonly decided: DecidedGap;
  readonly place: number;
  readonly count: number;
  readonly gap: RecordedGap | undefined;
  readonly ranked: RankedGap | undefined;
  /** Present where the decision contradicts the score. */
  readonly departure: Departure | undefined;
  readonly onChange: (change: Partial<DecidedGap>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onTakeOut: () => void;
}

/** One decided priority. Texts are saved when their field is left. */
export function PriorityCard(props: PriorityCardProps) {
  const { decided, place, count, gap, ranked, departure, onChange, onMove } = props;
  const { t, format, settings, canWrite } = useProject();
  const until = { short: settings.shortTermUntil, medium: settings.mediumTermUntil, long: settings.longTermUntil };
  const horizonLabels = {
    short: t("priorities.horizonShort", { year: until.short }),
    medium: t("priorities.horizonMedium", { year: until.medium }),
    long: t("priorities.horizonLong", { year: until.long }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !canWrite || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  const title = useTypedText(decided.title);
  const firstStep = useTypedText(decided.firstStep);
  const reason = useTypedText(decided.reason);
  const saveTitle = () => (title.text.trim() === "" ? title.reset() : title.changed && onChange({ title: title.text }));
  return (
    <li className="card priority-card" onKeyDown={onKeyDown}>
      <div className="priority-place" aria-hidden="true">
        {place}
      </div>
      <div className="priority-body">
        <div className="row-apart">
          <h3>
            <span className="visually-hidden">{t("priorities.place", { rank: place })}: </span>
            {decided.title}
          </h3>
          <div className="plan-row-actions">
            <Button
              isSmall
              isDisabled={!canWrite || place === 1}
              label={t("priorities.moveUp", { title: decided.title })}
              onPress={() => onMove(-1)}
            >
              ↑ {t("priorities.up")}
            </Button>
            <Button
              isSmall
              isDisabled={!canWrite || place === count}
              label={t("priorities.moveDown", { title: decided.title })}
              onPress={() => onMove(1)}
            >
              ↓ {t("priorities.down")}
            </Button>
            <Button
              isSmall
              kind="quiet"
              isDisabled={!canWrite}
              label={t("priorities.takeOutOf", { title: decided.title })}
              onPress={props.onTakeOut}
            >
              {t("priorities.takeOut")}
            </Button>
          </div>
        </div>
        <p className="soft small">
          {byScoreText(t, format, ranked)}
          {ranked?.rank != null && ` · ${rangeText(t, ranked)}`}
          {gap && gap.title !== decided.title && ` · ${t("priorities.gap")}: ${gap.title}`}
        </p>
        <div className="priority-fields">
          <TextField
            label={t("priorities.priorityTitle")}
            value={title.text}
            onChange={title.type}
            onBlur={saveTitle}
            maxLength={300}
            isDisabled={!canWrite}
          />
          <SelectField
            label={t("priorities.horizon")}
            options={horizons.map((horizon) => ({ value: horizon, label: horizonLabels[horizon] }))}
            value={decided.horizon}
            onChange={(horizon) => onChange({ horizon })}
            isDisabled={!canWrite}
          />
          <TextAreaField
            label={t("priorities.firstStep")}
            hint={t("priorities.firstStepHint")}
            rows={2}
            value={firstStep.text}
            onChange={firstStep.type}
            onBlur={() => firstStep.changed && onChange({ firstStep: firstStep.text })}
            isDisabled={!canWrite}
          />
          {(departure || decided.reason !== "") && (
            <TextAreaField
              label={t("priorities.reason")}
              hint={
                departure
                  ? t("priorities.reasonRequired", { scoreRank: departure.scoreRank, decidedRank: place })
                  : t("priorities.reasonOptional")
              }
              error={
                departure && !departure.reasonGiven && reason.text.trim() === "" ? t("priorities.reasonMissing") : ""
              }
              isRequired={departure !== undefined}
              rows={2}
              value={reason.text}
              onChange={reason.type}
              onBlur={() => reason.changed && onChange({ reason: reason.text })}
              isDisabled={!canWrite}
            />
          )}
        </div>
      </div>
    </li>
  );
}

/** A text while it is typed; an answer from outside (undo) replaces it. */
function useTypedText(saved: string) {
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  return { text, type: setText, changed: text !== saved, reset: () => setText(saved) };
}
