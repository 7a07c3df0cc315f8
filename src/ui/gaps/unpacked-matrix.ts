import type { MatrixAnswer } from "../../contract/matrix-calls.ts";
import type { MatrixColumn } from "../../core/gaps/matrix.ts";
import { unpackCells } from "../../core/gaps/matrix-bytes.ts";

export type MatrixArea = MatrixAnswer["areas"][number];

export interface UnpackedMatrix {
  readonly areas: readonly MatrixArea[];
  readonly columns: readonly MatrixColumn[];
}

/** The answer with each column's cells beside what the column is. */
export function unpackedMatrix({ areas, columns, cells }: MatrixAnswer): UnpackedMatrix {
  const unpacked = unpackCells(cells, columns.length, areas.length);
  return {
    areas,
    columns: columns.flatMap((column, index) => {
      const own = unpacked[index];
      return own === undefined ? [] : [{ ...column, cells: own }];
    }),
  };
}
