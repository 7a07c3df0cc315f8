import { applyFixes } from "../../core/intake/apply-fix.ts";
import type { IntakeProblem, ProblemFix } from "../../core/intake/look-result.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import { Button } from "../kit/button.tsx";
import { fixText } from "./fix-text.ts";
import { offeredFixes } from "./offered-fixes.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface FixButtonsProps {
  readonly draft: ImportDraft;
  /** All of one kind; a button settles them together. */
  readonly problems: readonly IntakeProblem[];
}

const mostButtons = 4;
/** Settled cell by cell; the words of one would not hold for the others. */
const single: readonly ProblemFix["kind"][] = ["change-cell", "leave-out-row", "mark-total", "match-area"];

/** What one click can do about problems of the same kind. */
export function FixButtons({ draft, problems }: FixButtonsProps) {
  const { t, format, revision } = useProject();
  const areas = useAnswer("areas.list", {}, revision).value ?? [];
  const words = {
    t,
    format,
    columnName: (column: number) => draft.looked.look.columns[column - 1]?.name || t("intake.columnNumber", { column }),
    areaName: (code: string) => areas.find((area) => area.code === code)?.name ?? code,
  };
  const fixes = problems.flatMap((problem) => offeredFixes(problem).map((fix) => ({ fix, problem })));
  const groups = [...Map.groupBy(fixes, ({ fix }) => (single.includes(fix.kind) ? fix.kind : JSON.stringify(fix)))];
  return (
    <span className="row fix-buttons">
      {groups.slice(0, mostButtons).map(([key, group]) => {
        const different = [...new Map(group.map(({ fix }) => [JSON.stringify(fix), fix])).values()];
        const first = different[0];
        if (first === undefined) return null;
        // One cell may be offered several texts: the likeliest of each problem is taken.
        const chosen = single.includes(first.kind)
          ? [...new Map(group.toReversed().map(({ fix, problem }) => [problem, fix])).values()]
          : different.slice(0, 1);
        return (
          <Button key={key} isSmall onPress={() => draft.changeTo(applyFixes(draft.recipe, chosen))}>
            {fixText(words, first, chosen.length)}
          </Button>
        );
      })}
    </span>
  );
}
