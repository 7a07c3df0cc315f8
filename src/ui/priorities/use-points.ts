import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GapScore } from "../../core/priorities/priority.ts";
import { useAct } from "../app/use-call.ts";

/** Points by criterion; absent where none are given. */
export type PointsOfGap = ReadonlyMap<number, number>;

const none: PointsOfGap = new Map();

/** Points as typed: shown at once, saved behind; what the backend answers wins when nothing is under way. */
export function usePoints(scores: readonly GapScore[]) {
  const { act } = useAct();
  const saved = useMemo(() => byGap(scores), [scores]);
  const [typed, setTyped] = useState<ReadonlyMap<number, PointsOfGap>>(saved);
  const underWay = useRef(0);
  const latest = useRef(saved);
  latest.current = saved;

  useEffect(() => {
    if (underWay.current === 0) setTyped(saved);
  }, [saved]);

  const give = useCallback(
    async (gapId: number, criterionId: number, points: number | null) => {
      underWay.current += 1;
      setTyped((before) => withPoints(before, gapId, criterionId, points));
      const done = await act("priorities.score", { gapId, criterionId, points });
      underWay.current -= 1;
      if (done === null && underWay.current === 0) setTyped(latest.current);
    },
    [act],
  );
  return { pointsOf: (gapId: number) => typed.get(gapId) ?? none, give };
}

function byGap(scores: readonly GapScore[]): ReadonlyMap<number, PointsOfGap> {
  const gaps = new Map<number, Map<number, number>>();
  for (const { gapId, criterionId, points } of scores) {
    const own = gaps.get(gapId) ?? new Map<number, number>();
    gaps.set(gapId, own.set(criterionId, points));
  }
  return gaps;
}

function withPoints(
  before: ReadonlyMap<number, PointsOfGap>,
  gapId: number,
  criterionId: number,
  points: number | null,
): ReadonlyMap<number, PointsOfGap> {
  const own = new Map(before.get(gapId) ?? none);
  if (points === null) own.delete(criterionId);
  else own.set(criterionId, points);
  return new Map(before).set(gapId, own);
}
