import type { GapAnswer } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { describeGapView } from "../core/gaps/describe-gap.ts";
import type { Audience, GapView } from "../core/gaps/gap-view.ts";
import { viewGaps } from "../core/gaps/view-gaps.ts";
import type { ReferenceFigure, Target } from "../core/indicators/indicator.ts";
import { readAreaNames } from "../store/areas.ts";
import { readTypedImportIds } from "../store/imports.ts";
import { readTargets } from "../store/indicators.ts";
import { readObservations, readSeriesIndex } from "../store/observations.ts";
import { readSettings } from "../store/project-record.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { requiredIndicator } from "./required-indicator.ts";

export interface GapQuestion {
  readonly indicatorId: string;
  /** null: the latest. */
  readonly period: string | null;
  readonly group: string;
  readonly audience: Audience;
  /** Another target for this answer only. */
  readonly targetValue?: number | undefined;
}

/**
 * One indicator's gaps in one period, with what may be said of them. A group that the period does not have falls back
 * to the first that it has.
 * @throws AppError unknown-indicator, unknown-period
 */
export function answerGaps(
  project: ProjectReader,
  question: GapQuestion,
  references: readonly ReferenceFigure[],
): GapAnswer {
  const view = gapViewOf(project, question, references);
  return { view, sentences: describeGapView(view) };
}

/** As `answerGaps`, without sentences. */
export function gapViewOf(
  project: ProjectReader,
  question: GapQuestion,
  references: readonly ReferenceFigure[],
): GapView {
  const indicator = requiredIndicator(project, question.indicatorId);
  const series = readSeriesIndex(project).get(indicator.id) ?? { periods: [], groups: [] };
  const period = question.period ?? series.periods.at(-1) ?? "";
  if (!series.periods.includes(period)) {
    throw new AppError("unknown-period", period, {
      indicator: indicator.name,
      period,
      periods: series.periods.join(", "),
    });
  }
  const observations = readObservations(project, indicator.id, period);
  const groups = [...new Set(observations.map((one) => one.group))].sort();
  const group = groups.includes(question.group) ? question.group : (groups[0] ?? "");
  return viewGaps({
    indicator,
    period,
    periods: series.periods,
    group,
    groups,
    audience: question.audience,
    target: targetOf(project, question),
    areas: readAreaNames(project),
    observations,
    typedImportIds: readTypedImportIds(project),
    reference: references.filter((figure) => figure.indicatorId === indicator.id),
  });
}

function targetOf(project: ProjectReader, { indicatorId, targetValue }: GapQuestion): Target | null {
  const set = readTargets(project).find((target) => target.indicatorId === indicatorId) ?? null;
  if (targetValue === undefined) return set;
  return { indicatorId, value: targetValue, byYear: set?.byYear ?? readSettings(project).longTermUntil };
}
