// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand apart from each other, which a table element cannot do
import { memo } from "react";
import { clarityAt, kindAt } from "../../core/gaps/matrix.ts";
import { useProject } from "../app/project-context.ts";
import type { ShownColumn } from "./matrix-view.tsx";
import { cellLabel, cellText, signs } from "./matrix-words.ts";
import type { MatrixArea } from "./unpacked-matrix.ts";

interface MatrixCellProps {
  readonly shown: ShownColumn;
  readonly area: MatrixArea;
  /** The area's place in the column's cells. */
  readonly at: number;
  readonly row: number;
  readonly index: number;
  readonly left: number;
  readonly width: number;
  /** Whether the tab key reaches it. */
  readonly isPlace: boolean;
  readonly onChoose: (row: number, column: number) => void;
}

/** One area in one indicator; drawn again only when its own column changes. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const project = useProject();
  const { at, area, row, index, isPlace } = props;
  const { column, judged } = props.shown;
  const kind = kindAt(judged, at);
  const clarity = clarityAt(judged, at);
  return (
    <div
      role="gridcell"
      aria-colindex={index + 2}
      aria-label={cellLabel(project, column, at, area.name, kind, clarity)}
      aria-selected={isPlace}
      tabIndex={isPlace ? 0 : -1}
      className="matrix-cell"
      data-place={`${row}:${index}`}
      data-kind={kind}
      data-clarity={clarity}
      style={{ left: props.left, width: props.width }}
      onFocus={() => !isPlace && props.onChoose(row, index)}
    >
      {signs[kind] !== undefined && <span aria-hidden="true">{signs[kind]}</span>}
      <span>{cellText(project, column, at, kind)}</span>
    </div>
  );
});
