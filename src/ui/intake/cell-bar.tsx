import { useState } from "react";
import type { TableRow } from "../../core/intake/look-result.ts";
import { useWords } from "../app/words-context.ts";
import { Button } from "../kit/button.tsx";
import { type CellMarks, cellKey } from "./cell-marks.ts";
import { FixButtons } from "./fix-buttons.tsx";
import { problemText } from "./problem-text.ts";
import type { Cursor, Grid } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface CellBarProps {
  readonly draft: ImportDraft;
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
  readonly marks: CellMarks;
}

/** The cell on which the table's cursor stands: its text, which can be changed, and what is wrong with it. */
export function CellBar({ draft, grid, rows, marks }: CellBarProps) {
  const { t } = useWords();
  const { cursor } = grid;
  const row = cursor === null ? undefined : rows.find((one) => one.row === cursor.row);
  if (cursor === null || row === undefined) return <p className="cell-bar soft small">{t("intake.cellBarHint")}</p>;
  const problems = marks.get(cellKey(cursor.row, cursor.column))?.problems ?? [];
  return (
    <div className="cell-bar row">
      {cursor.column > 0 ? (
        <CellField
          key={`${cellKey(cursor.row, cursor.column)} ${draft.recipe.cellFixes?.length ?? 0}`}
          draft={draft}
          grid={grid}
          cursor={cursor}
          original={row.cells[cursor.column - 1] ?? ""}
        />
      ) : (
        <strong>{t("intake.wholeRow", { row: cursor.row })}</strong>
      )}
      {problems.map((problem) => (
        <span key={`${problem.code} ${JSON.stringify(problem.details)}`} className="row">
          <span>{problemText(t, problem)}</span>
          <FixButtons draft={draft} problems={[problem]} />
        </span>
      ))}
    </div>
  );
}

interface CellFieldProps {
  readonly draft: ImportDraft;
  readonly grid: Grid;
  readonly cursor: Cursor;
  readonly original: string;
}

function CellField({ draft, grid, cursor, original }: CellFieldProps) {
  const { t } = useWords();
  const { row, column } = cursor;
  const fix = draft.recipe.cellFixes?.find((one) => one.row === row && one.column === column)?.text;
  const [text, setText] = useState(fix ?? original);
  const name = draft.looked.look.columns[column - 1]?.name || t("intake.columnNumber", { column });
  const commit = () => {
    if (text !== (fix ?? original)) draft.changeCell(row, column, text === original ? null : text);
  };
  return (
    <>
      <label className="row tight-row">
        <span className="field-label">{t("intake.cellLabel", { row, column: name })}</span>
        <input
          className="input cell-input"
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              commit();
              grid.jump(cursor);
            }
            if (event.key === "Escape") {
              event.stopPropagation();
              setText(fix ?? original);
              grid.jump(cursor);
            }
          }}
        />
      </label>
      {fix !== undefined && (
        <Button kind="quiet" isSmall onPress={() => draft.changeCell(row, column, null)}>
          {t("intake.takeCellBack", { text: original })}
        </Button>
      )}
    </>
  );
}
