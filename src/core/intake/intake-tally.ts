import type { IntakeStep, StepCode } from "./intake-step.ts";
import type { IntakeProblem, ProblemCode } from "./look-result.ts";

const mostOfOneCode = 1000;

/** Collects problems and counted steps while rows are read. */
export interface IntakeTally {
  readonly problems: readonly IntakeProblem[];
  readonly problemCounts: ReadonlyMap<ProblemCode, number>;
  readonly add: (...problems: readonly IntakeProblem[]) => void;
  /** Counts one more occurrence of a step; `details` without `count` tell kinds of the same step apart. */
  readonly count: (code: StepCode, details?: IntakeStep["details"]) => void;
  readonly steps: () => IntakeStep[];
}

/** An empty tally. It keeps at most 1000 problems of each code and counts all of them. */
export function intakeTally(): IntakeTally {
  const problems: IntakeProblem[] = [];
  const problemCounts = new Map<ProblemCode, number>();
  const steps = new Map<string, { code: StepCode; details: IntakeStep["details"]; count: number }>();
  return {
    problems,
    problemCounts,
    add: (...added) => {
      for (const problem of added) {
        const count = (problemCounts.get(problem.code) ?? 0) + 1;
        problemCounts.set(problem.code, count);
        if (count <= mostOfOneCode) problems.push(problem);
      }
    },
    count: (code, details = {}) => {
      const key = `${code} ${JSON.stringify(details)}`;
      const known = steps.get(key);
      if (known) known.count += 1;
      else steps.set(key, { code, details, count: 1 });
    },
    steps: () =>
      [...steps.values()].map(({ code, details, count }) => ({
        code,
        details: { ...details, count },
      })),
  };
}
