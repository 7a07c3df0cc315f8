import type { FileCheck } from "../../contract/intake-answers.ts";
import { useWords } from "../app/words-context.ts";
import { Card } from "../kit/card.tsx";
import { Chip } from "../kit/chip.tsx";
import { BadRowsChoice } from "./bad-rows-choice.tsx";
import { PreviewSentence } from "./preview-sentence.tsx";
import { ProblemGroups } from "./problem-groups.tsx";
import { UnmatchedAreas } from "./unmatched-areas.tsx";
import type { Cursor } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface CheckResultProps {
  readonly check: FileCheck;
  readonly draft: ImportDraft;
  /** False when something was changed after the check. */
  readonly isFresh: boolean;
  readonly onShow: (cursor: Cursor) => void;
}

/** What would come into the project, what is wrong, and what can be done about it. */
export function CheckResult({ check, draft, isFresh, onShow }: CheckResultProps) {
  const { t } = useWords();
  const { states } = check;
  const hasErrors = check.problems.some((problem) => problem.level === "error" && problem.row > 0);
  const chips = [
    ["numbers", states.number],
    ["missing", states.missing],
    ["notApplicable", states["not-applicable"]],
    ["suppressed", states["suppressed-at-source"]],
  ] as const;
  return (
    <Card title={t("intake.checkTitle")} actions={isFresh ? null : <Chip tone="doubt">{t("intake.outdated")}</Chip>}>
      <div className="stack">
        <PreviewSentence check={check} />
        <ul className="row">
          {chips.map(([key, count]) =>
            count > 0 || key === "numbers" ? (
              <li key={key}>
                <Chip>{t(`intake.${key}`, { count })}</Chip>
              </li>
            ) : null,
          )}
          {check.leftOutRows > 0 && (
            <li>
              <Chip tone="alert">{t("intake.leftOutRows", { count: check.leftOutRows })}</Chip>
            </li>
          )}
        </ul>
        <UnmatchedAreas areas={check.unmatchedAreas} draft={draft} />
        {(hasErrors || draft.recipe.badRows !== undefined) && <BadRowsChoice draft={draft} />}
        <ProblemGroups draft={draft} problems={check.problems} more={check.moreProblems} onShow={onShow} />
      </div>
    </Card>
  );
}
