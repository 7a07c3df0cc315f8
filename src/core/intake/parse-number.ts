import { isSign } from "./cell-kind.ts";
import type { DecimalMark, ThousandsMark } from "./dialect.ts";

type ParsedCell =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly percent: boolean;
      readonly decimals: number;
    }
  | { readonly kind: "empty" }
  /** A mark in place of a number, trimmed; what it stands for is not decided here. */
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "not-a-number"; readonly text: string };

/**
 * Reads a cell as a number with marks that are known. "%", a currency, flag letters ("13.2 e") and footnote marks
 * ("12*", "12 1)", "12²") after the number are dropped; `percent` tells that "%" stood there and the value is not
 * divided. `decimals` counts the digits after the decimal mark. Thousands must stand in groups of three, so "12.34"
 * with "." for thousands is not a number. "–" and other marks are signs, never zero.
 */
export function parseNumber(cell: string, decimalMark: DecimalMark, thousandsMark: ThousandsMark): ParsedCell {
  const text = cell.replace(/[\u00a0\u202f\u2009]/gu, " ").trim();
  if (text === "") return { kind: "empty" };
  if (isSign(text)) return { kind: "sign", text };
  const parts = numberParts.exec(text);
  const digits = parts?.[3];
  if (!parts || digits === undefined) return { kind: "not-a-number", text };
  const plain = plainNumber(digits.trim(), decimalMark, thousandsMark);
  if (plain === null) return { kind: "not-a-number", text };
  const value = Number(plain + (parts[4] ?? ""));
  if (!Number.isFinite(value)) return { kind: "not-a-number", text };
  const negative = parts[1] === "-" || parts[1] === "−" || parts[2] === "-" || parts[2] === "−";
  const point = plain.indexOf(".");
  return {
    kind: "number",
    value: negative ? -value : value,
    percent: parts[5] === "%",
    decimals: point < 0 ? 0 : plain.length - point - 1,
  };
}

/** As parseNumber for cells of at most 15 digits with at most one decimal mark and nothing else; null for all others. */
export function parsePlainNumber(
  cell: string,
  decimalMark: DecimalMark,
): { readonly value: number; readonly decimals: number } | null {
  const { length } = cell;
  if (length === 0 || length > 15) return null;
  const mark = decimalMark === "," ? comma : point;
  let digits = 0;
  let decimals = -1;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code >= zero && code <= zero + 9) {
      digits = digits * 10 + code - zero;
      if (decimals >= 0) decimals += 1;
    } else if (code === mark && decimals < 0 && at > 0) decimals = 0;
    else return null;
  }
  // The quotient of two whole numbers below 2^53 is rounded once, as Number(cell) is.
  return decimals < 0 ? { value: digits, decimals: 0 } : { value: digits / (powers[decimals] ?? 1), decimals };
}

const zero = 48;
const comma = 44;
const point = 46;
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

const numberParts =
  /^([-+−])?(?:[$€£]|EUR|CHF|Fr\.)? ?([-+−])?((?:\d|[.,]\d)[\d., '’]*?)(e[-+]?\d+)? ?(%|€|\$|£|EUR|CHF|[a-z]{1,2}|\*{1,3}|\(?\d\)|[¹²³⁴⁵⁶⁷⁸⁹])?$/iu;

/** The digits with a point for the decimal mark, or null where the groups are wrong. */
function plainNumber(digits: string, decimalMark: DecimalMark, thousandsMark: ThousandsMark): string | null {
  const [whole = "", fraction, ...more] = digits.split(decimalMark);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/u.test(fraction))) return null;
  const joined = /^\d*$/u.test(whole) ? whole : withoutGroups(whole, thousandsMark);
  if (joined === null || (joined === "" && !fraction)) return null;
  return fraction === undefined || fraction === "" ? joined : `${joined || "0"}.${fraction}`;
}

function withoutGroups(whole: string, thousandsMark: ThousandsMark): string | null {
  // Blanks and apostrophes cannot mean anything else; dots and commas must be the file's own mark.
  const mark = /[ '’]/u.exec(whole)?.[0] ?? thousandsMark;
  if (mark === "") return null;
  const groups = whole.split(mark);
  if (!/^\d{1,3}$/u.test(groups[0] ?? "") || !groups.slice(1).every((group) => /^\d{3}$/u.test(group))) return null;
  return groups.join("");
}
