import type { IntakeProblem } from "../../core/intake/look-result.ts";
import { useWords } from "../app/words-context.ts";
import { Notice } from "../kit/notice.tsx";
import { problemText } from "./problem-text.ts";

/** Settled elsewhere on the same screen, or shown by the check cell by cell: no reproach at its top. */
const askedBelow = ["no-period", "no-indicator", "personal-data-column"];
/** Worth knowing before anything is checked. */
const aboutFile: readonly string[] = [
  "hidden-rows",
  "hidden-columns",
  "hidden-sheets",
  "several-tables",
  "sample-only",
];
const mostShown = 5;

/** What the first look at a file found wrong; rows are checked later. */
export function LookProblems({ problems }: { readonly problems: readonly IntakeProblem[] }) {
  const { t, format } = useWords();
  const told = problems.filter(
    (problem) =>
      !askedBelow.includes(problem.code) &&
      (problem.level !== "information" || aboutFile.includes(problem.code)) &&
      (problem.column === 0 || problem.row === 0),
  );
  if (told.length === 0) return null;
  return (
    <Notice
      level={
        (["error", "warning"] as const).find((level) => told.some((problem) => problem.level === level)) ??
        "information"
      }
    >
      <ul className="tight-stack">
        {told.slice(0, mostShown).map((problem) => (
          <li key={`${problem.code}-${problem.row}-${problem.column}`}>
            {problem.row > 0 && <strong>{t("intake.inRow", { row: format.count(problem.row) })} </strong>}
            {problem.row === 0 && problem.column > 0 && (
              <strong>{t("intake.inColumn", { column: problem.column })} </strong>
            )}
            {problemText(t, problem)}
          </li>
        ))}
        {told.length > mostShown && (
          <li className="soft">{t("intake.moreProblems", { count: told.length - mostShown })}</li>
        )}
      </ul>
    </Notice>
  );
}
