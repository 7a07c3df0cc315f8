import type { GapAnswer } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import { describeGapView } from "../core/gaps/describe-gap.ts";
import type { Audience, GapView } from "../core/gaps/gap-view.ts";
import { type GapInput, viewGaps, viewGapsWithMarks } from "../core/gaps/view-gaps.ts";
import { sourcesOf } from "../core/indicators/combine-parts.ts";
import type { ReferenceFigure, Target } from "../core/indicators/indicator.ts";
import type { PlacedObservation } from "../core/indicators/observation.ts";
import { poolObservations } from "../core/indicators/pool-periods.ts";
import { readAreaNames } from "../store/areas.ts";
import { type ImportRule, readImportRules } from "../store/import-rules.ts";
import { readTypedImportIds } from "../store/imports.ts";
import { readTargets } from "../store/indicators.ts";
import { readObservations } from "../store/observations.ts";
import { readOfferedSeries, readWindow } from "../store/pooling.ts";
import { readSettings } from "../store/project-record.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readReleasedCells } from "../store/public-copy.ts";
import { readTold } from "../store/public-versions.ts";
import { keptPublicMarks } from "./disclosure/kept-marks.ts";
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
  const input = gapInputOf(project, question, references);
  if (question.audience === "internal" || input.released) return viewGaps(input);
  return viewGapsWithMarks(input, keptPublicMarks(project, input));
}

/**
 * All that a view of one indicator in one period is made from.
 * @throws AppError unknown-indicator, unknown-period
 */
export function gapInputOf(
  project: ProjectReader,
  question: GapQuestion,
  references: readonly ReferenceFigure[],
): GapInput {
  const indicator = requiredIndicator(project, question.indicatorId);
  const series = readOfferedSeries(project, question.audience).get(indicator.id) ?? { periods: [], groups: [] };
  const period = question.period ?? series.periods.at(-1) ?? "";
  if (!series.periods.includes(period)) {
    throw new AppError("unknown-period", period, {
      indicator: indicator.name,
      period,
      periods: series.periods.join(", "),
    });
  }
  const observations = readFigures(project, indicator.id, period);
  const groups = [...new Set(observations.map((one) => one.group))].sort();
  const group = groups.includes(question.group) ? question.group : (groups[0] ?? "");
  return {
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
    ...hidingRuleOf(observations, readImportRules(project)),
    told: readTold(project, indicator.id, period),
    released: readReleasedCells(project, indicator.id, period),
  };
}

/** The figures of a period, or of the years of a window together. */
function readFigures(project: ProjectReader, indicatorId: string, period: string): readonly PlacedObservation[] {
  const window = readWindow(project, indicatorId, period);
  if (window === null) return readObservations(project, indicatorId, period);
  return poolObservations(window.periods.map((year) => readObservations(project, indicatorId, year)));
}

/** Published is what comes from published files alone; of several suppliers' thresholds the highest holds. */
export function hidingRuleOf(
  observations: readonly PlacedObservation[],
  rules: ReadonlyMap<number, ImportRule>,
): Pick<GapInput, "sourcePublished" | "hideBelow"> {
  if (rules.size === 0) return {};
  const imports = new Set(observations.flatMap((one) => sourcesOf(one).map((source) => source.importId)));
  const own = [...imports].map((id) => rules.get(id));
  const thresholds = own.flatMap((rule) => rule?.hideBelow ?? []);
  return {
    sourcePublished: own.length > 0 && own.every((rule) => rule?.published === true),
    hideBelow: thresholds.length === 0 ? null : Math.max(...thresholds),
  };
}

function targetOf(project: ProjectReader, { indicatorId, targetValue }: GapQuestion): Target | null {
  const set = readTargets(project).find((target) => target.indicatorId === indicatorId) ?? null;
  if (targetValue === undefined) return set;
  return { indicatorId, value: targetValue, byYear: set?.byYear ?? readSettings(project).longTermUntil };
}
