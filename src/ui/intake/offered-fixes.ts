import type { IntakeProblem, ProblemCode, ProblemFix } from "../../core/intake/look-result.ts";

/** Rows that may stay out: what is wrong with them can't be mended by reading the file in another way. */
const rowCodes: readonly ProblemCode[] = [
  "not-a-number",
  "unknown-sign",
  "unknown-area",
  "empty-area",
  "duplicate-observation",
  "part-larger-than-whole",
  "percent-over-100",
  "row-too-short",
  "row-too-long",
  "repeated-header",
  "repeated-row",
  "area-not-valid",
];

/** What one click can do about a problem: what its finder offers, else what holds for every problem of its kind. */
export function offeredFixes({ code, row, details, fixes = [] }: IntakeProblem): readonly ProblemFix[] {
  if (fixes.length > 0 || row === 0) return fixes;
  const text = String(details.text ?? "");
  const isCell = code === "not-a-number" || code === "unknown-sign";
  return [
    ...(isCell && text !== "" ? [{ kind: "read-sign" as const, text, as: "missing" as const }] : []),
    ...(rowCodes.includes(code) ? [{ kind: "leave-out-row" as const, row }] : []),
  ];
}
