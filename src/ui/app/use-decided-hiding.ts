import { useEffect } from "react";
import { ask } from "./use-call.ts";

const quietMs = 150;
const sliceMs = 80;
const pauseMs = 20;
/** By then the latest period is decided, also in a large project. */
const slicesForLatest = 3;
const job = "hiding-in-background";

/**
 * Has the backend decide, in short slices while nobody waits, what the public may see, and then make what the situation
 * opens on, so that no view waits for it.
 */
export function useDecidedHiding(fileName: string | null, revision: number | null): void {
  useEffect(() => {
    if (fileName === null || revision === null) return;
    let isWanted = true;
    let slices = 0;
    let timer = setTimeout(() => void decide(), quietMs);
    const decide = async () => {
      const answer = await ask("disclosure.decide", { forMs: sliceMs, job });
      slices += 1;
      const isDone = answer.ok && answer.value.left === 0;
      if (isWanted && answer.ok && (slices === slicesForLatest || (isDone && slices < slicesForLatest)))
        await ask("matrix.view", { period: null, level: "neighbourhood", audience: "public", job });
      if (isWanted && answer.ok && !isDone) timer = setTimeout(() => void decide(), pauseMs);
    };
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [fileName, revision]);
}
