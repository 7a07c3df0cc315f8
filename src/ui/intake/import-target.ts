import { useSyncExternalStore } from "react";
import type { RecipeDifference } from "../../core/intake/fit-recipe.ts";
import type { Recipe } from "../../core/intake/recipe.ts";

/** What the import screen is opened for, other than a new file. */
export interface ImportTarget {
  /** The import that goes when the new file is taken over, or null: both stay. */
  readonly replaces: number | null;
  /** How the new file is to be read; fitted to it when it is given. Null: recognised afresh. */
  readonly recipe: Recipe | null;
  /** What is already known to differ in the new file. */
  readonly differences: readonly RecipeDifference[];
  /** The earlier file, which the banner names. */
  readonly fileName: string;
  /** The new file where it was already given; the recipe is then taken as fitted to it. */
  readonly file?: { readonly token: string; readonly fileName: string };
}

let target: ImportTarget | null = null;
const listeners = new Set<() => void>();

/** To be called before going to the import screen; the target holds for the next file and goes when that is taken over or closed. */
export function setImportTarget(next: ImportTarget | null): void {
  target = next;
  for (const told of listeners) told();
}

export function importTarget(): ImportTarget | null {
  return target;
}

export function useImportTarget(): ImportTarget | null {
  return useSyncExternalStore(listen, importTarget);
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}
