import { cellKind, isPeriod } from "./cell-kind.ts";
import type { RecognisedColumn } from "./look-result.ts";
import type { ColumnRole } from "./recipe.ts";
import type { HeaderRole } from "./role-words.ts";
import { foldText } from "./row-words.ts";

/** What kind of cells a column has; signs don't count. Codes are digits with leading zeros, or short words named a code. */
export function typeOfCells(cells: readonly string[], said: HeaderRole): RecognisedColumn["type"] {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0) return "empty";
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length;
  const codes = filled.some((cell) => /^0\d/u.test(cell)) && share((cell) => /^\d+$/u.test(cell)) > 0.9;
  if (codes || (said.role === "area-code" && share((cell) => /^[\p{L}\d._-]{1,16}$/u.test(cell)) > 0.9)) return "code";
  // "01.12.2021" could be a number too.
  if (share((cell) => /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(cell)) > 0.8) return "date";
  const kinds = filled.map(cellKind);
  const signs = kinds.filter((kind) => kind === "sign").length;
  const numbers = kinds.filter((kind) => kind === "number").length;
  if (numbers > 0 && numbers >= 0.6 * (filled.length - signs)) return "number";
  return kinds.filter((kind) => kind === "date").length > 0.8 * filled.length ? "date" : "text";
}

/** The role that the name says, where the cells agree; else the one that the cells suggest. */
export function roleByContent(
  said: HeaderRole,
  type: RecognisedColumn["type"],
  cells: readonly string[],
): HeaderRole & { readonly because: "name" | "content" } {
  const filled = cells.filter((cell) => cell !== "");
  const periods = filled.length > 0 && filled.filter(isPeriod).length >= 0.8 * filled.length;
  const byName = (role: ColumnRole, certainty: number) => ({ role, certainty, because: "name" as const });
  const byCells = (role: ColumnRole, certainty: number) => ({ role, certainty, because: "content" as const });
  const { role, certainty } = said;
  if (role === "period") return byName(role, periods || type === "date" ? certainty : 0.6);
  if (role === "area-name" && (type === "code" || type === "number")) {
    const whole = type === "code" || filled.every((cell) => /^\d+$/u.test(cell));
    return whole ? byCells("area-code", certainty) : byCells("value", 0.5);
  }
  if (role === "area-code" && type !== "number" && isWords(filled)) return byCells("area-name", certainty - 0.1);
  if (role === "area-code" && certainty < 0.8 && type === "code" && haveOneLength(filled)) return byName(role, 0.85);
  if ((role === "group" || role === "age") && isOneTotal(filled)) return byCells("ignore", 0.85);
  if (figures.includes(role) && type !== "number") return byCells("ignore", type === "empty" ? 0.9 : 0.6);
  if (certainty > 0) return byName(role, certainty);
  return byCells(...unnamed(type, filled, periods));
}

const figures: readonly ColumnRole[] = ["value", "numerator", "denominator", "factor"];

function unnamed(
  type: RecognisedColumn["type"],
  filled: readonly string[],
  periods: boolean,
): readonly [ColumnRole, number] {
  const different = new Set(filled).size;
  if (type === "empty") return ["ignore", 0.9];
  if (periods && different <= 60) return ["period", 0.7];
  if (type === "number") {
    if (isCounter(filled)) return ["ignore", 0.6];
    return ["value", isShare(filled) ? 0.6 : 0.5];
  }
  if (type === "date" || filled.some((cell) => cell.length > 80)) return ["ignore", 0.8];
  // Few words that recur may be groups that the figures are split by.
  return ["ignore", different > 12 && different * 2 > filled.length ? 0.7 : 0.5];
}

/** "011", "012": numbers filled up with zeros to one length are codes. */
function haveOneLength(filled: readonly string[]): boolean {
  const length = filled[0]?.length ?? 0;
  return (
    length > 1 &&
    filled.every((cell) => cell.length === length && /^\d+$/u.test(cell)) &&
    filled.some((cell) => cell.startsWith("0"))
  );
}

/** Most cells are words with small letters, as names have them and codes don't. */
function isWords(filled: readonly string[]): boolean {
  return filled.filter((cell) => /\p{Ll}{3}/u.test(cell)).length > 0.5 * filled.length;
}

/** Numbers from 0 to 100 of which some have decimals or a percent sign. */
function isShare(filled: readonly string[]): boolean {
  const numbers = filled
    .map((cell) => Number(cell.replace(",", ".").replace("%", "").trim()))
    .filter((n) => !Number.isNaN(n));
  const inside = numbers.filter((number) => number >= 0 && number <= 100).length;
  return inside >= 0.98 * numbers.length && filled.some((cell) => /[.,]\d|%/u.test(cell));
}

function isOneTotal(filled: readonly string[]): boolean {
  const [only] = filled;
  return (
    filled.length > 1 &&
    only !== undefined &&
    filled.every((cell) => cell === only) &&
    /^(t|total|insgesamt|gesamt|alle|all|both|both sexes|skupaj|ukupno|tots?|todos|tous|ensemble|totale|tutti|ogolem|totaal|celkem|osszesen)$/u.test(
      foldText(only),
    )
  );
}

/** 0, 1, 2, … or 1, 2, 3, …: a row number that some program wrote; a few may be missing. */
function isCounter(cells: readonly string[]): boolean {
  if (cells.length < 5 || !/^[01]$/u.test(cells[0] ?? "") || !cells.every((cell) => /^\d+$/u.test(cell))) return false;
  const steps = cells.slice(1).map((cell, index) => Number(cell) - Number(cells[index]));
  return steps.every((step) => step > 0) && steps.filter((step) => step === 1).length >= 0.95 * steps.length;
}
