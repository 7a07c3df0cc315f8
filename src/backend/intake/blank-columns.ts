import type { TableRow } from "../../core/intake/look-result.ts";
import type { Table } from "../../core/intake/read-table.ts";

/** Places (from 0) of the table's columns that are left out as data about persons. */
export function personalColumns({ columns }: Pick<Table, "columns">): readonly number[] {
  return columns.flatMap((column, index) => (column.personal === true ? [index] : []));
}

/** The copy of a file that is kept where columns are about persons. */
export interface BlankedCopy {
  readonly add: (record: TableRow) => void;
  readonly flush: () => void;
}

const pieceCharacters = 500_000;

/**
 * Writes records again with the cells of personal columns empty: as UTF-8, cells in double quotes where needed, every
 * record on the line on which it began. Lines before the header and known notes stay as they are. In a record with more
 * or fewer cells than the table nobody can tell which cell is about a person, so all of them go.
 */
export function blankedCopy(table: Table, delimiter: string, write: (bytes: Uint8Array) => void): BlankedCopy {
  const { composite, region } = table;
  const personal = new Set(personalColumns(table).map((column) => placeInFile(column, table)));
  const width = composite ? region.width - composite.parts.length + 1 : region.width;
  const heads = new Set(region.header.map((row) => row.row));
  const firstData = table.data[0]?.row ?? Math.max(0, ...heads) + 1;
  const notes = new Set(region.notes.map((note) => note.row));
  const encoder = new TextEncoder();
  let line = 1;
  let piece = "";
  const kept = (record: TableRow): readonly string[] => {
    const stays = heads.has(record.row) || notes.has(record.row) || record.row < firstData;
    if (stays) return record.cells;
    if (record.cells.length !== width) return record.cells.map(() => "");
    return record.cells.map((cell, index) => (personal.has(index) ? "" : cell));
  };
  return {
    add: (record) => {
      for (; line < record.row; line += 1) piece += "\n";
      const text = kept(record)
        .map((cell) => quoted(cell, delimiter))
        .join(delimiter);
      piece += `${text}\n`;
      line += 1 + (text.match(/\n/gu)?.length ?? 0);
      if (piece.length < pieceCharacters) return;
      write(encoder.encode(piece));
      piece = "";
    },
    flush: () => {
      if (piece !== "") write(encoder.encode(piece));
      piece = "";
    },
  };
}

function placeInFile(column: number, { composite }: Table): number {
  if (composite === null || column < composite.column) return column;
  return Math.max(composite.column, column - composite.parts.length + 1);
}

function quoted(cell: string, delimiter: string): string {
  const text = cell.replaceAll("\r\n", "\n");
  const needed = text.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
