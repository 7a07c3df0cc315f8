import type { DataColumn } from "./data-table.tsx";

interface DataTableRowProps<Row> {
  readonly row: Row;
  /** From 0, in the order shown. */
  readonly index: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly isChosen: boolean;
  readonly onChoose: ((row: Row) => void) | undefined;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
}

/** A row of a data table. The mouse may click anywhere; the keyboard has a button in the row's header cell. */
export function DataTableRow<Row>({ row, index, columns, isChosen, onChoose, measure }: DataTableRowProps<Row>) {
  const choose = onChoose === undefined ? undefined : () => onChoose(row);
  return (
    // The header cell holds a button that does the same
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-clickable={choose ? true : undefined}
      data-chosen={isChosen || undefined}
      onClick={choose}
    >
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.id} scope="row" data-numeric={column.isNumeric || undefined}>
            {choose ? (
              <button
                type="button"
                className="sort-button"
                aria-pressed={isChosen}
                onClick={(event) => {
                  event.stopPropagation();
                  choose();
                }}
              >
                {column.cell(row)}
              </button>
            ) : (
              column.cell(row)
            )}
          </th>
        ) : (
          <td key={column.id} data-numeric={column.isNumeric || undefined}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
