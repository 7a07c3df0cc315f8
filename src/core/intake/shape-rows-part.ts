import type { ValueState } from "../indicators/observation.ts";
import type { DecimalMark, ThousandsMark } from "./dialect.ts";
import { parseNumber } from "./parse-number.ts";
import { addDecimals, type Decimal, decimalOf, decimalText } from "./shape-rows-decimal.ts";
import { stateOfSign } from "./value-signs.ts";

/** How the cells of a table are read as numbers. */
export interface CellMarks {
  readonly decimalMark: DecimalMark;
  readonly thousandsMark: ThousandsMark;
  readonly signs: ReadonlyMap<string, ValueState>;
}

/** One cell as a part of a sum. `text` is the cell as it was; "bad" is neither a number nor a known sign. */
export type Part =
  | { readonly state: "number"; readonly number: Decimal; readonly percent: boolean }
  | { readonly state: Exclude<ValueState, "number"> | "bad"; readonly text: string };

export function readPart(cell: string, { decimalMark, thousandsMark, signs }: CellMarks): Part {
  const text = cell.trim();
  const parsed = parseNumber(text, decimalMark, thousandsMark);
  if (parsed.kind === "number") return { state: "number", number: decimalOf(parsed.value), percent: parsed.percent };
  const state =
    signs.get(text) ??
    (parsed.kind === "empty" ? "missing" : parsed.kind === "sign" ? stateOfSign(parsed.text, signs) : null);
  if (state === "number") return { state, number: zero, percent: false };
  return { state: state ?? "bad", text };
}

/** Adds parts up one by one; what stands in the way of the sum is kept aside. */
export interface PartialSum {
  number: Decimal;
  numbers: number;
  percent: boolean;
  /** Hidden and missing parts. */
  leftOut: number;
  /** The part that says most about why there is no sum. */
  obstacle: { readonly state: Exclude<Part["state"], "number">; readonly text: string } | null;
}

export function emptySum(): PartialSum {
  return { number: zero, numbers: 0, percent: false, leftOut: 0, obstacle: null };
}

export function addPart(sum: PartialSum, part: Part): void {
  if (part.state === "number") {
    sum.number = sum.numbers === 0 ? part.number : addDecimals(sum.number, part.number);
    sum.numbers += 1;
    sum.percent ||= part.percent;
    return;
  }
  if (part.state === "missing" || part.state === "suppressed-at-source") sum.leftOut += 1;
  if (sum.obstacle === null || weight[part.state] > weight[sum.obstacle.state]) sum.obstacle = part;
}

/**
 * The sum as a cell. An unreadable part stands in its place, so that it is reported and never left out. A part that
 * is not applicable adds nothing. Hidden or missing parts: see `incomplete` in ShapeStep. `leftOut` is 0 where there
 * is no number.
 */
export function sumText(
  sum: PartialSum,
  incomplete: "withhold" | "at-least",
  decimalMark: DecimalMark,
): { readonly text: string; readonly leftOut: number } {
  const { obstacle } = sum;
  const isHeld =
    obstacle !== null &&
    (obstacle.state === "bad" || sum.numbers === 0 || (sum.leftOut > 0 && incomplete === "withhold"));
  if (isHeld) return { text: obstacle.text, leftOut: 0 };
  if (sum.numbers === 0) return { text: "", leftOut: 0 };
  return { text: decimalText(sum.number, decimalMark) + (sum.percent ? " %" : ""), leftOut: sum.leftOut };
}

const zero: Decimal = { units: 0n, decimals: 0 };
const weight = { bad: 4, "suppressed-at-source": 3, missing: 2, "not-applicable": 1 } as const;
