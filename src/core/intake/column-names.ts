import type { TableRow } from "./look-result.ts";

/**
 * The header text of each column, trimmed, several header rows joined by a blank; "" without a header. A merged cell of
 * an upper header row ("2020" over "Anzahl" and "Anteil") names every column below it.
 */
export function columnNames(header: readonly TableRow[], width: number): string[] {
  const filled: (readonly string[])[] = [];
  for (const row of header.toReversed()) filled.unshift(spreadMerged(row.cells, filled[0]));
  return Array.from({ length: width }, (_, column) =>
    filled
      .map((cells) => (cells[column] ?? "").trim())
      .filter((text) => text !== "")
      .join(" "),
  );
}

function spreadMerged(cells: readonly string[], below: readonly string[] | undefined): readonly string[] {
  if (!below) return cells;
  let merged = "";
  return below.map((lower, column) => {
    const own = (cells[column] ?? "").trim();
    const named = lower.trim() !== "";
    merged = own !== "" ? own : named ? merged : "";
    return own === "" && named ? merged : own;
  });
}
