import type { IntakeProblem } from "../../core/intake/look-result.ts";
import type { Translate } from "../../texts/translate.ts";
import { codedText } from "../app/coded-text.ts";

/** A problem of a file in a sentence that says what to do. */
export function problemText(t: Translate, problem: Pick<IntakeProblem, "code" | "details">): string {
  return codedText(t, "problems", problem.code, problem.details) ?? t("intake.unknownProblem", { code: problem.code });
}
