import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { FileCheck } from "../../contract/intake-answers.ts";
import { useWords } from "../app/words-context.ts";
import { CheckField } from "../kit/check-field.tsx";
import { CellBar } from "./cell-bar.tsx";
import { type CellMarks, cellKey, shownRows } from "./cell-marks.ts";
import { ColumnHead } from "./column-head.tsx";
import { type RowKind, TableLine } from "./table-line.tsx";
import { type Grid, useGridKeys, useJumpFocus } from "./use-grid.ts";
import type { ImportDraft } from "./use-import-draft.ts";

interface RecognisedTableProps {
  readonly draft: ImportDraft;
  readonly check: FileCheck | null;
  readonly marks: CellMarks;
  readonly grid: Grid;
}

const mostColumns = 60;
const virtualFrom = 120;
const rowHeight = 36;

/** The table as it was understood: what each column is for, what each row is, and what is wrong at which cell. */
export function RecognisedTable({ draft, check, marks, grid }: RecognisedTableProps) {
  const { t } = useWords();
  const { look } = draft.looked;
  const [onlyProblems, setOnlyProblems] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () => look.columns.slice(0, mostColumns).map((column, index) => ({ ...column, index })),
    [look.columns],
  );
  const kinds = new Map<number, RowKind>((draft.recipe.rowMarks ?? []).map((mark) => [mark.row, mark.kind]));
  const fixes = useMemo(
    () => new Map((draft.recipe.cellFixes ?? []).map((fix) => [cellKey(fix.row, fix.column), fix.text])),
    [draft.recipe.cellFixes],
  );
  const wrongRows = useMemo(() => new Set([...marks.keys()].map((key) => Number(key.split(":")[0]))), [marks]);
  const all = useMemo(() => shownRows(draft.looked, check), [draft.looked, check]);
  const rows = onlyProblems ? all.filter((row) => wrongRows.has(row.row)) : all;
  const isVirtual = rows.length > virtualFrom;
  const virtual = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const drawn = isVirtual ? items.map((item) => item.index) : rows.map((_, index) => index);
  useJumpFocus(grid, box, (row) => {
    if (!rows.some((one) => one.row === row)) setOnlyProblems(false);
    const index = all.findIndex((one) => one.row === row);
    if (all.length > virtualFrom && index >= 0) virtual.scrollToIndex(index, { align: "center" });
  });
  const edit = () => bar.current?.querySelector("input")?.focus();
  const onKeyDown = useGridKeys(grid, rows, columns.length, edit);
  const cursor = grid.cursor ?? { row: rows[0]?.row ?? 0, column: 1 };
  return (
    <section className="import-view" aria-labelledby="table-title">
      <div className="row-apart">
        <h3 id="table-title">
          {t("intake.recognisedTable")}{" "}
          {look.columns.length > mostColumns && (
            <span className="soft small">
              {t("intake.columnsNotShown", { count: look.columns.length - mostColumns })}
            </span>
          )}
        </h3>
        {wrongRows.size > 0 && (
          <CheckField
            label={t("intake.onlyProblemRows", { count: wrongRows.size })}
            value={onlyProblems}
            onChange={setOnlyProblems}
          />
        )}
      </div>
      <div ref={bar}>
        <CellBar draft={draft} grid={grid} rows={rows} marks={marks} />
      </div>
      <div className="table-box import-table" ref={box}>
        <table
          className="table"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that one moves between
          role="grid"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
        >
          <caption className="visually-hidden">{t("intake.tableCaption", { file: draft.looked.fileName })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("intake.rowKind")}</th>
              {columns.map((column) => (
                <ColumnHead key={column.index} draft={draft} column={column} index={column.index} />
              ))}
            </tr>
          </thead>
          <tbody>
            {isVirtual && <Spacer height={items[0]?.start ?? 0} columns={columns.length + 1} />}
            {drawn.map((index) => {
              const row = rows[index];
              if (row === undefined) return null;
              const before = rows[index - 1];
              return (
                <TableLine
                  key={row.row}
                  row={row}
                  index={index}
                  isAfterGap={before !== undefined && row.row - before.row > 50}
                  kind={kinds.get(row.row) ?? "data"}
                  columns={columns}
                  marks={marks}
                  fixes={fixes}
                  cursorColumn={cursor.row === row.row ? cursor.column : null}
                  onKind={draft.markRow}
                  onCursor={grid.setCursor}
                  onEdit={edit}
                />
              );
            })}
            {isVirtual && (
              <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length + 1} />
            )}
          </tbody>
        </table>
        {rows.length === 0 && <p className="soft table-empty">{t("intake.noProblemRows")}</p>}
      </div>
    </section>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr data-spacer>
      <td colSpan={columns} style={{ height: Math.max(0, height) }} />
    </tr>
  );
}
