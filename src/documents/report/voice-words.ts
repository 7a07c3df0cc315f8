import type { ConsultationMethod, ConsultedKind, ParticipantGroup } from "../../core/voices/voice.ts";
import type { TextKey } from "../../texts/words.ts";

export const methodKeys = {
  survey: "voices.methodSurvey",
  interview: "voices.methodInterview",
  "focus-group": "voices.methodFocusGroup",
  "open-evening": "voices.methodOpenEvening",
  walk: "voices.methodWalk",
  drawings: "voices.methodDrawings",
  photographs: "voices.methodPhotographs",
  observation: "voices.methodObservation",
  other: "voices.methodOther",
} as const satisfies Record<ConsultationMethod, TextKey>;

export const peopleKeys = {
  families: "voices.peopleFamilies",
  children: "voices.peopleChildren",
  professionals: "voices.peopleProfessionals",
} as const satisfies Record<ConsultedKind, TextKey>;

export const participantGroupKeys = {
  homeless: "voices.groupHomeless",
  disability: "voices.groupDisability",
  "mental-health": "voices.groupMentalHealth",
  "migrant-minority": "voices.groupMigrantMinority",
  "alternative-care": "voices.groupAlternativeCare",
  "precarious-family": "voices.groupPrecariousFamily",
  "families-in-general": "voices.groupFamiliesInGeneral",
  other: "voices.groupOther",
} as const satisfies Record<ParticipantGroup, TextKey>;

export const rankKeys = { 1: "voices.rank1", 2: "voices.rank2", 3: "voices.rank3" } as const;
