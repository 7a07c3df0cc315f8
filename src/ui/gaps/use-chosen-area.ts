import { useEffect, useRef } from "react";
import type { AreaGapValue } from "../../core/gaps/gap-view.ts";

/** Chooses the area that the address names, once. */
export function useChosenArea(
  code: string | undefined,
  rows: readonly AreaGapValue[],
  choose: (area: AreaGapValue) => void,
): void {
  const done = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (code === undefined || done.current === code) return;
    const area = rows.find((row) => row.code === code);
    if (area === undefined) return;
    done.current = code;
    choose(area);
  }, [code, rows, choose]);
}
