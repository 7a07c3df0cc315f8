import { look } from "../../../src/core/intake/look.ts";
import type { LookResult } from "../../../src/core/intake/look-result.ts";
import type { ReadTableOptions } from "../../../src/core/intake/read-table.ts";
import type { Recipe } from "../../../src/core/intake/recipe.ts";

/** Looks at a text whose encoding is certain. */
export function lookAtText(text: string, recipe?: Recipe, options?: ReadTableOptions): LookResult {
  const encoding = { encoding: "utf-8", byteOrderMark: false, certainty: 1, alternatives: [], binary: false } as const;
  return look(text, encoding, recipe, options);
}
