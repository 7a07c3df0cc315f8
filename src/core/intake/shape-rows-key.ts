/** One text for the trimmed cells of some columns; different cells never give the same text. */
export function keyOf(cells: readonly string[], columns: readonly number[]): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return (cells[only] ?? "").trim();
  return JSON.stringify(columns.map((column) => (cells[column] ?? "").trim()));
}
