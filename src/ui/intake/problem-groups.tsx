import { useState } from "react";
import type { IntakeProblem, ProblemLevel } from "../../core/intake/look-result.ts";
import { codedText } from "../app/coded-text.ts";
import { useWords } from "../app/words-context.ts";
import { Chip } from "../kit/chip.tsx";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { problemText } from "./problem-text.ts";

interface ProblemGroupsProps {
  readonly problems: readonly IntakeProblem[];
  /** Beyond those listed. */
  readonly more: number;
}

type Filter = "all" | ProblemLevel;
const levels = ["error", "warning", "information"] as const satisfies readonly ProblemLevel[];
const tones = {
  error: "alert",
  warning: "doubt",
  information: "plain",
} as const;
const mostRows = 100;

/** What is wrong with the file, kind by kind, row by row. */
export function ProblemGroups({ problems, more }: ProblemGroupsProps) {
  const { t, format } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  if (problems.length === 0) return <p>{t("intake.noProblems")}</p>;
  const names = {
    error: t("intake.levelError"),
    warning: t("intake.levelWarning"),
    information: t("intake.levelInformation"),
  };
  const count = (level: ProblemLevel) => problems.filter((problem) => problem.level === level).length;
  const shown = problems.filter((problem) => filter === "all" || problem.level === filter);
  const groups = [...Map.groupBy(shown, (problem) => problem.code)].sort(([, a], [, b]) => rank(a) - rank(b));
  return (
    <div className="stack">
      <div className="row-apart">
        <h3>{t("intake.problems")}</h3>
        <SegmentedControl<Filter>
          label={t("intake.filterProblems")}
          value={filter}
          onChange={setFilter}
          options={[
            {
              value: "all",
              label: `${t("intake.levelAll")} ${format.count(problems.length)}`,
            },
            ...levels
              .filter((level) => count(level) > 0)
              .map((level) => ({
                value: level,
                label: `${names[level]} ${format.count(count(level))}`,
              })),
          ]}
        />
      </div>
      {groups.map(([code, group]) => (
        <details key={code} className="problem-group">
          <summary>
            <Chip tone={tones[group[0]?.level ?? "information"]}>{names[group[0]?.level ?? "information"]}</Chip>{" "}
            <strong>{codedText(t, "problems", code, {}, "title") ?? code}</strong>{" "}
            <span className="soft">{t("intake.times", { count: group.length })}</span>
          </summary>
          <ul className="problem-rows">
            {group.slice(0, mostRows).map((problem) => (
              <li key={`${problem.row}-${problem.column}-${JSON.stringify(problem.details)}`}>
                <span className="soft">{placeText(t, format.count, problem)}</span> {problemText(t, problem)}
              </li>
            ))}
            {group.length > mostRows && (
              <li className="soft">{t("intake.moreProblems", { count: group.length - mostRows })}</li>
            )}
          </ul>
        </details>
      ))}
      {more > 0 && <p className="soft">{t("intake.moreProblems", { count: more })}</p>}
    </div>
  );
}

function placeText(
  t: ReturnType<typeof useWords>["t"],
  count: (value: number) => string,
  { row, column }: IntakeProblem,
): string {
  if (row === 0) return column === 0 ? t("intake.wholeFile") : t("intake.inColumn", { column });
  return column === 0 ? t("intake.inRow", { row: count(row) }) : t("intake.inCell", { row: count(row), column });
}

function rank(group: readonly IntakeProblem[]): number {
  return levels.indexOf(group[0]?.level ?? "information");
}
