import type { RecognisedColumn, TableRow } from "../../core/intake/look-result.ts";
import { useWords } from "../app/words-context.ts";
import { NativeSelect } from "../kit/native-select.tsx";
import { ColumnHead } from "./column-head.tsx";
import type { ImportDraft } from "./use-import-draft.ts";

const mostColumns = 60;
const rowKinds = ["data", "total", "note", "leave-out"] as const;
type RowKind = (typeof rowKinds)[number];

/** The table as it was understood: what each column is for, what each row is. */
export function RecognisedTable({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useWords();
  const { look, rows } = draft.looked;
  const columns = look.columns.slice(0, mostColumns).map((column, index) => ({ ...column, index }));
  const marks = new Map((draft.recipe.rowMarks ?? []).map((mark) => [mark.row, mark.kind]));
  return (
    <section className="import-view" aria-labelledby="table-title">
      <h3 id="table-title">
        {t("intake.recognisedTable")}{" "}
        {look.columns.length > mostColumns && (
          <span className="soft small">
            {t("intake.columnsNotShown", {
              count: look.columns.length - mostColumns,
            })}
          </span>
        )}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className="table-box import-table" tabIndex={0}>
        <table className="table">
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
            {rows.map((row, index) => (
              <DataRow
                key={row.row}
                row={row}
                before={rows[index - 1]}
                kind={marks.get(row.row) ?? "data"}
                columns={columns}
                onKind={(kind) => draft.markRow(row.row, kind)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface DataRowProps {
  readonly row: TableRow;
  readonly before: TableRow | undefined;
  readonly kind: RowKind;
  readonly columns: readonly (RecognisedColumn & { readonly index: number })[];
  readonly onKind: (kind: RowKind) => void;
}

function DataRow({ row, before, kind, columns, onKind }: DataRowProps) {
  const { t, format } = useWords();
  const labels = {
    data: t("intake.kindData"),
    total: t("intake.kindTotal"),
    note: t("intake.kindNote"),
    "leave-out": t("intake.kindLeaveOut"),
  } as const satisfies Record<RowKind, string>;
  const isAfterGap = before !== undefined && row.row - before.row > 50;
  return (
    <tr data-kind={kind} data-after-gap={isAfterGap || undefined}>
      <th scope="row">
        <span className="row tight-row">
          <span className="soft small">{format.count(row.row)}</span>
          <NativeSelect
            label={t("intake.kindOfRow", { row: row.row })}
            value={kind}
            options={rowKinds.map((value) => ({ value, label: labels[value] }))}
            onChange={onKind}
          />
        </span>
      </th>
      {columns.map((column) => (
        <td
          key={column.index}
          data-numeric={column.type === "number" || undefined}
          data-ignored={column.role === "ignore" || undefined}
        >
          {row.cells[column.index] ?? ""}
        </td>
      ))}
    </tr>
  );
}
