import type { ExamplePlan } from "../../src/core/project/example-plan.ts";

/** A plan's things with ids 1, 2, 3 … in place of keys, as an empty project would give them. Throws where a key leads nowhere. */
export function numberPlan(plan: ExamplePlan) {
  const gap = finder(plan.gaps);
  const criterion = finder(plan.criteria);
  const priority = finder(plan.priorities);
  const goal = finder(plan.goals);
  const measure = finder(plan.measures);
  return {
    gaps: numbered(plan.gaps),
    criteria: numbered(plan.criteria),
    scores: plan.scores.map((score) => ({
      gapId: gap(score.gap),
      criterionId: criterion(score.criterion),
      points: score.points,
    })),
    priorities: numbered(plan.priorities).map((row) => ({ ...row, gapId: gap(row.gap) })),
    goals: numbered(plan.goals).map((row) => ({ ...row, priorityId: priority(row.priority) })),
    measures: numbered(plan.measures).map((row) => ({ ...row, goalId: goal(row.goal) })),
    lines: numbered(plan.costLines).map((row) => ({ ...row, measureId: measure(row.measure) })),
    funding: numbered(plan.funding).map((row) => ({
      ...row,
      measureId: row.measure === null ? null : measure(row.measure),
    })),
  };
}

function numbered<T>(rows: readonly T[]): readonly (T & { readonly id: number })[] {
  return rows.map((row, index) => ({ ...row, id: index + 1 }));
}

function finder(rows: readonly { readonly key: string }[]): (key: string) => number {
  return (key) => {
    const index = rows.findIndex((row) => row.key === key);
    if (index < 0) throw new Error(`no such key in the plan: ${key}`);
    return index + 1;
  };
}
