import type { Barrier } from "../services/barriers.ts";
import type { ParticipantGroup } from "../voices/voice.ts";

/** What in the system itself stands in the way. */
export const systemChallenges = ["governance", "framing", "funding", "workforce"] as const;
export type SystemChallenge = (typeof systemChallenges)[number];

/** Parts of the situation analysis that give findings in words. */
export const findingParts = ["services", "cooperation", "quality"] as const;
export type FindingPart = (typeof findingParts)[number];

export interface IndicatorReference {
  readonly indicatorId: string;
  readonly period: string;
  readonly group: string;
}

/** A finding of another part. `code` and `details` are that part's own; `label` says it in plain words. */
export interface GapFinding {
  readonly part: FindingPart;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly label: string;
}

/** A report that stands behind the gap, with its page. */
export interface GapReport {
  readonly evidenceId: number;
  readonly page: string;
}

/** What a gap says beyond its first indicator. Voices are not in it: statements name their gaps. */
export interface GapDetails {
  /** The gap in plain words, as the team wants it read; "" until written. */
  readonly sentence: string;
  readonly barriers: readonly Barrier[];
  readonly groupsConcerned: readonly ParticipantGroup[];
  readonly challenges: readonly SystemChallenge[];
  /** Indicators beside the first. */
  readonly moreIndicators: readonly IndicatorReference[];
  readonly findings: readonly GapFinding[];
  readonly reports: readonly GapReport[];
}

/** A need that the team wrote down, with the evidence that it rests on. */
export interface RecordedGap extends GapDetails {
  readonly id: number;
  readonly title: string;
  /** The first evidence; null for a gap without an indicator. */
  readonly indicatorId: string | null;
  readonly period: string;
  readonly group: string;
  readonly areaCodes: readonly string[];
  readonly note: string;
  /** Non-empty when the gap is parked: why. */
  readonly parkedBecause: string;
}
/** Details may be left out: plans from before they existed have none. */
export type NewRecordedGap = Omit<RecordedGap, "id" | keyof GapDetails> & Partial<GapDetails>;

export const noGapDetails: GapDetails = {
  sentence: "",
  barriers: [],
  groupsConcerned: [],
  challenges: [],
  moreIndicators: [],
  findings: [],
  reports: [],
};

/** All indicators that a gap rests on, the first one first, each once. */
export function indicatorsOf(gap: RecordedGap): readonly IndicatorReference[] {
  const { indicatorId, period, group } = gap;
  const all = indicatorId === null ? gap.moreIndicators : [{ indicatorId, period, group }, ...gap.moreIndicators];
  const keys = all.map((one) => JSON.stringify([one.indicatorId, one.period, one.group]));
  return all.filter((_one, index) => keys.indexOf(keys[index] ?? "") === index);
}
