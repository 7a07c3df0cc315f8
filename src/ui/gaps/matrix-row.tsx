// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand apart from each other, which a table element cannot do
import { memo } from "react";
import { useProject } from "../app/project-context.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import type { DrawnColumn } from "./matrix-grid.tsx";
import type { ShownColumn } from "./matrix-view.tsx";
import type { MatrixArea } from "./unpacked-matrix.ts";

interface MatrixRowProps {
  readonly area: MatrixArea;
  /** The area's place in the columns' cells. */
  readonly at: number;
  readonly index: number;
  readonly top: number;
  readonly size: { readonly headWidth: number; readonly width: number; readonly height: number };
  /** Clearly worse cells. */
  readonly count: number;
  readonly columns: readonly ShownColumn[];
  readonly drawn: readonly DrawnColumn[];
  /** The column whose cell the tab key reaches; null for none in this row. */
  readonly placeColumn: number | null;
  readonly onChoose: (row: number, column: number) => void;
}

/** One area. Drawn again only when something of it changes. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const project = useProject();
  const { area, at, index, size, count } = props;
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className="matrix-row"
      style={{ height: size.height, transform: `translateY(${props.top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} tabIndex={-1} className="matrix-area" style={{ width: size.headWidth }}>
        <span className="matrix-name" title={area.name}>
          {area.name}
        </span>
        {count > 0 && <span className="soft small">{project.t("matrix.clearlyWorse", { count })}</span>}
      </div>
      {props.drawn.map((drawn) => {
        const shown = props.columns[drawn.index];
        return shown === undefined ? null : (
          <MatrixCell
            key={shown.column.indicator.id}
            shown={shown}
            area={area}
            at={at}
            row={index}
            index={drawn.index}
            left={drawn.start}
            width={size.width}
            isPlace={props.placeColumn === drawn.index}
            onChoose={props.onChoose}
          />
        );
      })}
    </div>
  );
});
