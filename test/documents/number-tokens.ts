import type { Figure } from "../../src/core/report/report-model.ts";

/** Numbers as they stand in a text: "1,184", "34.8", "01100101". */
export function numberTokens(text: string): readonly string[] {
  return text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? [];
}

/** Tokens of a text that no figure prints. */
export function unknownTokens(text: string, figures: readonly Figure[]): readonly string[] {
  const known = new Set(figures.flatMap((figure) => numberTokens(figure.text)));
  return [...new Set(numberTokens(text).filter((token) => !known.has(token)))];
}
