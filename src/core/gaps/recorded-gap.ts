/** A need that the team wrote down, with the evidence that it rests on. */
export interface RecordedGap {
  readonly id: number;
  readonly title: string;
  /** The evidence; null for a gap without an indicator. */
  readonly indicatorId: string | null;
  readonly period: string;
  readonly group: string;
  readonly areaCodes: readonly string[];
  readonly note: string;
  /** Non-empty when the gap is parked: why. */
  readonly parkedBecause: string;
}
export type NewRecordedGap = Omit<RecordedGap, "id">;
