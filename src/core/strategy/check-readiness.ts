import type { CostLine, FundingLine } from "../costs/cost-plan.ts";
import type { GapDetails, RecordedGap } from "../gaps/recorded-gap.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Priority } from "../priorities/priority.ts";
import type { ProjectSettings } from "../project/project-settings.ts";
import { checkMeasureReadiness, type MeasureFindingCode } from "./check-measure-readiness.ts";
import { horizonOf } from "./horizon-of.ts";
import type { PlanFinding } from "./plan-finding.ts";
import type { Goal, Measure } from "./strategy.ts";

export interface ReadinessInput {
  readonly settings: ProjectSettings;
  readonly gaps: readonly Omit<RecordedGap, keyof GapDetails>[];
  readonly priorities: readonly Priority[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly lines: readonly CostLine[];
  readonly funding: readonly FundingLine[];
  /** Those that measures may name; tells in which direction a target should lie. */
  readonly indicators: readonly Indicator[];
}

export const chainFindingCodes = [
  "gap-without-priority",
  "priority-without-goal",
  "priority-without-short-step",
  "goal-without-measure",
  "goal-without-indicator",
  "more-than-five-priorities",
  "all-measures-in-one-sector",
] as const;
export type ChainFindingCode = (typeof chainFindingCodes)[number];
export type ReadinessFinding = PlanFinding<ChainFindingCode | MeasureFindingCode>;

/**
 * Where the chain gap → priority → goal → measure → indicator is broken, and what a measure still lacks for its horizon
 * (decisions.md 30, method.md §9.1). A gap may stay without priority if it says why it is parked. Details name the thing by id and by
 * its own words: gapId and gap, priorityId and priority, goalId and goal, measureId and measure. Nothing written yet, no findings.
 */
export function checkReadiness(input: ReadinessInput): readonly ReadinessFinding[] {
  return [
    ...checkGaps(input),
    ...input.priorities.flatMap((priority) => checkPriority(priority, input)),
    ...input.goals.flatMap((goal) => checkGoal(goal, input)),
    ...input.measures.flatMap((measure) => checkMeasureReadiness(measure, input)),
    ...checkSectors(input.measures),
  ];
}

function checkGaps({ gaps, priorities }: ReadinessInput): readonly ReadinessFinding[] {
  const decided = new Set(priorities.map((priority) => priority.gapId));
  const findings: ReadinessFinding[] = gaps
    .filter((gap) => !decided.has(gap.id) && gap.parkedBecause.trim() === "")
    .map((gap) => ({ code: "gap-without-priority", level: "warning", details: { gapId: gap.id, gap: gap.title } }));
  if (priorities.length > 5) {
    findings.push({ code: "more-than-five-priorities", level: "information", details: { count: priorities.length } });
  }
  return findings;
}

function checkPriority(priority: Priority, { settings, goals, measures }: ReadinessInput): readonly ReadinessFinding[] {
  const details = { priorityId: priority.id, priority: priority.title };
  const goalIds = new Set(goals.filter((goal) => goal.priorityId === priority.id).map((goal) => goal.id));
  const findings: ReadinessFinding[] = [];
  if (goalIds.size === 0) findings.push({ code: "priority-without-goal", level: "warning", details });
  const startsSoon = measures.some(
    (measure) => goalIds.has(measure.goalId) && horizonOf(measure.startMonth, settings) === "short",
  );
  if (!startsSoon && priority.firstStep.trim() === "") {
    findings.push({ code: "priority-without-short-step", level: "warning", details });
  }
  return findings;
}

function checkGoal(goal: Goal, { measures }: ReadinessInput): readonly ReadinessFinding[] {
  const details = { goalId: goal.id, goal: goal.text };
  const own = measures.filter((measure) => measure.goalId === goal.id);
  if (own.length === 0) return [{ code: "goal-without-measure", level: "warning", details }];
  const measured = own.some(({ indicator }) => indicator.indicatorId !== null || indicator.name.trim() !== "");
  return measured ? [] : [{ code: "goal-without-indicator", level: "warning", details }];
}

function checkSectors(measures: readonly Measure[]): readonly ReadinessFinding[] {
  const [first] = measures;
  if (!first || measures.length < 3 || measures.some((measure) => measure.leadSector !== first.leadSector)) return [];
  return [
    {
      code: "all-measures-in-one-sector",
      level: "information",
      details: { sector: first.leadSector, count: measures.length },
    },
  ];
}
