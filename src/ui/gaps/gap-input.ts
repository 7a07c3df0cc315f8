import { type GapDetails, type NewRecordedGap, noGapDetails, type RecordedGap } from "../../core/gaps/recorded-gap.ts";

/** A gap with all its details, as a form holds it. */
export type GapDraft = NewRecordedGap & GapDetails;

/** What is sent to change a gap: all of it but its id. */
export function gapInput({ id: _id, ...gap }: RecordedGap): GapDraft {
  return gap;
}

export const emptyGap: GapDraft = {
  title: "",
  indicatorId: null,
  period: "",
  group: "",
  areaCodes: [],
  note: "",
  parkedBecause: "",
  ...noGapDetails,
};
