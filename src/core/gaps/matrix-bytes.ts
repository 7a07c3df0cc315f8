import type { MatrixCells } from "./matrix.ts";

/** Columns of a matrix as two runs of bytes, column after column, to cross from the backend to a window. */
export interface MatrixBytes {
  /** Values, then lower limits, then upper limits: 8 bytes each, as the machine writes them. */
  readonly numbers: Uint8Array;
  /** Displays, then states: one byte each. */
  readonly marks: Uint8Array;
}

/** All columns have `areas` cells; none give no bytes. */
export function packCells(columns: readonly MatrixCells[], areas: number): MatrixBytes {
  const numbers = new Float64Array(columns.length * areas * 3);
  const marks = new Uint8Array(columns.length * areas * 2);
  for (const [index, { values, lows, highs, displays, states }] of columns.entries()) {
    numbers.set(values, index * areas * 3);
    numbers.set(lows, (index * 3 + 1) * areas);
    numbers.set(highs, (index * 3 + 2) * areas);
    marks.set(displays, index * areas * 2);
    marks.set(states, (index * 2 + 1) * areas);
  }
  return { numbers: new Uint8Array(numbers.buffer), marks };
}

/** The other way round; the columns share one copy of the bytes. */
export function unpackCells(bytes: MatrixBytes, columns: number, areas: number): readonly MatrixCells[] {
  // Bytes that arrive inside of a larger buffer need not begin where numbers may begin.
  const numbers = new Float64Array(bytes.numbers.slice().buffer);
  const numberRun = (run: number) => numbers.subarray(run * areas, (run + 1) * areas);
  const markRun = (run: number) => bytes.marks.subarray(run * areas, (run + 1) * areas);
  return Array.from({ length: columns }, (_, index) => ({
    values: numberRun(index * 3),
    lows: numberRun(index * 3 + 1),
    highs: numberRun(index * 3 + 2),
    displays: markRun(index * 2),
    states: markRun(index * 2 + 1),
  }));
}
