import type { ProblemFix } from "../../core/intake/look-result.ts";
import type { TextDetails, Translate } from "../../texts/translate.ts";
import { codedText } from "../app/coded-text.ts";
import type { Words } from "../app/words-context.ts";
import { stateText } from "./step-text.ts";

interface FixWords extends Pick<Words, "t" | "format"> {
  readonly columnName: (column: number) => string;
  readonly areaName: (code: string) => string;
}

/** "Treat “..” as missing", or "Leave out 14 rows" where a fix settles several at once. */
export function fixText(words: FixWords, fix: ProblemFix, count: number): string {
  const { t } = words;
  if (count > 1) {
    const several = codedText(t, "intake", fix.kind, { count }, "fix-all");
    if (several !== null) return several;
  }
  const details = fixDetails(words, fix);
  return codedText(t, "intake", fix.kind, details, "fix") ?? fix.kind;
}

function fixDetails({ t, format, columnName, areaName }: FixWords, fix: ProblemFix): TextDetails {
  switch (fix.kind) {
    case "read-sign":
      return { text: fix.text, as: stateText(t, fix.as) };
    case "scale-column":
      return { column: columnName(fix.column), factor: factorText(t, fix.factor) };
    case "leave-out-row":
    case "mark-total":
      return { row: format.count(fix.row) };
    case "change-cell":
      return { text: fix.text };
    case "drop-duplicates":
      return { columns: format.list(fix.by) };
    case "match-area":
      return { text: fix.text, area: areaName(fix.code) };
    case "read-dates":
      return { order: codedText(t, "intake", fix.order, {}, "order") ?? fix.order };
    case "leave-out-column":
    case "public-column":
      return { column: columnName(fix.column) };
  }
}

function factorText(t: Translate, factor: number): string {
  return factor >= 1 || factor === 0
    ? t("intake.scaleTimes", { factor })
    : t("intake.scaleDivided", { factor: Math.round(1 / factor) });
}
