import type { ReportTable } from "../../core/report/report-model.ts";
import type { Composer } from "./composer.ts";
import { type Sign, signText } from "./gap-values.ts";

export const signs: readonly Sign[] = [
  "missing",
  "not-applicable",
  "suppressed-at-source",
  "hidden",
  "too-few",
  "uncertain",
];

/** Where signs are explained, for a table that has any; else "". */
export function signNote(composer: Composer, rows: ReportTable["rows"]): string {
  const texts = signs.map((sign) => signText(composer, sign));
  const hasSign = rows.some(({ cells }) => cells.some((cell) => texts.some((text) => cell.endsWith(text))));
  return hasSign ? composer.say("signsNote") : "";
}
