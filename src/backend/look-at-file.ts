import type { FileLook } from "../contract/intake-answers.ts";
import { look } from "../core/intake/look.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import type { LookedFile, UnreadableFile } from "./intake/prepare-file.ts";
import type { NamedFile } from "./session.ts";

const shownAtHead = 200;
const shownAtTail = 40;
const shownCharacters = 2000;

/** The raw lines beside the recognised table, both shortened to head and tail for long files. A sheet has its rows. */
export function lookAnswer({ file, source, sheet, look: found, recipe, rows }: LookedFile): FileLook {
  const lines =
    source.kind === "sheet"
      ? (sheet?.rows ?? []).map(({ row, cells }) => ({ row, text: cells.join("\t").slice(0, shownCharacters) }))
      : linesOf(source.decoded.text);
  const isSample = source.kind === "text" && source.isSample;
  return {
    fileName: file.fileName,
    bytes: source.bytes,
    look: found,
    recipe,
    rawLines: headAndTail(lines, isSample),
    rows: headAndTail(rows, isSample),
    shortened: isSample || lines.length > shownAtHead + shownAtTail,
    isSample,
    sheets:
      source.kind === "sheet"
        ? source.sheets.map(({ name, hidden, rows: all }) => ({ name, hidden, rows: all.length }))
        : [],
    sheet: sheet?.name ?? "",
  };
}

/** An empty look with the one problem that says what to do with such a file. */
export function unreadableAnswer(file: NamedFile, { code, bytes }: UnreadableFile, given: Recipe): FileLook {
  const nothing = look(
    "",
    { encoding: "utf-8", byteOrderMark: false, certainty: 1, alternatives: [], binary: true },
    given,
  );
  return {
    fileName: file.fileName,
    bytes,
    look: { ...nothing, problems: [{ level: "error", code, row: 0, column: 0, details: {} }] },
    recipe: given,
    rawLines: [],
    rows: [],
    shortened: false,
    isSample: false,
    sheets: [],
    sheet: "",
  };
}

function linesOf(text: string): FileLook["rawLines"] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ row: index + 1, text: line.slice(0, shownCharacters) }));
}

/** Of a long file only the head is numbered rightly, for its lines have not been counted. */
function headAndTail<T>(items: readonly T[], isSample: boolean): readonly T[] {
  if (isSample) return items.slice(0, shownAtHead + shownAtTail);
  return items.length <= shownAtHead + shownAtTail
    ? items
    : [...items.slice(0, shownAtHead), ...items.slice(-shownAtTail)];
}
