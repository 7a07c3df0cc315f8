import type { CostAssumptions, CostLine, FundingLine } from "../costs/cost-plan.ts";
import type { NewRecordedGap } from "../gaps/recorded-gap.ts";
import type { Indicator, Target } from "../indicators/indicator.ts";
import type { Recipe } from "../intake/recipe.ts";
import type { Criterion, Priority } from "../priorities/priority.ts";
import type { DocumentTexts } from "../report/document-texts.ts";
import type { Goal, Measure } from "../strategy/strategy.ts";
import type { ProjectSettings } from "./project-settings.ts";

/**
 * A whole plan as a file, for the example municipality. The store gives ids when it is loaded, so things name one another by keys here, each used once in the plan.
 * `goal` of a measure is a goal's key, `gap` of a priority a gap's key, and so on. Lists are in the order in which they are to be created;
 * `indicators` come before `files`, so that a file's recipe finds them under their names in the plan's language.
 */
export interface ExamplePlan {
  readonly version: 1;
  readonly settings: ProjectSettings;
  readonly indicators: readonly Indicator[];
  readonly files: readonly ExampleFile[];
  readonly targets: readonly Target[];
  readonly gaps: readonly (NewRecordedGap & Keyed)[];
  readonly criteria: readonly (Omit<Criterion, "id"> & Keyed)[];
  readonly scores: readonly { readonly gap: string; readonly criterion: string; readonly points: number }[];
  readonly priorities: readonly (Omit<Priority, "id" | "gapId"> & Keyed & { readonly gap: string })[];
  readonly goals: readonly (Omit<Goal, "id" | "priorityId"> & Keyed & { readonly priority: string })[];
  readonly measures: readonly (Omit<Measure, "id" | "goalId"> & Keyed & { readonly goal: string })[];
  readonly costLines: readonly (Omit<CostLine, "id" | "measureId"> & { readonly measure: string })[];
  /** `measure` is null for money for the whole plan. */
  readonly funding: readonly (Omit<FundingLine, "id" | "measureId"> & { readonly measure: string | null })[];
  readonly assumptions: CostAssumptions;
  readonly document: DocumentTexts;
}

export interface Keyed {
  readonly key: string;
}

/** A data file beside the plan, to be imported with the recipe file; `instead` replaces those parts of the recipe by words of the plan's language. */
export interface ExampleFile {
  readonly file: string;
  readonly recipe: string;
  readonly instead: Pick<Recipe, "sourceOffice" | "groupNames">;
}
