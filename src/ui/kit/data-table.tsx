import {
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { DataTableRow } from "./data-table-row.tsx";

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable. null sorts last. */
  readonly sortBy?: (row: Row) => string | number | null;
  /** Right-aligned tabular figures. */
  readonly isNumeric?: boolean;
  /** The cell that names its row (th scope="row"); usually the first column. */
  readonly isRowHeader?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table shows; read aloud, and shown unless hidden. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes rows clickable; the row's header cell becomes the button for the keyboard. */
  readonly onChoose?: (row: Row) => void;
  readonly chosenKey?: string | null;
  /** One more row under all others, for instance the sum; a cell per column. */
  readonly footer?: readonly ReactNode[];
}

const virtualFrom = 100;
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** Rows beyond a hundred are drawn only where they are seen. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows } = props;
  const box = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const places = useMemo(() => rows.map((_, place) => ({ place })), [rows]);
  const tableColumns = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: ({ place }: { place: number }) => sortValue(column, rows[place]),
        enableSorting: column.sortBy !== undefined,
        sortUndefined: "last" as const,
        sortFn: (a: { getValue: (id: string) => unknown }, b: { getValue: (id: string) => unknown }, id: string) =>
          compare(a.getValue(id), b.getValue(id)),
      })),
    [columns, rows],
  );
  const table = useTable({
    features,
    columns: tableColumns,
    data: places,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const sorted = table.getRowModel().rows.flatMap((row) => rows[row.original.place] ?? []);
  const isVirtual = sorted.length > virtualFrom;
  const virtual = useVirtualizer({
    count: isVirtual ? sorted.length : 0,
    getScrollElement: () => box.current,
    estimateSize: () => 36,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const shown = isVirtual
    ? items.map((item) => ({ index: item.index, row: sorted[item.index] }))
    : sorted.map((row, index) => ({ index, row }));
  return (
    // A box that scrolls must be reachable by keyboard.
    <div
      className="table-box"
      ref={box}
      data-virtual={isVirtual || undefined}
      style={isVirtual ? { maxHeight: "62vh" } : {}}
      tabIndex={isVirtual ? 0 : undefined}
    >
      <table className="table" aria-rowcount={sorted.length + 1}>
        <caption className={props.isCaptionHidden ? "visually-hidden" : ""}>{props.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const order = sorting[0]?.id === column.id ? (sorting[0].desc ? "descending" : "ascending") : undefined;
              return (
                <th
                  key={column.id}
                  scope="col"
                  data-numeric={column.isNumeric || undefined}
                  aria-sort={order ?? (column.sortBy ? "none" : undefined)}
                >
                  {column.sortBy ? (
                    <button
                      type="button"
                      className="sort-button"
                      onClick={() => setSorting([{ id: column.id, desc: order === "ascending" }])}
                    >
                      {column.header}
                      <span aria-hidden="true">
                        {order === "ascending" ? " ↑" : order === "descending" ? " ↓" : ""}
                      </span>
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {isVirtual && <Spacer height={first?.start ?? 0} columns={columns.length} />}
          {shown.map(({ index, row }) =>
            row === undefined ? null : (
              <DataTableRow
                key={props.rowKey(row)}
                row={row}
                index={index}
                columns={columns}
                isChosen={props.chosenKey === props.rowKey(row)}
                onChoose={props.onChoose}
                measure={isVirtual ? virtual.measureElement : undefined}
              />
            ),
          )}
          {isVirtual && <Spacer height={virtual.getTotalSize() - (last?.end ?? 0)} columns={columns.length} />}
        </tbody>
        {props.footer && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.id} data-numeric={column.isNumeric || undefined}>
                  {props.footer?.[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr data-spacer>
      <td colSpan={columns} style={{ height: Math.max(0, height) }} />
    </tr>
  );
}

function sortValue<Row>(column: DataColumn<Row>, row: Row | undefined): string | number | undefined {
  return row === undefined ? undefined : (column.sortBy?.(row) ?? undefined);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), undefined, { numeric: true });
}
