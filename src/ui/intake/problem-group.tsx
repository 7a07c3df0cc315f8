import type { IntakeProblem } from "../../core/intake/look-result.ts";
import { codedText } from "../app/coded-text.ts";
import { useWords, type Words } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Chip } from "../kit/chip.tsx";
import { FixButtons } from "./fix-buttons.tsx";
import type { ProblemsAlike } from "./group-problems.ts";
import { problemText } from "./problem-text.ts";
import type { Cursor } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface ProblemGroupProps {
  readonly group: ProblemsAlike;
  readonly draft: ImportDraft;
  readonly onShow: (cursor: Cursor) => void;
}

const tones = { error: "alert", warning: "doubt", information: "plain" } as const;
const mostRows = 100;

/** Equal problems in one sentence, with one click for all of them, and their places. */
export function ProblemGroup({ group, draft, onShow }: ProblemGroupProps) {
  const { t, format } = useWords();
  const { code, level, text, problems } = group;
  const names = {
    error: t("intake.levelError"),
    warning: t("intake.levelWarning"),
    information: t("intake.levelInformation"),
  };
  const title = codedText(t, "problems", code, {}, "title") ?? code;
  const sentences = new Set(problems.map((problem) => problemText(t, problem)));
  const count = problems.length;
  const first = problems[0];
  const placed = problems.filter((problem) => problem.row > 0);
  return (
    // A fieldset would bring a frame of its own.
    // biome-ignore lint/a11y/useSemanticElements: a group of problems is no part of a form
    <div className="problem-group" role="group" aria-label={title}>
      <div className="row-apart">
        <div className="problem-words">
          <Chip tone={tones[level]}>{names[level]}</Chip> <strong>{title}</strong>{" "}
          <span className="soft">
            {text !== null && count > 1 ? t("intake.cellsContain", { count, text }) : t("intake.times", { count })}
          </span>
          {first !== undefined && (count === 1 || sentences.size === 1) && (
            <p className="problem-sentence">
              <PlaceText problem={count === 1 ? first : { ...first, row: 0, column: 0 }} isSilent={count > 1} />
              {problemText(t, first)}
            </p>
          )}
        </div>
        <div className="row">
          <FixButtons draft={draft} problems={problems} />
          {count === 1 && placed[0] && <ShowButton problem={placed[0]} onShow={onShow} />}
        </div>
      </div>
      {count > 1 && (
        <details>
          <summary>{t("intake.showPlaces", { count })}</summary>
          <ul className="problem-rows">
            {problems.slice(0, mostRows).map((problem) => (
              <li key={`${problem.row}-${problem.column}-${JSON.stringify(problem.details)}`} className="row">
                <span className="problem-sentence">
                  <PlaceText problem={problem} />
                  {problemText(t, problem)}
                </span>
                {problem.row > 0 && <ShowButton problem={problem} onShow={onShow} />}
                {sentences.size > 1 && <FixButtons draft={draft} problems={[problem]} />}
              </li>
            ))}
            {count > mostRows && (
              <li className="soft">{t("intake.moreProblems", { count: format.count(count - mostRows) })}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  );
}

function PlaceText({ problem, isSilent = false }: { readonly problem: IntakeProblem; readonly isSilent?: boolean }) {
  const { t, format } = useWords();
  return isSilent ? null : <span className="soft">{placeText(t, format.count, problem)} </span>;
}

function ShowButton({ problem, onShow }: { readonly problem: IntakeProblem; readonly onShow: (to: Cursor) => void }) {
  const { t, format } = useWords();
  return (
    <Button
      kind="quiet"
      isSmall
      label={t("intake.showWhere", { place: placeText(t, format.count, problem).replace(/:$/, "") })}
      onPress={() => onShow({ row: problem.row, column: problem.column })}
    >
      {t("intake.showInTable")}
    </Button>
  );
}

function placeText(
  t: Words["t"],
  count: (value: number) => string,
  { row, column }: Pick<IntakeProblem, "row" | "column">,
): string {
  if (row === 0) return column === 0 ? t("intake.wholeFile") : t("intake.inColumn", { column });
  return column === 0 ? t("intake.inRow", { row: count(row) }) : t("intake.inCell", { row: count(row), column });
}
