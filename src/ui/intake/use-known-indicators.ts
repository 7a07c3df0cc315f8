import { useMemo } from "react";
import { indicatorOf } from "../../core/indicators/catalogue-entry.ts";
import type { Indicator } from "../../core/indicators/indicator.ts";
import type { Recipe } from "../../core/intake/recipe.ts";
import { useProject } from "../app/project-context.ts";
import { useAnswer } from "../app/use-call.ts";
import type { ImportDraft } from "./use-import-draft.ts";

export interface KnownIndicators {
  /** The project's, those that this import will add, and then those of the catalogue that are not in use yet. */
  readonly indicators: readonly Indicator[];
  /** What the recipe must say beside the id: the definition of one that comes from the catalogue. */
  readonly definitionOf: (id: string) => Pick<Recipe, "indicators">;
}

/** The indicators that a column or a file can be given. */
export function useKnownIndicators(draft: ImportDraft): KnownIndicators {
  const { revision } = useProject();
  const saved = useAnswer("indicators.list", {}, revision).value;
  const catalogue = useAnswer("context.view", {}, revision).value;
  const added = draft.recipe.indicators;
  return useMemo(() => {
    const project = (saved ?? []).map((one) => one.indicator);
    const known = [...project, ...(added ?? []).filter(({ id }) => !project.some((one) => one.id === id))];
    const offered = (catalogue?.entries ?? [])
      .filter((entry) => !entry.isInUse && entry.status !== "not-applicable")
      .filter(({ id }) => !known.some((one) => one.id === id))
      .map((entry) => indicatorOf(entry.id, entry.definition));
    return {
      indicators: [...known, ...offered],
      definitionOf: (id) => {
        const taken = offered.find((one) => one.id === id);
        return taken === undefined ? {} : { indicators: [...(added ?? []), taken] };
      },
    };
  }, [saved, catalogue, added]);
}
