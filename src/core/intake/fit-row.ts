import { cellKind } from "./cell-kind.ts";
import type { RecognisedColumn, TableRow } from "./look-result.ts";

/**
 * The cells of a record brought to the table's width: missing cells at the end are "", superfluous empty cells at the
 * end go, and one superfluous empty cell elsewhere goes where the other cells then suit their columns best. A record
 * with superfluous text keeps it.
 */
export function fitRow(row: TableRow, width: number, columns: readonly RecognisedColumn[]): readonly string[] {
  const { cells } = row;
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array.from({ length: width - cells.length }, () => "")];
  if (cells.slice(width).every((cell) => cell.trim() === "") && cells.length - width !== 1)
    return cells.slice(0, width);
  if (cells.length - width !== 1) return cells;
  const candidates = cells.flatMap((cell, index) =>
    cell.trim() === "" ? [[...cells.slice(0, index), ...cells.slice(index + 1)]] : [],
  );
  const [first] = candidates;
  if (!first) return cells;
  // The last candidate is tried first: an empty cell at the end is the usual trailing delimiter.
  return candidates.reduceRight(
    (best, one) => (suits(one, columns) > suits(best, columns) ? one : best),
    candidates.at(-1) ?? first,
  );
}

function suits(cells: readonly string[], columns: readonly RecognisedColumn[]): number {
  return cells.reduce((count, cell, index) => {
    const kind = cellKind(cell);
    const type = columns[index]?.type;
    const fits =
      kind === "empty"
        ? type === "empty"
        : type === "text"
          ? kind === "text"
          : type === "code"
            ? kind !== "text" || !cell.includes(" ")
            : kind === type;
    return fits ? count + 1 : count;
  }, 0);
}
