import type { ProjectOverview } from "../../contract/answers.ts";

export const phases = [1, 2, 3, 4, 5, 6, 7] as const;
export type Phase = (typeof phases)[number];

export type PhaseState =
  | { readonly state: "done-outside" }
  /** `share` from 0 to 1: how many of the phase's kinds of work have begun. */
  | { readonly state: "under-way"; readonly share: number }
  | { readonly state: "open" };

/** How far a phase is, as far as the project can tell. Phases overlap; none waits for another. */
export function phaseState({ counts, phasesDoneOutside }: ProjectOverview, phase: Phase): PhaseState {
  if (phasesDoneOutside.includes(phase)) return { state: "done-outside" };
  const begun = signsOf(counts, phase);
  const share = begun.length === 0 ? 0 : begun.filter(Boolean).length / begun.length;
  return share === 0 ? { state: "open" } : { state: "under-way", share };
}

function signsOf(counts: ProjectOverview["counts"], phase: Phase): readonly boolean[] {
  switch (phase) {
    case 3:
      return [counts.areas > 0, counts.imports > 0, counts.gaps > 0];
    case 4:
      return [counts.priorities > 0];
    case 5:
      return [counts.measures > 0];
    default:
      return [];
  }
}
