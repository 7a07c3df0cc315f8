// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand apart from each other, which a table element cannot do
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import type { MatrixColumn } from "../../core/gaps/matrix.ts";
import { useProject } from "../app/project-context.ts";
import { MatrixColumnHead } from "./matrix-column-head.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import type { ShownColumn } from "./matrix-view.tsx";
import type { MatrixArea } from "./unpacked-matrix.ts";

/** A cell of the grid; row -1 is the head of its column. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

interface MatrixGridProps {
  readonly areas: readonly MatrixArea[];
  /** Places of areas, in the order of the rows. */
  readonly rows: readonly number[];
  readonly counts: Uint16Array;
  readonly columns: readonly ShownColumn[];
  readonly place: MatrixPlace;
  readonly onPlace: (place: MatrixPlace) => void;
  readonly onOpen: (place: MatrixPlace) => void;
  readonly onTarget: (column: MatrixColumn) => void;
}

/** So many rows stand on the page in full; more scroll in a box of their own. */
const mostWhole = 30;
const size = { headWidth: 200, headHeight: 148, width: 104, height: 36 };
const page = 10;

/** Areas by indicators, drawn only where they are seen; one cell at a time is in the order of the tab key. */
export function MatrixGrid(props: MatrixGridProps) {
  const { areas, rows, columns, place, onPlace, onOpen, onTarget } = props;
  const { t } = useProject();
  const box = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const rowVirtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => size.height,
    paddingStart: size.headHeight,
    scrollPaddingStart: size.headHeight,
    overscan: 6,
    rangeExtractor: (range) => withPlace(range, place.row),
  });
  const columnVirtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => size.width,
    paddingStart: size.headWidth,
    scrollPaddingStart: size.headWidth,
    overscan: 3,
    rangeExtractor: (range) => withPlace(range, place.column),
  });
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    box.current
      ?.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`)
      ?.focus({ preventScroll: true });
  }, [place]);

  const move = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(row, -1), rows.length - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    };
    isMoving.current = true;
    if (next.row >= 0) rowVirtual.scrollToIndex(next.row);
    columnVirtual.scrollToIndex(next.column);
    onPlace(next);
  };
  const pressed = (event: KeyboardEvent) => {
    const { row, column } = place;
    const targets: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [Math.max(0, row - page), column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows.length - 1 : row, columns.length - 1],
    };
    const next = targets[event.key];
    if (next !== undefined) move(...next);
    else if (event.key === "Enter" && row >= 0) onOpen(place);
    else return;
    event.preventDefault();
  };
  const choose = useCallback((row: number, column: number) => onPlace({ row, column }), [onPlace]);
  const shownColumns = columnVirtual.getVirtualItems().map(({ index, start }) => ({ index, start }));
  const drawn = useSame(shownColumns);
  return (
    <div className="matrix-box" data-short={rows.length <= mostWhole || undefined} ref={box}>
      <div
        role="grid"
        tabIndex={-1}
        className="matrix"
        aria-label={t("matrix.grid")}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={pressed}
        onDoubleClick={() => place.row >= 0 && onOpen(place)}
        style={{ width: columnVirtual.getTotalSize(), height: rowVirtual.getTotalSize() }}
      >
        <div role="row" aria-rowindex={1} tabIndex={-1} className="matrix-heads" style={{ height: size.headHeight }}>
          <div
            role="columnheader"
            aria-colindex={1}
            tabIndex={-1}
            className="matrix-corner"
            style={{ width: size.headWidth }}
          >
            {t("matrix.area")}
          </div>
          {drawn.map(({ index, start }) => {
            const shown = columns[index];
            return shown === undefined ? null : (
              <MatrixColumnHead
                key={shown.column.indicator.id}
                column={shown.column}
                index={index}
                left={start}
                width={size.width}
                isPlace={place.row === -1 && place.column === index}
                onChoose={choose}
                onTarget={onTarget}
              />
            );
          })}
        </div>
        {rowVirtual.getVirtualItems().map(({ index, start }) => {
          const at = rows[index];
          const area = at === undefined ? undefined : areas[at];
          return at === undefined || area === undefined ? null : (
            <MatrixRow
              key={area.areaId}
              area={area}
              at={at}
              index={index}
              top={start}
              size={size}
              count={props.counts[at] ?? 0}
              columns={columns}
              drawn={drawn}
              placeColumn={place.row === index ? place.column : null}
              onChoose={choose}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The cell that has the tab key's turn stays drawn wherever the box is scrolled to. */
function withPlace(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}

export interface DrawnColumn {
  readonly index: number;
  readonly start: number;
}

/** The same list again while its content is the same, so that rows are not drawn anew for each step of scrolling. */
function useSame(columns: readonly DrawnColumn[]): readonly DrawnColumn[] {
  const kept = useRef(columns);
  const isSame =
    kept.current.length === columns.length && columns.every((one, at) => kept.current[at]?.index === one.index);
  if (!isSame) kept.current = columns;
  return kept.current;
}
