import { useEffect, useRef, useState } from "react";
import type { GapScore } from "../../core/priorities/priority.ts";
import { useAct } from "../app/use-call.ts";

/** Points as typed: shown at once, saved behind; what the backend answers wins when nothing is under way. */
export function usePoints(scores: readonly GapScore[]) {
  const { act } = useAct();
  const [pending, setPending] = useState<ReadonlyMap<string, number | null>>(new Map());
  const underWay = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: new scores are the signal
  useEffect(() => {
    setPending((before) => new Map([...before].filter(([key]) => underWay.current.has(key))));
  }, [scores]);

  const pointsOf = (gapId: number, criterionId: number): number | null => {
    const key = keyOf(gapId, criterionId);
    if (pending.has(key)) return pending.get(key) ?? null;
    return scores.find((score) => score.gapId === gapId && score.criterionId === criterionId)?.points ?? null;
  };
  const give = async (gapId: number, criterionId: number, points: number | null) => {
    const key = keyOf(gapId, criterionId);
    underWay.current.add(key);
    setPending((before) => new Map(before).set(key, points));
    const done = await act("priorities.score", { gapId, criterionId, points });
    underWay.current.delete(key);
    if (done === null) setPending((before) => new Map([...before].filter(([other]) => other !== key)));
  };
  return { pointsOf, give };
}

function keyOf(gapId: number, criterionId: number): string {
  return `${gapId}/${criterionId}`;
}
