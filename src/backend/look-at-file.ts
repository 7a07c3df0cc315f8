import type { FileLook } from "../contract/answers.ts";
import { look } from "../core/intake/look.ts";
import { readTable } from "../core/intake/read-table.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { completeRecipe } from "./complete-recipe.ts";
import type { DecodedFile } from "./decode/decode-file.ts";

const shownAtHead = 200;
const shownAtTail = 40;

/** The raw lines beside the recognised table, both shortened to head and tail for long files. */
export function lookAtFile(fileName: string, bytes: number, decoded: DecodedFile, given: Recipe): FileLook {
  const found = look(decoded.text, decoded, given);
  const lines = decoded.binary
    ? []
    : decoded.text.split(/\r\n|\r|\n/).map((text, index) => ({ row: index + 1, text: text.slice(0, 2000) }));
  const rows = decoded.binary ? [] : readTable(decoded.text, given).data;
  return {
    fileName,
    bytes,
    look: found,
    recipe: completeRecipe(found, given),
    rawLines: headAndTail(lines),
    rows: headAndTail(rows),
    shortened: lines.length > shownAtHead + shownAtTail,
  };
}

function headAndTail<T>(items: readonly T[]): readonly T[] {
  return items.length <= shownAtHead + shownAtTail
    ? items
    : [...items.slice(0, shownAtHead), ...items.slice(-shownAtTail)];
}
