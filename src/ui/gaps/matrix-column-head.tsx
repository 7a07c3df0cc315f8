// biome-ignore-all lint/a11y/useSemanticElements: rows and cells stand apart from each other, which a table element cannot do
import type { MatrixColumn } from "../../core/gaps/matrix.ts";
import { useProject } from "../app/project-context.ts";
import { targetText, valueText } from "./value-text.ts";

interface MatrixColumnHeadProps {
  readonly column: MatrixColumn;
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly isPlace: boolean;
  readonly onChoose: (row: number, column: number) => void;
  readonly onTarget: (column: MatrixColumn) => void;
}

/** What a column is about: name, period, the municipality's value, and the target, which can be changed here. */
export function MatrixColumnHead({ column, index, left, width, isPlace, onChoose, onTarget }: MatrixColumnHeadProps) {
  const project = useProject();
  const { t } = project;
  const { indicator, period, group, city, target, isNoise } = column;
  const notes = [
    period,
    ...(group === "" ? [] : [t("matrix.onlyGroup", { group })]),
    ...(isNoise ? [t("matrix.noise")] : []),
  ];
  const targetWords =
    target === null
      ? t("matrix.setTarget")
      : t("matrix.target", { value: targetText(project, indicator, target.value) });
  return (
    <div role="columnheader" aria-colindex={index + 2} tabIndex={-1} className="matrix-head" style={{ left, width }}>
      <span className="matrix-indicator" title={indicator.name}>
        {indicator.name}
      </span>
      <span className="soft">{notes.join(" · ")}</span>
      <span className="soft">
        {city === null ? t("matrix.cityNone") : t("matrix.city", { value: valueText(project, indicator, city) })}
      </span>
      <button
        type="button"
        className="matrix-target"
        data-place={`-1:${index}`}
        tabIndex={isPlace ? 0 : -1}
        aria-label={`${t("matrix.changeTarget", { indicator: indicator.name })}, ${targetWords}`}
        aria-disabled={!project.canWrite}
        onFocus={() => !isPlace && onChoose(-1, index)}
        onClick={() => project.canWrite && onTarget(column)}
      >
        {targetWords}
      </button>
    </div>
  );
}
