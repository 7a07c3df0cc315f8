import type { CellClarity, CellKind } from "../core/gaps/matrix.ts";
import type { TextKey } from "./words.ts";

/** What a cell of the matrix says, in words. */
export const kindText = {
  "target-met": "matrix.targetMet",
  between: "matrix.between",
  "worse-than-city": "matrix.worse",
  "not-worse": "matrix.notWorse",
  "not-compared": "matrix.notCompared",
  "too-few": "matrix.tooFew",
  hidden: "matrix.hidden",
  missing: "matrix.missing",
  "not-applicable": "matrix.notApplicable",
  "suppressed-at-source": "matrix.suppressed",
} as const satisfies Record<CellKind, TextKey>;

export const clarityText = {
  unknown: "matrix.clarityUnknown",
  clear: "matrix.clear",
  unclear: "matrix.unclear",
} as const satisfies Record<CellClarity, TextKey>;

/** The same in a cell of the grid, where there is no number. */
export const shortKindText = {
  "too-few": "matrix.tooFewShort",
  hidden: "matrix.hiddenShort",
  missing: "matrix.missingShort",
  "not-applicable": "matrix.notApplicableShort",
  "suppressed-at-source": "matrix.suppressedShort",
} as const satisfies Partial<Record<CellKind, TextKey>>;
