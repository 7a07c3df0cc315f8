import { useSyncExternalStore } from "react";

let waiting = 0;
const listeners = new Set<() => void>();

/** Marks that the screen shows an earlier answer until the fresh one comes; the function that it gives back ends that, once. */
export function waitForAnswer(): () => void {
  let isOver = false;
  change(1);
  return () => {
    if (!isOver) change(-1);
    isOver = true;
  };
}

/** True while a screen shows what may be replaced in a moment. */
export function useIsWaiting(): boolean {
  return useSyncExternalStore(listen, () => waiting > 0);
}

function change(by: 1 | -1): void {
  waiting += by;
  for (const told of listeners) told();
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
