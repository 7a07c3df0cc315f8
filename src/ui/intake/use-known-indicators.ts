import { useMemo } from "react";
import type { Indicator } from "../../core/indicators/indicator.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import type { ImportDraft } from "./use-import-draft.ts";

/** The project's indicators and those that this import will add. */
export function useKnownIndicators(draft: ImportDraft): readonly Indicator[] {
  const { revision } = useProject();
  const saved = useAnswer("indicators.list", {}, revision).value;
  const added = draft.recipe.indicators;
  return useMemo(() => {
    const known = (saved ?? []).map((one) => one.indicator);
    return [...known, ...(added ?? []).filter((indicator) => !known.some((one) => one.id === indicator.id))];
  }, [saved, added]);
}
