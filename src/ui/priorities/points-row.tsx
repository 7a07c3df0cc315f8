import { memo } from "react";
import type { RecordedGap } from "../../core/gaps/recorded-gap.ts";
import type { Criterion, RankedGap } from "../../core/priorities/priority.ts";
import type { OpenProject } from "../app/project-context.ts";
import { Chip } from "../kit/chip.tsx";
import { PointsCell } from "./points-cell.tsx";
import { rangeText, rankText } from "./rank-words.ts";
import type { PointsOfGap } from "./use-points.ts";

interface PointsRowProps extends Pick<OpenProject, "t" | "format" | "canWrite"> {
  readonly gap: RecordedGap;
  readonly row: number;
  readonly criteria: readonly Criterion[];
  readonly points: PointsOfGap;
  readonly ranked: RankedGap | undefined;
  /** The column that Tab reaches, or null when it is in another row. */
  readonly activeColumn: number | null;
  readonly onGive: (gapId: number, criterionId: number, points: number | null) => void;
  readonly onFocus: (row: number, column: number) => void;
  readonly onGoTo: (row: number, column: number) => void;
}

/** One gap with its points. Drawn again only when what it shows has changed: a key pressed in one row leaves the others alone. */
export const PointsRow = memo(Row, showsTheSame);

function Row({
  t,
  format,
  canWrite,
  gap,
  row,
  criteria,
  points,
  ranked,
  activeColumn,
  onGive,
  onFocus,
  onGoTo,
}: PointsRowProps) {
  return (
    <tr>
      <th scope="row" className="points-gap">
        {gap.title} {gap.parkedBecause !== "" && <Chip>{t("priorities.parked")}</Chip>}
      </th>
      {criteria.map((criterion, column) => (
        <td key={criterion.id} className="points-place">
          <PointsCell
            t={t}
            label={t("priorities.pointsOf", { gap: gap.title, criterion: criterion.name })}
            points={points.get(criterion.id) ?? null}
            isDisabled={!canWrite}
            isTabStop={activeColumn === column}
            place={`${row}/${column}`}
            onChange={(given) => onGive(gap.id, criterion.id, given)}
            onMove={(rows, columns) => onGoTo(row + rows, column + columns)}
            onFocus={() => onFocus(row, column)}
          />
        </td>
      ))}
      <td data-numeric>
        {ranked?.score == null ? (
          <span className="soft">{gap.parkedBecause === "" ? t("priorities.unscored") : "–"}</span>
        ) : (
          <strong>{format.number(ranked.score, 2)}</strong>
        )}
        {ranked && ranked.scoredCriteria > 0 && ranked.scoredCriteria < criteria.length && (
          <div className="soft small">
            {t("priorities.scoredOf", { scored: ranked.scoredCriteria, all: criteria.length })}
          </div>
        )}
      </td>
      <td className="points-rank">
        {ranked && rankText(t, ranked)}
        <div className="soft small">{ranked && rangeText(t, ranked)}</div>
      </td>
    </tr>
  );
}

function showsTheSame(before: PointsRowProps, after: PointsRowProps): boolean {
  return (
    before.t === after.t &&
    before.canWrite === after.canWrite &&
    before.row === after.row &&
    before.activeColumn === after.activeColumn &&
    before.onGive === after.onGive &&
    isEqual(before.gap, after.gap) &&
    isEqual(before.criteria, after.criteria) &&
    isEqual(before.ranked, after.ranked) &&
    after.criteria.every(({ id }) => before.points.get(id) === after.points.get(id))
  );
}

/** By content: each answer of the backend brings new objects. */
function isEqual(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
