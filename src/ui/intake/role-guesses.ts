import type { LookResult } from "../../core/intake/look-result.ts";

/**
 * Choosing one role fixes the whole list of columns; what the others rest on, and whether that is doubtful, is still
 * what was guessed before.
 */
export function withGuesses(look: LookResult, guessed: LookResult, settled: readonly number[]): LookResult {
  const isGuess = (index: number): boolean => {
    const [now, before] = [look.columns[index], guessed.columns[index]];
    return !settled.includes(index) && now !== undefined && now.name === before?.name && now.role === before.role;
  };
  const isMissing = (column: number) => !look.doubts.some((doubt) => doubt.what === "role" && doubt.column === column);
  return {
    ...look,
    columns: look.columns.map((column, index) => {
      const before = guessed.columns[index];
      if (before === undefined || !isGuess(index)) return column;
      const { because: _because, ...rest } = column;
      return {
        ...rest,
        certainty: before.certainty,
        ...(before.because === undefined ? {} : { because: before.because }),
      };
    }),
    doubts: [
      ...look.doubts,
      ...guessed.doubts.filter(
        ({ what, column }) => what === "role" && column > 0 && isGuess(column - 1) && isMissing(column),
      ),
    ],
  };
}
