import { useEffect, useRef, useState } from "react";
import type { Priority } from "../../core/priorities/priority.ts";
import { useAct } from "../app/use-call.ts";

export type DecidedGap = Omit<Priority, "id" | "rank">;

/** The decided list as it is edited here: every change is saved as the whole list, so the newest one always has the last word. */
export function useDecided(priorities: readonly Priority[]) {
  const { act } = useAct();
  const [list, setList] = useState<readonly DecidedGap[]>(() => priorities.map(withoutPlace));
  const latest = useRef(list);
  const underWay = useRef(0);

  const show = (next: readonly DecidedGap[]) => {
    latest.current = next;
    setList(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is the signal
  useEffect(() => {
    if (underWay.current === 0) show(priorities.map(withoutPlace));
  }, [priorities]);

  const save = async (next: readonly DecidedGap[]) => {
    show(next);
    underWay.current += 1;
    const done = await act("priorities.decide", { priorities: [...next] });
    underWay.current -= 1;
    if (done === null) show(priorities.map(withoutPlace));
  };
  return {
    list,
    add: (added: readonly DecidedGap[]) => save([...latest.current, ...added]),
    takeOut: (gapId: number) => save(latest.current.filter((one) => one.gapId !== gapId)),
    change: (gapId: number, change: Partial<DecidedGap>) =>
      save(latest.current.map((one) => (one.gapId === gapId ? { ...one, ...change } : one))),
    /** Swaps with the neighbour; answers the new place, from 1, or null at the end of the list. */
    move: (gapId: number, by: -1 | 1): number | null => {
      const from = latest.current.findIndex((one) => one.gapId === gapId);
      const moved = latest.current[from];
      const neighbour = latest.current[from + by];
      if (moved === undefined || neighbour === undefined) return null;
      void save(latest.current.map((one, index) => (index === from ? neighbour : index === from + by ? moved : one)));
      return from + by + 1;
    },
  };
}

function withoutPlace({ gapId, title, horizon, firstStep, reason }: Priority): DecidedGap {
  return { gapId, title, horizon, firstStep, reason };
}
