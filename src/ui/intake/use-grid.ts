import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";

/** Row: line of the file; column from 1, 0 for the head of the row. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly cursor: Cursor | null;
  readonly setCursor: (cursor: Cursor) => void;
  /** Goes to a cell and gives it the focus, wherever it lies. */
  readonly jump: (cursor: Cursor) => void;
  /** Changes with every jump. */
  readonly jumps: number;
}

export function useGrid(): Grid {
  const [cursor, change] = useState<Cursor | null>(null);
  const [jumps, setJumps] = useState(0);
  const setCursor = useCallback(
    (next: Cursor) => change((before) => (before?.row === next.row && before.column === next.column ? before : next)),
    [],
  );
  const jump = useCallback((next: Cursor) => {
    change(next);
    setJumps((count) => count + 1);
  }, []);
  return { cursor, setCursor, jump, jumps };
}

const pageRows = 12;

/** Arrow keys, Home, End and the page keys move from cell to cell; Enter and F2 ask for a change. */
export function useGridKeys(
  grid: Grid,
  rows: readonly { readonly row: number }[],
  columns: number,
  onEdit: () => void,
): (event: KeyboardEvent) => void {
  const { cursor, jump } = grid;
  return (event) => {
    if (!(event.target instanceof HTMLTableCellElement) || cursor === null) return;
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      onEdit();
      return;
    }
    const place = rows.findIndex((row) => row.row === cursor.row);
    const last = rows.length - 1;
    const far = event.ctrlKey || event.metaKey;
    const next: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [place + 1, cursor.column],
      ArrowUp: [place - 1, cursor.column],
      ArrowRight: [place, cursor.column + 1],
      ArrowLeft: [place, cursor.column - 1],
      Home: [far ? 0 : place, far ? 1 : 0],
      End: [far ? last : place, columns],
      PageDown: [Math.min(last, place + pageRows), cursor.column],
      PageUp: [Math.max(0, place - pageRows), cursor.column],
    };
    const [index, column] = next[event.key] ?? [];
    const row = index === undefined ? undefined : rows[index];
    if (row === undefined || column === undefined || column < 0 || column > columns) return;
    event.preventDefault();
    jump({ row: row.row, column });
  };
}

/** Gives the cell of each jump the focus, once its row is drawn. */
export function useJumpFocus(
  grid: Grid,
  box: { readonly current: HTMLElement | null },
  reveal: (row: number) => void,
): void {
  const { cursor, jumps } = grid;
  const latest = useRef({ cursor, reveal });
  latest.current = { cursor, reveal };
  useEffect(() => {
    const { cursor: to, reveal: show } = latest.current;
    if (jumps === 0 || to === null) return;
    show(to.row);
    let tries = 0;
    let frame = 0;
    const focus = () => {
      const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`);
      if (cell) {
        cell.focus({ preventScroll: true });
        cell.scrollIntoView({ block: "nearest", inline: "nearest" });
      } else if (tries < 20) {
        tries += 1;
        frame = requestAnimationFrame(focus);
      }
    };
    frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  }, [jumps, box]);
}
