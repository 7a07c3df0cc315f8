import { useEffect } from "react";
import { ask } from "./use-call.ts";

const quietMs = 500;
const sliceMs = 80;
const pauseMs = 20;

/** Has the backend decide, in short slices while nobody waits, what the public may see, so that no view waits for it. */
export function useDecidedHiding(fileName: string | null, revision: number | null): void {
  useEffect(() => {
    if (fileName === null || revision === null) return;
    let isWanted = true;
    let timer = setTimeout(() => void decide(), quietMs);
    const decide = async () => {
      const answer = await ask("disclosure.decide", { forMs: sliceMs, job: "hiding-in-background" });
      if (isWanted && answer.ok && answer.value.left > 0) timer = setTimeout(() => void decide(), pauseMs);
    };
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [fileName, revision]);
}
