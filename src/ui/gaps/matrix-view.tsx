import { useMemo, useRef, useState } from "react";
import {
  clarityAt,
  clearlyWorseByArea,
  isComparable,
  type JudgedColumn,
  judgeColumn,
  kindAt,
  type MatrixColumn,
  matrixHeadline,
  unclearlyWorseByArea,
} from "../../core/gaps/matrix.ts";
import type { Target } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { Button } from "../kit/button.tsx";
import { MatrixGrid, type MatrixPlace } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";
import { MatrixTargetDialog } from "./matrix-target-dialog.tsx";
import { cellLabel } from "./matrix-words.ts";
import type { MatrixArea, UnpackedMatrix } from "./unpacked-matrix.ts";
import { useSettled } from "./use-settled.ts";

interface MatrixViewProps {
  readonly matrix: UnpackedMatrix;
  readonly order: "worst" | "name";
  readonly onOpen: (column: MatrixColumn, area: MatrixArea) => void;
}

/** A column as it stands on the screen: with the target that was just set, if one was. */
export interface ShownColumn {
  readonly column: MatrixColumn;
  readonly judged: JudgedColumn;
}

/** Rows change places so long after a target has changed: first the cells, then their order. */
const reorderMs = 150;

/** More areas than these are counted, not named. */
const mostNamed = 5;

/** The sentence, the grid and what its colours mean. A target set here shows at once, and is saved behind it. */
export function MatrixView({ matrix, order, onOpen }: MatrixViewProps) {
  const project = useProject();
  const { t, format } = project;
  const columns = useShownColumns(matrix);
  const [place, setPlace] = useState<MatrixPlace>({ row: 0, column: 0 });
  const [changed, setChanged] = useState<string | null>(null);
  // The column follows its target at once; rows change places right after it.
  const counted = useSettled(columns.shown, reorderMs);
  const counts = useMemo(
    () =>
      clearlyWorseByArea(
        counted.map(({ judged }) => judged),
        matrix.areas.length,
      ),
    [counted, matrix.areas],
  );
  const byName = useMemo(() => placesByName(matrix.areas), [matrix.areas]);
  const rows = useMemo(() => {
    if (order === "name") return byName;
    const unclear = unclearlyWorseByArea(
      counted.map(({ judged }) => judged),
      matrix.areas.length,
    );
    return orderedRows(byName, counts, unclear);
  }, [byName, counts, counted, matrix.areas, order]);
  const count = columns.shown.filter(({ column }) => isComparable(column)).length;
  const headline = matrixHeadline(counts, count);
  const chosenColumn = columns.shown[place.column];
  const chosenAt = rows[place.row];
  const chosenArea = chosenAt === undefined ? undefined : matrix.areas[chosenAt];
  const dialogColumn = columns.shown.find(({ column }) => column.indicator.id === changed)?.column;
  const namesOf = (atLeast: number) =>
    rows.flatMap((at) => ((counts[at] ?? 0) >= atLeast ? (matrix.areas[at]?.name ?? []) : []));
  const open = ({ row, column }: MatrixPlace) => {
    const area = matrix.areas[rows[row] ?? -1];
    const shown = columns.shown[column];
    if (area !== undefined && shown !== undefined) onOpen(shown.column, area);
  };
  return (
    <div className="stack">
      <p className="matrix-headline">
        {headline === null
          ? t("matrix.headlineNone", { count })
          : t("matrix.headline", { ...headline, count, ofAreas: format.count(matrix.areas.length) })}{" "}
        {headline !== null && headline.areas <= mostNamed && (
          <strong>{t("matrix.headlineNames", { names: format.list(namesOf(headline.indicators)) })}</strong>
        )}
      </p>
      <MatrixGrid
        areas={matrix.areas}
        rows={rows}
        counts={counts}
        columns={columns.shown}
        place={place}
        onPlace={setPlace}
        onOpen={open}
        onTarget={(column) => setChanged(column.indicator.id)}
      />
      {chosenColumn !== undefined && chosenArea !== undefined && chosenAt !== undefined && (
        <div className="row-apart matrix-chosen">
          <p>
            {cellLabel(
              project,
              chosenColumn.column,
              chosenAt,
              chosenArea.name,
              kindAt(chosenColumn.judged, chosenAt),
              clarityAt(chosenColumn.judged, chosenAt),
            )}
          </p>
          <Button onPress={() => open(place)}>{t("matrix.open")}</Button>
        </div>
      )}
      <MatrixLegend />
      {dialogColumn !== undefined && (
        <MatrixTargetDialog
          column={dialogColumn}
          onTarget={(target) => columns.setTarget(dialogColumn.indicator.id, target)}
          onClose={() => setChanged(null)}
        />
      )}
    </div>
  );
}

/** Judged once per column and target; a column whose target stays is not judged again. */
function useShownColumns(matrix: UnpackedMatrix) {
  // A new answer says what is saved, so what was set by hand before it is done with.
  const [set, setSet] = useState<{
    readonly matrix: UnpackedMatrix;
    readonly targets: ReadonlyMap<string, Target | null>;
  }>({ matrix, targets: new Map() });
  const kept = useRef(new WeakMap<object, { readonly target: number | null; readonly shown: ShownColumn }>());
  const targets = set.matrix === matrix ? set.targets : none;
  const shown = useMemo(
    () =>
      matrix.columns.map((column): ShownColumn => {
        const own = targets.get(column.indicator.id);
        const target = own === undefined ? column.target : own;
        const before = kept.current.get(column);
        if (before !== undefined && before.target === (target?.value ?? null)) return before.shown;
        const judged = { column: { ...column, target }, judged: judgeColumn(column, target?.value ?? null) };
        kept.current.set(column, { target: target?.value ?? null, shown: judged });
        return judged;
      }),
    [matrix, targets],
  );
  return {
    shown,
    setTarget: (indicatorId: string, target: Target | null) =>
      setSet({ matrix, targets: new Map([...targets, [indicatorId, target]]) }),
  };
}

const none: ReadonlyMap<string, Target | null> = new Map();

/** Places of areas by name. */
function placesByName(areas: readonly MatrixArea[]): readonly number[] {
  const byName = new Intl.Collator(undefined, { numeric: true });
  return areas.map((_, place) => place).sort((a, b) => byName.compare(areas[a]?.name ?? "", areas[b]?.name ?? ""));
}

/** Places of areas by clearly worse cells, then by other worse ones, then by name. */
function orderedRows(byName: readonly number[], clear: Uint16Array, unclear: Uint16Array): readonly number[] {
  return byName.toSorted((a, b) => (clear[b] ?? 0) - (clear[a] ?? 0) || (unclear[b] ?? 0) - (unclear[a] ?? 0));
}
