import { useEffect } from "react";
import type { CallInput } from "../../contract/contract.ts";
import { ask } from "../app/use-call.ts";

const mostPrepared = 8;
const quietMs = 400;

/**
 * Has the backend make the matrices of the latest periods one after the other while the user reads, so that the next
 * choice of a period does not wait. Each is one short call, so nothing else waits long either.
 */
export function usePreparedPeriods(question: CallInput<"matrix.view">, periods: readonly string[] | null): void {
  const { level, audience, job } = question;
  const list = (periods ?? []).slice(-mostPrepared).toReversed().join("\n");
  useEffect(() => {
    let isWanted = list !== "";
    const prepare = async () => {
      for (const period of list.split("\n")) {
        if (!isWanted) return;
        await ask("matrix.view", { period, level, audience, job });
      }
    };
    const timer = setTimeout(() => void prepare(), quietMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [list, level, audience, job]);
}
