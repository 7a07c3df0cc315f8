/** How families, children and professionals were asked (method.md §9.1, decisions.md 22). */
export const consultationMethods = [
  "survey",
  "interview",
  "focus-group",
  "open-evening",
  "walk",
  "drawings",
  "photographs",
  "observation",
  "other",
] as const;
export type ConsultationMethod = (typeof consultationMethods)[number];

export const consultedKinds = ["families", "children", "professionals"] as const;
export type ConsultedKind = (typeof consultedKinds)[number];

/** The six groups of children in need of the European Child Guarantee, then families in general, then all others. */
export const participantGroups = [
  "homeless",
  "disability",
  "mental-health",
  "migrant-minority",
  "alternative-care",
  "precarious-family",
  "families-in-general",
  "other",
] as const;
export type ParticipantGroup = (typeof participantGroups)[number];

/** One meeting, walk or survey. Names of persons have no place in it. */
export interface ConsultationEvent {
  readonly id: number;
  readonly title: string;
  readonly method: ConsultationMethod;
  /** Whom it was with; at least one. */
  readonly people: readonly ConsultedKind[];
  /** ISO date, or "" where only the plan exists or the day is not known. */
  readonly heldOn: string;
  /** null: no area, or the municipality as a whole. */
  readonly areaCode: string | null;
  /** Ages of the children who took part: "3 to 5"; "" where none did. */
  readonly childrenAges: string;
  readonly note: string;
}
export type NewConsultationEvent = Omit<ConsultationEvent, "id">;

/** How many people of a group took part. A group that is absent was not recorded, which is not 0. */
export interface GroupNumber {
  readonly group: ParticipantGroup;
  readonly number: number;
}

/** Something that was heard, said as a group and never by name. */
export interface VoiceStatement {
  readonly id: number;
  readonly eventId: number;
  readonly text: string;
  /** What it is about, in a word or two; may be "". */
  readonly theme: string;
  readonly saidBy: ConsultedKind;
  /** Place among what families want most, or null. */
  readonly rank: 1 | 2 | 3 | null;
  /** The recorded gaps that it speaks to. */
  readonly gapIds: readonly number[];
}
export type NewVoiceStatement = Omit<VoiceStatement, "id">;
