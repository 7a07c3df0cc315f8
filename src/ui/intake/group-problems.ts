import type { IntakeProblem, ProblemCode, ProblemLevel } from "../../core/intake/look-result.ts";

/** Problems of the same kind, level and quoted text. */
export interface ProblemsAlike {
  readonly key: string;
  readonly code: ProblemCode;
  readonly level: ProblemLevel;
  /** What all of their cells say, or null where that differs or nothing is quoted. */
  readonly text: string | null;
  readonly problems: readonly IntakeProblem[];
}

const gravity = ["error", "warning", "information"] as const satisfies readonly ProblemLevel[];
/** So many texts of one kind get a group each; more would bury the rest, and stand in one group. */
const mostTexts = 12;

/** Gravest first, then the largest group. */
export function groupProblems(problems: readonly IntakeProblem[]): readonly ProblemsAlike[] {
  const kinds = Map.groupBy(problems, (problem) => `${problem.level} ${problem.code}`);
  const groups = [...kinds].flatMap(([kind, alike]): ProblemsAlike[] => {
    const texts = Map.groupBy(alike, (problem) => String(problem.details.text ?? ""));
    const split: readonly (readonly [string | null, readonly IntakeProblem[]])[] =
      texts.size > mostTexts ? [[null, alike]] : [...texts].map(([text, group]) => [text === "" ? null : text, group]);
    return split.flatMap(([text, group]) => {
      const first = group[0];
      if (first === undefined) return [];
      return [{ key: `${kind} ${text ?? ""}`, code: first.code, level: first.level, text, problems: group }];
    });
  });
  return groups.sort(
    (one, other) =>
      gravity.indexOf(one.level) - gravity.indexOf(other.level) || other.problems.length - one.problems.length,
  );
}
