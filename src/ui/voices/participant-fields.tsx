import { type GroupNumber, type ParticipantGroup, participantGroups } from "../../core/voices/voice.ts";
import { useProject } from "../app/project-context.ts";
import { NumberField } from "../kit/number-field.tsx";
import { participantGroupName } from "./voice-words.ts";

interface ParticipantFieldsProps {
  readonly numbers: readonly GroupNumber[];
  /** Groups whose number this audience does not see; they can't be changed here. */
  readonly kept: readonly ParticipantGroup[];
  readonly onChange: (numbers: readonly GroupNumber[]) => void;
}

/** How many people of each group; an empty field is "not recorded". */
export function ParticipantFields({ numbers, kept, onChange }: ParticipantFieldsProps) {
  const project = useProject();
  const { t } = project;
  const change = (group: ParticipantGroup, number: number | null) => {
    const others = numbers.filter((one) => one.group !== group);
    onChange(number === null ? others : [...others, { group, number }]);
  };
  return (
    <fieldset className="plan-fieldset tight-stack">
      <legend>{t("voices.participants")}</legend>
      <p className="field-hint">{t("voices.participantsHint")}</p>
      <div className="number-grid">
        {participantGroups
          .filter((group) => !kept.includes(group))
          .map((group) => (
            <NumberField
              key={group}
              label={participantGroupName(project, group)}
              value={numbers.find((one) => one.group === group)?.number ?? null}
              onChange={(number) => change(group, number)}
              minimum={0}
              maximum={1_000_000}
            />
          ))}
      </div>
      {kept.map((group) => (
        <p key={group} className="soft small">
          {t("voices.participantsKept", { group: participantGroupName(project, group) })}
        </p>
      ))}
    </fieldset>
  );
}
