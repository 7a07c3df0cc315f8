import type { IntakeProblem, TableRow } from "./look-result.ts";
import { isBlank } from "./read-rows.ts";
import { fitToTable, type Table } from "./read-table.ts";
import type { Recipe } from "./recipe.ts";
import { type SkimRow, scanChunks } from "./scan-records.ts";

const mostProblems = 1000;

export interface StreamedRows {
  /** Rows that `skim` takes are not among them. */
  readonly rows: (skim: SkimRow | null) => Iterable<TableRow>;
  /** Asked after the last row; at most 1000 of each code. */
  readonly problems: () => readonly IntakeProblem[];
}

/**
 * The data rows of a table whose beginning was recognised from the head of a text, while the whole text is cut into
 * records piece by piece. The last `tailNotes` records are notes and blank lines, as its end was found to have. Rows
 * have the table's width where they can; repeated headers and blank lines are left out. `onRecord` is told each record
 * as the file has it, before anything else.
 */
export function streamRows(
  chunks: Iterable<string>,
  table: Table,
  recipe: Pick<Recipe, "lastDataRow">,
  tailNotes: number,
  onRecord?: (record: TableRow) => void,
): StreamedRows {
  const problems: IntakeProblem[] = [];
  const tell = (problem: IntakeProblem) => {
    if (problems.length < mostProblems) problems.push(problem);
  };
  const recordsOf = (skim: SkimRow | null) =>
    scanChunks(
      chunks,
      table.dialect,
      (row, column) =>
        tell({ level: "warning", code: "unclosed-quote", row, column, details: { quote: table.dialect.quote } }),
      onRecord ? null : skim,
    );
  const { region, composite } = table;
  const columns = table.columns.slice(0, region.width);
  const fileWidth = composite ? region.width - composite.parts.length + 1 : region.width;
  const first = table.data[0]?.row ?? (region.header.at(-1)?.row ?? 0) + 1;
  const last = recipe.lastDataRow ?? Number.POSITIVE_INFINITY;

  function* rows(skim: SkimRow | null): Generator<TableRow> {
    const records = recordsOf(skim);
    for (const record of tailNotes === 0 && !onRecord ? records : withoutLast(records, tailNotes, onRecord)) {
      if (record.row < first || record.row > last || isBlank(record)) continue;
      const row =
        record.cells.length === fileWidth && !composite
          ? record
          : fitToTable(record, { columns, composite, width: region.width });
      if (record.cells.length !== fileWidth) tell(unevenRow(record, fileWidth, row.cells.length === region.width));
      if (repeatsHeaderRow(row, region.header)) {
        tell({ level: "information", code: "repeated-header", row: row.row, column: 0, details: {} });
        continue;
      }
      yield row;
    }
  }
  return { rows, problems: () => problems };
}

function* withoutLast(
  records: Iterable<TableRow>,
  count: number,
  onRecord: ((record: TableRow) => void) | undefined,
): Generator<TableRow> {
  const held: TableRow[] = [];
  for (const record of records) {
    onRecord?.(record);
    if (count === 0) {
      yield record;
      continue;
    }
    held.push(record);
    if (held.length > count) {
      const one = held.shift();
      if (one) yield one;
    }
  }
}

function repeatsHeaderRow(row: TableRow, header: readonly TableRow[]): boolean {
  for (const one of header) if (one.cells.every((cell, index) => cell === row.cells[index])) return true;
  return false;
}

function unevenRow({ row, cells }: TableRow, expected: number, fits: boolean): IntakeProblem {
  const place = { row, column: 0, details: { found: cells.length, expected } };
  if (cells.length < expected) return { level: "warning", code: "row-too-short", ...place };
  if (fits) return { level: "warning", code: "row-too-long", ...place };
  return { level: "error", code: "row-too-long", ...place, fixes: [{ kind: "leave-out-row", row }] };
}
