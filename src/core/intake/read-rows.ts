import type { Dialect } from "./dialect.ts";
import type { IntakeProblem, TableRow } from "./look-result.ts";
import { scanRecords } from "./scan-records.ts";

interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly IntakeProblem[];
}

/**
 * Reads all records of a decoded text with a dialect that is already known; nothing is guessed and every cell
 * stays text. Blank lines are rows with one empty cell. Forgotten quotes become `unclosed-quote` problems at
 * their line and don't swallow what follows. An empty text gives no rows.
 */
export function readRows(text: string, dialect: Pick<Dialect, "delimiter" | "quote" | "escape">): ReadRows {
  const problems: IntakeProblem[] = [];
  const rows = [
    ...scanRecords(text, dialect, (row, column) => {
      problems.push({
        level: "warning",
        code: "unclosed-quote",
        row,
        column,
        details: { quote: dialect.quote },
      });
    }),
  ];
  return { rows, problems };
}

/** Whether no cell of the record holds anything but blanks. */
export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}
