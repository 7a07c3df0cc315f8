import type { PeopleCount } from "../../core/voices/count-participants.ts";
import type { ConsultationMethod, ConsultedKind, ParticipantGroup } from "../../core/voices/voice.ts";
import type { Words } from "../app/words-context.ts";

type Translated = Pick<Words, "t">;

export function methodName({ t }: Translated, method: ConsultationMethod): string {
  const keys = {
    survey: "voices.methodSurvey",
    interview: "voices.methodInterview",
    "focus-group": "voices.methodFocusGroup",
    "open-evening": "voices.methodOpenEvening",
    walk: "voices.methodWalk",
    drawings: "voices.methodDrawings",
    photographs: "voices.methodPhotographs",
    observation: "voices.methodObservation",
    other: "voices.methodOther",
  } as const satisfies Record<ConsultationMethod, string>;
  return t(keys[method]);
}

export function peopleName({ t }: Translated, people: ConsultedKind): string {
  const keys = {
    families: "voices.peopleFamilies",
    children: "voices.peopleChildren",
    professionals: "voices.peopleProfessionals",
  } as const satisfies Record<ConsultedKind, string>;
  return t(keys[people]);
}

export function participantGroupName({ t }: Translated, group: ParticipantGroup): string {
  const keys = {
    homeless: "voices.groupHomeless",
    disability: "voices.groupDisability",
    "mental-health": "voices.groupMentalHealth",
    "migrant-minority": "voices.groupMigrantMinority",
    "alternative-care": "voices.groupAlternativeCare",
    "precarious-family": "voices.groupPrecariousFamily",
    "families-in-general": "voices.groupFamiliesInGeneral",
    other: "voices.groupOther",
  } as const satisfies Record<ParticipantGroup, string>;
  return t(keys[group]);
}

export function rankName({ t }: Translated, rank: 1 | 2 | 3): string {
  return t(({ 1: "voices.rank1", 2: "voices.rank2", 3: "voices.rank3" } as const)[rank]);
}

/** A number of people in a table: the number, or the mark in its place. */
export function countText({ t, format }: Words, count: PeopleCount): string {
  if (count.display === "shown") return format.count(count.number);
  return t(count.display === "hidden" ? "voices.countHidden" : "voices.countNotRecorded");
}

/** "14 people", or why no number stands here. */
export function tookPartText({ t }: Translated, count: PeopleCount): string {
  if (count.display === "shown") return t("voices.took", { count: count.number });
  return t(count.display === "hidden" ? "voices.tookHidden" : "voices.tookNotRecorded");
}

/** "9 events, 214 participants; children were heard in 2." */
export function voicesLead({ t }: Translated, events: number, all: PeopleCount, withChildren: number): string {
  return t("voices.lead", {
    count: events,
    participants:
      all.display === "shown"
        ? t("voices.leadParticipants", { count: all.number })
        : t(all.display === "hidden" ? "voices.leadHidden" : "voices.leadNotRecorded"),
    children: withChildren > 0 ? t("voices.leadChildren", { count: withChildren }) : t("voices.leadNoChildren"),
  });
}
