import type { ChangeScope } from "../../store/project-types.ts";

/** Writes one part of the example's analysis. `content` is the part's JSON file; `idOf` gives the id of what the plan made under a key, `keep` names what this part makes for later parts. */
export type WriteExamplePart = (
  scope: ChangeScope,
  content: unknown,
  keys: { readonly idOf: (key: string) => number; readonly keep: (key: string, id: number) => void },
) => void;
