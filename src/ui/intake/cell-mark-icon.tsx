import { useWords } from "../app/words-context.ts";
import type { CellMark } from "./cell-marks.ts";
import { problemText } from "./problem-text.ts";

const signs = { error: "✕", warning: "!", information: "i" } as const;

/** What is wrong at a cell, as a sign with words. */
export function CellMarkIcon({ mark }: { readonly mark: CellMark }) {
  const { t } = useWords();
  const text = mark.problems.map((problem) => problemText(t, problem)).join(" ");
  return (
    <span className="cell-mark" data-level={mark.level} role="img" aria-label={text} title={text}>
      {signs[mark.level]}
    </span>
  );
}
