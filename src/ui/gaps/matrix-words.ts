import type { CellClarity, CellKind, MatrixColumn } from "../../core/gaps/matrix.ts";
import { clarityText, kindText, shortKindText } from "../../texts/matrix-text.ts";
import type { Words } from "../app/words-context.ts";
import { intervalText, valueText } from "./value-text.ts";

/** Stands beside the number, so that no cell speaks by colour alone. */
export const signs: Readonly<Partial<Record<CellKind, string>>> = {
  "target-met": "✓",
  between: "○",
  "worse-than-city": "▼",
};

/** What a cell of the grid shows: its number, or in few words why there is none. */
export function cellText(words: Words, column: MatrixColumn, place: number, kind: CellKind): string {
  if (kind in shortKindText) return words.t(shortKindText[kind as keyof typeof shortKindText]);
  return valueText(words, column.indicator, column.cells.values[place] ?? Number.NaN);
}

/** The whole cell in words: "Gerbergasse, Participation: 14.3 % (7.1 to 26.7 %), worse than the municipality, clear". */
export function cellLabel(
  words: Words,
  column: MatrixColumn,
  place: number,
  area: string,
  kind: CellKind,
  clarity: CellClarity,
): string {
  const { indicator, cells, period } = column;
  const head = `${area}, ${indicator.name} (${period})`;
  if (kind in shortKindText) return `${head}: ${words.t(kindText[kind])}`;
  const low = cells.lows[place] ?? Number.NaN;
  const interval = Number.isNaN(low) ? "" : ` (${intervalText(words, indicator, [low, cells.highs[place] ?? low])})`;
  const value = `${valueText(words, indicator, cells.values[place] ?? Number.NaN)}${interval}`;
  const said = [value, words.t(kindText[kind]), ...(clarity === "unknown" ? [] : [words.t(clarityText[clarity])])];
  return `${head}: ${said.join(", ")}`;
}
