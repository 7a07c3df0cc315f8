/** What was done to a file on its way to observations, for provenance. Texts come from the text layer by code. */
export const stepCodes = [
  "dialect-read",
  "decimal-comma",
  "thousands-mark",
  "rows-marked-total",
  "notes-left-out",
  "rows-filtered",
  "area-matched-by-alias",
  "area-matched-by-name",
  "area-matched-without-zeros",
  "group-renamed",
  "sign-read",
  "scaled-by",
  "computed-from-counts",
  "rows-left-out",
  "rows-held-back",
  "sheet-read",
  "column-split",
  "dates-read",
  "cells-fixed",
  "duplicates-dropped",
  "rows-summed",
  "column-computed",
  "areas-merged",
  "columns-blanked",
  "typed-by-hand",
] as const;
export type StepCode = (typeof stepCodes)[number];

export interface IntakeStep {
  readonly code: StepCode;
  readonly details: Readonly<Record<string, string | number>>;
}
