import type { IntakeProblem, ProblemFix, RecognisedColumn, TableRow } from "../look-result.ts";

const mostRows = 20_000;
const mostProblems = 1000;
const rowsToLearn = 50;

export interface RepeatedRows {
  readonly add: (row: TableRow) => void;
  readonly problems: () => readonly IntakeProblem[];
}

/**
 * Finds rows that say the same as an earlier row, also where only a row number that some program wrote (a column without
 * a name, "Unnamed: 0", or 0, 1, 2, …) tells them apart. Compares trimmed cells by a 53-bit hash; looks at the first
 * 20,000 rows and lists at most 1000. The fix names the column in which every other row is unique, else all columns
 * that were compared. Rows that only consist of such numbers and blanks are never repeated.
 */
export function repeatedRows(columns: readonly RecognisedColumn[]): RepeatedRows {
  const firstRows: TableRow[] = [];
  const seen = new Map<number, number>();
  const repeats: { readonly row: number; readonly firstRow: number }[] = [];
  let compared: readonly number[] | null = null;
  let unique: { readonly column: number; readonly values: Set<string> }[] = [];
  let count = 0;

  const learn = (): void => {
    compared = columns.flatMap((column, index) => (isRowNumber(column, index, firstRows) ? [] : [index]));
    unique = compared.flatMap((column) =>
      (columns[column]?.name.trim() ?? "") === "" ? [] : [{ column, values: new Set<string>() }],
    );
    for (const row of firstRows) compare(row);
  };
  const compare = (row: TableRow): void => {
    const cells = (compared ?? []).map((column) => (row.cells[column] ?? "").trim());
    if (cells.every((cell) => cell === "")) return;
    const hash = hashOf(cells);
    const firstRow = seen.get(hash);
    if (firstRow !== undefined) {
      if (repeats.length < mostProblems) repeats.push({ row: row.row, firstRow });
      return;
    }
    seen.set(hash, row.row);
    unique = unique.filter(({ column, values }) => {
      const cell = (row.cells[column] ?? "").trim();
      if (cell === "" || values.has(cell)) return false;
      values.add(cell);
      return true;
    });
  };
  return {
    add: (row) => {
      count += 1;
      if (count > mostRows) return;
      if (compared !== null) compare(row);
      else if (firstRows.push(row) === rowsToLearn) learn();
    },
    problems: () => {
      if (compared === null) learn();
      const names = compared?.map((column) => columns[column]?.name.trim() ?? "").filter((name) => name !== "") ?? [];
      const key = unique[0] ? [columns[unique[0].column]?.name.trim() ?? ""] : names;
      return repeats.map(({ row, firstRow }) => problemAt(row, firstRow, key));
    },
  };
}

function problemAt(row: number, firstRow: number, by: readonly string[]): IntakeProblem {
  const fixes: ProblemFix[] = [
    ...(by.length > 0 ? [{ kind: "drop-duplicates" as const, by }] : []),
    { kind: "leave-out-row", row },
  ];
  return { level: "warning", code: "repeated-row", row, column: 0, details: { firstRow }, fixes };
}

/** Areas and periods are never taken for row numbers, whatever they are called. */
function isRowNumber(column: RecognisedColumn, index: number, rows: readonly TableRow[]): boolean {
  if (column.role !== "ignore" && column.role !== "value") return false;
  const name = column.name.trim();
  if (name === "" || /^(unnamed: ?\d+|\.{3}\d+|x\.?1|index|#|row|lfd\.? ?nr\.?)$/iu.test(name)) return true;
  const cells = rows.map((row) => (row.cells[index] ?? "").trim());
  const start = Number(cells[0]);
  return (
    column.role === "ignore" &&
    cells.length > 4 &&
    (start === 0 || start === 1) &&
    cells.every((cell, place) => cell === String(start + place))
  );
}

/** FNV-1a over two lanes of 32 bits, 53 bits of it kept. */
function hashOf(cells: readonly string[]): number {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (const cell of cells) {
    for (let index = 0; index < cell.length; index += 1) {
      const unit = cell.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b);
    }
    a = Math.imul(a ^ 0x1f, 0x01000193);
    b = Math.imul(b ^ (b >>> 13) ^ 0x1f, 0xc2b2ae35);
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 15)) >>> 11);
}
