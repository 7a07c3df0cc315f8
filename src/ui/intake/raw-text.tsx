import { useWords } from "../app/words-context.ts";
import type { ImportDraft } from "./use-import-draft.ts";

/** The file's own text, line by line, with what each line was taken for. */
export function RawText({ draft }: { readonly draft: ImportDraft }) {
  const { t, format } = useWords();
  const { rawLines, look } = draft.looked;
  const marks = new Map(look.rowMarks.map((mark) => [mark.row, mark.kind]));
  const kindOf = (row: number) =>
    look.headerRows.includes(row)
      ? "header"
      : (marks.get(row) ?? (row >= look.firstDataRow && row <= look.lastDataRow ? "data" : "outside"));
  return (
    <section className="import-view" aria-labelledby="raw-title">
      <h3 id="raw-title">{t("intake.rawText")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className="raw-box" tabIndex={0}>
        <ol className="raw-lines">
          {rawLines.map((line, index) => {
            const before = rawLines[index - 1];
            const skipped = before === undefined ? 0 : line.row - before.row - 1;
            return (
              <li key={line.row} data-kind={kindOf(line.row)}>
                {skipped > 0 && <div className="raw-gap">{t("intake.linesNotShown", { count: skipped })}</div>}
                <span className="raw-number">{format.count(line.row)}</span>
                <span className="raw-text">{line.text || " "}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
