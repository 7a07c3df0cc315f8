import { useMemo, useState } from "react";
import type { IntakeProblem, ProblemLevel } from "../../core/intake/look-result.ts";
import { useWords } from "../app/words-context.ts";
import { SegmentedControl } from "../kit/segmented-control.tsx";
import { groupProblems } from "./group-problems.ts";
import { ProblemGroup } from "./problem-group.tsx";
import type { Cursor } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface ProblemGroupsProps {
  readonly draft: ImportDraft;
  readonly problems: readonly IntakeProblem[];
  /** Beyond those listed. */
  readonly more: number;
  readonly onShow: (cursor: Cursor) => void;
}

type Filter = "all" | ProblemLevel;
const levels = ["error", "warning", "information"] as const satisfies readonly ProblemLevel[];

/** What is wrong with the file: equal problems together, the gravest first, each with what one click can do about it. */
export function ProblemGroups({ draft, problems, more, onShow }: ProblemGroupsProps) {
  const { t, format } = useWords();
  const [filter, setFilter] = useState<Filter>("all");
  const groups = useMemo(() => groupProblems(problems), [problems]);
  if (problems.length === 0) return <p>{t("intake.noProblems")}</p>;
  const names = {
    error: t("intake.levelError"),
    warning: t("intake.levelWarning"),
    information: t("intake.levelInformation"),
  };
  const count = (level: ProblemLevel) => problems.filter((problem) => problem.level === level).length;
  const present = levels.filter((level) => count(level) > 0);
  const chosen = filter !== "all" && !present.includes(filter) ? "all" : filter;
  return (
    <div>
      <div className="row-apart card-title">
        <h3>{t("intake.problems")}</h3>
        <SegmentedControl<Filter>
          label={t("intake.filterProblems")}
          value={chosen}
          onChange={setFilter}
          options={[
            { value: "all", label: `${t("intake.levelAll")} ${format.count(problems.length)}` },
            ...present.map((level) => ({ value: level, label: `${names[level]} ${format.count(count(level))}` })),
          ]}
        />
      </div>
      {groups
        .filter((group) => chosen === "all" || group.level === chosen)
        .map((group) => (
          <ProblemGroup key={group.key} group={group} draft={draft} onShow={onShow} />
        ))}
      {more > 0 && <p className="soft">{t("intake.moreProblems", { count: more })}</p>}
    </div>
  );
}
