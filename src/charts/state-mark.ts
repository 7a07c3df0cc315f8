import type { GapValue } from "../core/gaps/gap-view.ts";

/** Why a place has no number: five things that never look alike. */
export const stateMarks = ["hidden", "too-few", "missing", "not-applicable", "suppressed"] as const;
export type StateMark = (typeof stateMarks)[number];

/** Words for each of them, in the reader's language. */
export type StateMarkWords = Readonly<Record<StateMark, string>>;

/** One sign each, the same in every view. */
export const stateSigns = {
  hidden: "■",
  "too-few": "▲",
  missing: "○",
  "not-applicable": "✕",
  suppressed: "◆",
} as const satisfies StateMarkWords;

/** null for a value that may be drawn. */
export function stateMarkOf(value: Pick<GapValue, "value" | "state" | "display">): StateMark | null {
  if (value.display === "hidden" || value.display === "too-few") return value.display;
  if (value.state === "not-applicable") return "not-applicable";
  if (value.state === "suppressed-at-source") return "suppressed";
  return value.value === null ? "missing" : null;
}
