import type { GapEvidenceAnswer, IndicatorEvidence } from "../contract/gap-evidence-answers.ts";
import { findingState } from "../core/gaps/analysis-finding.ts";
import { judgeEvidence, surest } from "../core/gaps/evidence-sureness.ts";
import type { Audience } from "../core/gaps/gap-view.ts";
import { type IndicatorReference, indicatorsOf, type RecordedGap } from "../core/gaps/recorded-gap.ts";
import type { ReferenceFigure } from "../core/indicators/indicator.ts";
import { readEvidence } from "../store/evidence.ts";
import { readOfferedSeries } from "../store/pooling.ts";
import { readPriorities } from "../store/priorities.ts";
import type { ProjectReader } from "../store/project-types.ts";
import { readGaps } from "../store/recorded-gaps.ts";
import { readGoals, readMeasures } from "../store/strategy.ts";
import { readEvents, readStatements } from "../store/voices.ts";
import { currentFindings } from "./current-findings.ts";
import { answerGaps } from "./gap-answer.ts";
import { requiredIndicator } from "./required-indicator.ts";

/** What each recorded gap rests on, with numbers as the audience may see them now. */
export function answerGapEvidence(
  project: ProjectReader,
  audience: Audience,
  references: readonly ReferenceFigure[],
): readonly GapEvidenceAnswer[] {
  const events = new Map(readEvents(project).map((event) => [event.id, event]));
  const statements = readStatements(project);
  const titles = new Map(readEvidence(project).map(({ id, title }) => [id, title]));
  const usesOf = usesByGap(project);
  const current = currentFindings(project, audience);
  const answerOf = answerOnce(project, audience, references);
  return readGaps(project).map((gap) => {
    const indicators = indicatorsOf(gap).map((reference) => indicatorEvidence(project, gap, reference, answerOf));
    return {
      gapId: gap.id,
      sureness: surest(indicators.map((one) => one.sureness)),
      indicators,
      voices: statements
        .filter((one) => one.gapIds.includes(gap.id))
        .map((one) => {
          const event = events.get(one.eventId);
          return { ...one, event: event?.title ?? "", heldOn: event?.heldOn ?? "" };
        }),
      findings: gap.findings.map((finding) => ({ ...finding, state: findingState(finding, current) })),
      uses: usesOf(gap.id),
      reports: gap.reports.map(({ evidenceId, page }) => ({ evidenceId, page, title: titles.get(evidenceId) ?? "" })),
    };
  });
}

function usesByGap(project: ProjectReader) {
  const priorities = readPriorities(project);
  const goals = readGoals(project);
  const measures = readMeasures(project);
  return (gapId: number) => {
    const priority = priorities.find((one) => one.gapId === gapId);
    const own = new Set(goals.filter(({ priorityId }) => priorityId === priority?.id).map(({ id }) => id));
    return { priority: priority?.title ?? null, measures: measures.filter(({ goalId }) => own.has(goalId)).length };
  };
}

type AnswerOf = (reference: IndicatorReference) => ReturnType<typeof answerGaps> | null;

/** Several gaps often rest on the same numbers. Null where the project has no such numbers any more. */
function answerOnce(project: ProjectReader, audience: Audience, references: readonly ReferenceFigure[]): AnswerOf {
  const series = readOfferedSeries(project, audience);
  const known = new Map<string, ReturnType<AnswerOf>>();
  return ({ indicatorId, period, group }) => {
    const key = JSON.stringify([indicatorId, period, group]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const isThere = series.get(indicatorId)?.periods.includes(period) ?? false;
    const answer = isThere ? answerGaps(project, { indicatorId, period, group, audience }, references) : null;
    // Another group's numbers must not stand under this one's name.
    const fitting = answer?.view.group === group ? answer : null;
    known.set(key, fitting);
    return fitting;
  };
}

function indicatorEvidence(
  project: ProjectReader,
  gap: RecordedGap,
  reference: IndicatorReference,
  answerOf: AnswerOf,
): IndicatorEvidence {
  const { indicatorId, period, group } = reference;
  const answer = answerOf(reference);
  const indicator = requiredIndicator(project, indicatorId);
  if (answer === null) {
    const nothing = { city: null, target: null, areas: [], sentences: [], childrenToReach: null };
    return { indicator, period, group, ...nothing, sureness: "not-judged", areasClear: 0, areasWithValue: 0 };
  }
  const { view, sentences } = answer;
  return {
    indicator,
    period,
    group,
    city: view.city,
    target: view.target,
    areas: view.areas.filter((area) => gap.areaCodes.includes(area.code)),
    sentences,
    childrenToReach: view.childrenToReach,
    ...judgeEvidence(view, gap.areaCodes),
  };
}
