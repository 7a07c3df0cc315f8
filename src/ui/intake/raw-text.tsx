import { useEffect, useRef } from "react";
import { useWords } from "../app/words-context.ts";
import type { Cursor } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

/** The file's own text, or a sheet's rows, line by line, with what each line was taken for. */
export function RawText({ draft, cursor }: { readonly draft: ImportDraft; readonly cursor: Cursor | null }) {
  const { t, format } = useWords();
  const { rawLines, look, sheet } = draft.looked;
  const marks = new Map((draft.recipe.rowMarks ?? look.rowMarks).map((mark) => [mark.row, mark.kind]));
  const kindOf = (row: number) =>
    look.headerRows.includes(row)
      ? "header"
      : (marks.get(row) ?? (row >= look.firstDataRow && row <= look.lastDataRow ? "data" : "outside"));
  const names = {
    header: t("intake.headerRows"),
    total: t("intake.kindTotal"),
    note: t("intake.kindNote"),
    "leave-out": t("intake.kindLeaveOut"),
    outside: t("intake.kindOutside"),
  } as const;
  const box = useRef<HTMLDivElement>(null);
  const row = cursor?.row;
  useEffect(() => {
    const line = row === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-line="${row}"]`);
    if (line && box.current) box.current.scrollTop = line.offsetTop - box.current.clientHeight / 2;
  }, [row]);
  return (
    <section className="import-view" aria-labelledby="raw-title">
      <h3 id="raw-title">{sheet === "" ? t("intake.rawText") : t("intake.sheetRows", { sheet })}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className="raw-box" tabIndex={0} ref={box}>
        <ol className="raw-lines">
          {rawLines.map((line, index) => {
            const before = rawLines[index - 1];
            const skipped = before === undefined ? 0 : line.row - before.row - 1;
            const kind = kindOf(line.row);
            return (
              <li key={line.row} data-kind={kind} data-line={line.row} data-current={line.row === row || undefined}>
                {skipped > 0 && <div className="raw-gap">{t("intake.linesNotShown", { count: skipped })}</div>}
                <span className="raw-number">{format.count(line.row)}</span>
                {kind !== "data" && line.text.trim() !== "" && <span className="raw-kind">{names[kind]}</span>}
                <span className="raw-text">{line.text || " "}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
