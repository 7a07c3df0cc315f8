import type { FileCheck, FileLook } from "../../contract/intake-answers.ts";
import type { IntakeProblem, ProblemLevel, TableRow } from "../../core/intake/look-result.ts";

/** What is wrong at a cell; column 0 stands for the whole row. */
export interface CellMark {
  readonly level: ProblemLevel;
  readonly problems: readonly IntakeProblem[];
}
export type CellMarks = ReadonlyMap<string, CellMark>;

const order = ["error", "warning", "information"] as const satisfies readonly ProblemLevel[];

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** The marks of all problems that stand at a row; a check that is out of date still says where to look. */
export function cellMarks(problems: readonly IntakeProblem[]): CellMarks {
  const placed = problems.filter((problem) => problem.row > 0);
  const groups = Map.groupBy(placed, (problem) => cellKey(problem.row, problem.column));
  return new Map(
    [...groups].map(([key, group]) => [
      key,
      { level: order.find((level) => group.some((one) => one.level === level)) ?? "information", problems: group },
    ]),
  );
}

/** The rows of the look, with those of the check that lie between its head and tail. */
export function shownRows(looked: FileLook, check: FileCheck | null): readonly TableRow[] {
  const known = new Set(looked.rows.map((row) => row.row));
  const further = (check?.rows ?? []).filter((row) => !known.has(row.row));
  for (const row of further) known.add(row.row);
  const width = looked.look.columns.length;
  const guessed = Map.groupBy(
    (check?.problems ?? []).filter((problem) => problem.column > 0 && problem.row > 0 && !known.has(problem.row)),
    (problem) => problem.row,
  );
  if (further.length + guessed.size === 0) return looked.rows;
  return [...looked.rows, ...further, ...[...guessed].map(([row, problems]) => guessedRow(row, problems, width))].sort(
    (one, other) => one.row - other.row,
  );
}

/** Of a row that was not sent, the cells that its problems quote. */
function guessedRow(row: number, problems: readonly IntakeProblem[], width: number): TableRow {
  const cells = Array.from({ length: width }, (_, index) => {
    const quoted = problems.find((problem) => problem.column === index + 1)?.details.text;
    return quoted === undefined ? "…" : String(quoted);
  });
  return { row, cells };
}
