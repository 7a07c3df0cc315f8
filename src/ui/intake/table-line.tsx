import { memo } from "react";
import type { RecognisedColumn, TableRow } from "../../core/intake/look-result.ts";
import type { RowMark } from "../../core/intake/recipe.ts";
import { useWords } from "../app/words-context.ts";
import { CellMarkIcon } from "./cell-mark-icon.tsx";
import { type CellMarks, cellKey } from "./cell-marks.ts";
import type { Cursor } from "./use-grid.ts";

const rowKinds = ["data", "total", "note", "leave-out"] as const;
export type RowKind = RowMark["kind"] | "data";

interface TableLineProps {
  readonly row: TableRow;
  /** From 0, in the order shown. */
  readonly index: number;
  readonly isAfterGap: boolean;
  readonly kind: RowKind;
  readonly columns: readonly (RecognisedColumn & { readonly index: number })[];
  readonly marks: CellMarks;
  /** Texts that the user gave, by cell. */
  readonly fixes: ReadonlyMap<string, string>;
  /** Where the keyboard stands in this row, or null. */
  readonly cursorColumn: number | null;
  readonly onKind: (row: number, kind: RowKind) => void;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onEdit: () => void;
}

/** One row of the recognised table with its marks. */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { row, index, kind, columns, marks, fixes, cursorColumn, onKind, onCursor, onEdit } = props;
  const { t, format } = useWords();
  const labels = {
    data: t("intake.kindData"),
    total: t("intake.kindTotal"),
    note: t("intake.kindNote"),
    "leave-out": t("intake.kindLeaveOut"),
  } as const satisfies Record<RowKind, string>;
  const rowMark = marks.get(cellKey(row.row, 0));
  const focusable = (column: number) => ({
    tabIndex: cursorColumn === column ? 0 : -1,
    "data-cell": cellKey(row.row, column),
    onFocus: () => onCursor({ row: row.row, column }),
  });
  return (
    <tr data-kind={kind} data-after-gap={props.isAfterGap || undefined} aria-rowindex={index + 2}>
      <th scope="row" data-level={rowMark?.level} {...focusable(0)}>
        <span className="row tight-row">
          <span className="soft small">{format.count(row.row)}</span>
          {/* One stop for the Tab key per table, not one per row. */}
          <select
            className="native-select"
            aria-label={t("intake.kindOfRow", { row: row.row })}
            value={kind}
            tabIndex={cursorColumn === null ? -1 : 0}
            onChange={(event) => onKind(row.row, rowKinds.find((one) => one === event.target.value) ?? "data")}
          >
            {rowKinds.map((value) => (
              <option key={value} value={value}>
                {labels[value]}
              </option>
            ))}
          </select>
          {rowMark && <CellMarkIcon mark={rowMark} />}
        </span>
      </th>
      {columns.map((column) => {
        const key = cellKey(row.row, column.index + 1);
        const mark = marks.get(key);
        const fix = fixes.get(key);
        const text = row.cells[column.index] ?? "";
        return (
          <td
            key={column.index}
            data-numeric={column.type === "number" || undefined}
            data-ignored={column.role === "ignore" || undefined}
            data-level={mark?.level}
            data-fixed={fix !== undefined || undefined}
            title={fix === undefined ? undefined : t("intake.fileHas", { text })}
            onDoubleClick={onEdit}
            {...focusable(column.index + 1)}
          >
            {fix ?? text}
            {fix !== undefined && <span className="visually-hidden"> ({t("intake.changedByYou")})</span>}
            {mark && <CellMarkIcon mark={mark} />}
          </td>
        );
      })}
    </tr>
  );
});
