import type { FileCheck } from "../../contract/intake-answers.ts";
import { codedText } from "../app/coded-text.ts";
import { useWords } from "../app/words-context.ts";

/** "22 areas × 3 years, 1 indicator; 2 rows left out because …" */
export function PreviewSentence({ check }: { readonly check: FileCheck }) {
  const { t, format } = useWords();
  const groups = check.groups.filter((group) => group !== "");
  const parts = [
    ...(check.areas === undefined ? [] : [t("intake.previewAreas", { count: check.areas })]),
    ...(check.periods.length === 0 ? [] : [t("intake.previewPeriods", { count: check.periods.length })]),
    ...(groups.length === 0 ? [] : [t("intake.previewGroups", { count: check.groups.length })]),
  ];
  const reasons = [
    ...new Set(
      check.problems
        .filter((problem) => problem.level === "error" && problem.row > 0)
        .map((problem) => codedText(t, "problems", problem.code, {}, "title") ?? problem.code),
    ),
  ];
  return (
    <div>
      <p className="preview-sentence">
        {[parts.join(" × "), t("intake.previewIndicators", { count: check.indicators.length })]
          .filter(Boolean)
          .join(", ")}
        {check.leftOutRows > 0 &&
          `; ${
            reasons.length === 0
              ? t("intake.previewLeftOut", { count: check.leftOutRows })
              : t("intake.previewLeftOutBecause", { count: check.leftOutRows, reasons: format.list(reasons) })
          }`}
        .
      </p>
      <p className="soft">
        {t("intake.checkValues", { count: check.observations })}{" "}
        {check.periods.length > 0 && t("intake.checkPeriods", { periods: format.list(check.periods) })}{" "}
        {groups.length > 0 && t("intake.checkGroups", { groups: format.list(groups) })}{" "}
        {check.indicators.length > 0 &&
          t("intake.checkIndicators", { indicators: format.list(check.indicators.map((one) => one.name)) })}
      </p>
    </div>
  );
}
