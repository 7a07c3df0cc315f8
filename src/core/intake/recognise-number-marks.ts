import { cellKind, isPeriod, isYear } from "./cell-kind.ts";
import type { DecimalMark, Dialect, ThousandsMark } from "./dialect.ts";

interface NumberMarks {
  readonly decimalMark: DecimalMark;
  readonly thousandsMark: ThousandsMark;
  /** 1 where no cell depends on the choice or the cells leave no doubt. */
  readonly certainty: number;
}

/**
 * Finds the decimal and thousands marks from the cells of columns that hold mostly numbers. "45,2" and
 * "1.234,5" decide; "1.204" alone doesn't, so where nothing else speaks a decimal mark is assumed with low
 * certainty, unless neighbours such as "950" without a mark make thousands likelier. Without any mark the
 * decimal mark is "." and certain, for nothing depends on it.
 */
export function recogniseNumberMarks(
  rows: readonly (readonly string[])[],
  delimiter: string,
  fixed: Partial<Dialect> = {},
): NumberMarks {
  const evidence = {
    comma: 0,
    dot: 0,
    groups: { ",": 0, ".": 0, " ": 0, "'": 0 },
    unclear: { ",": 0, ".": 0 },
    besideSmall: 0,
  };
  for (const column of numberColumns(rows)) weighColumn(column, evidence);
  const decided = fixed.decimalMark ?? decide(evidence);
  const decimalMark = decided ?? undecided(evidence, delimiter);
  const other = decimalMark === "," ? "." : ",";
  const groups = evidence.groups;
  const grouped = groups[other] + evidence.unclear[other];
  const recognised: ThousandsMark = grouped > 0 ? other : groups[" "] > 0 ? " " : groups["'"] > 0 ? "'" : "";
  const unclear = evidence.unclear[","] + evidence.unclear["."] > 0;
  const conflict = Math.min(evidence.comma, evidence.dot) / Math.max(1, evidence.comma, evidence.dot);
  const certainty = decided === null ? (unclear ? certaintyOfThousands(evidence) : 1) : conflict > 0.1 ? 0.7 : 1;
  return {
    decimalMark,
    thousandsMark: fixed.thousandsMark ?? recognised,
    certainty: fixed.decimalMark === undefined ? certainty : 1,
  };
}

interface Evidence {
  comma: number;
  dot: number;
  readonly groups: Record<"," | "." | " " | "'", number>;
  /** Cells such as "1.204", which may be one thousand or one and a bit. */
  readonly unclear: Record<"," | ".", number>;
  /** Unclear cells in a column that also has whole numbers under 1000 without a mark, and none above. */
  besideSmall: number;
}

function weighColumn(cells: readonly string[], evidence: Evidence): void {
  const before = evidence.unclear[","] + evidence.unclear["."];
  let [small, large] = [0, 0];
  for (const cell of cells) {
    const digits = digitsOf(cell);
    if (/^[1-9]\d{0,2}$|^0$/u.test(digits)) small += 1;
    else if (/^\d{4,}$/u.test(digits) && !isYear(digits)) large += 1;
    weigh(digits, evidence);
  }
  const unclear = evidence.unclear[","] + evidence.unclear["."] - before;
  if (small > 0 && large === 0) evidence.besideSmall += unclear;
}

/** Of decimals, one in ten ends with a zero that nobody writes: ten cells with exactly three digits are hardly decimals. */
function certaintyOfThousands({ besideSmall }: Evidence): number {
  return besideSmall === 0 ? 0.55 : Math.max(0.55, Math.min(0.95, 1 - 0.6 * 0.9 ** besideSmall));
}

function digitsOf(cell: string): string {
  return cell.trim().replace(/^[^\d.,]+|[^\d]+$/gu, "");
}

function weigh(digits: string, evidence: Evidence): void {
  if (/\d[ \u00a0\u202f]\d{3}/u.test(digits)) evidence.groups[" "] += 1;
  if (/\d['’]\d{3}/u.test(digits)) evidence.groups["'"] += 1;
  const both = /^\d{1,3}(?:([.,])\d{3})+([.,])\d+$/u.exec(digits);
  if (both && both[1] !== both[2]) {
    evidence.groups[both[1] as "," | "."] += 1;
    evidence[both[2] === "," ? "comma" : "dot"] += 1;
    return;
  }
  const repeated = /^\d{1,3}(?:([.,])\d{3}){2,}$/u.exec(digits);
  if (repeated) {
    evidence.groups[repeated[1] as "," | "."] += 1;
    return;
  }
  const single = /^([\d \u00a0\u202f'’]*)([.,])(\d+)$/u.exec(digits);
  if (!single) return;
  const mark = single[2] as "," | ".";
  const before = single[1] ?? "";
  const canBeThousands = single[3]?.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  if (canBeThousands) evidence.unclear[mark] += 1;
  else evidence[mark === "," ? "comma" : "dot"] += 1;
}

function decide(evidence: Evidence): DecimalMark | null {
  if (evidence.comma > evidence.dot) return ",";
  if (evidence.dot > 0) return ".";
  if (evidence.groups["."] > evidence.groups[","]) return ",";
  if (evidence.groups[","] > 0) return ".";
  return null;
}

function undecided(evidence: Evidence, delimiter: string): DecimalMark {
  const { unclear, besideSmall } = evidence;
  if (unclear[","] === 0 && unclear["."] === 0) return ".";
  const mark = unclear[","] > unclear["."] ? "," : ".";
  const asThousands = mark === "," ? "." : ",";
  if (besideSmall > 0) return asThousands;
  return delimiter === ";" && mark === "." ? "," : mark === "," && delimiter === "," ? "." : mark;
}

function numberColumns(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns: string[][] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell.trim() !== "");
    const numbers = cells.filter((cell) => cellKind(cell) === "number" && !looksLikeDate(cell));
    if (numbers.length > 0 && numbers.length >= 0.4 * cells.length) columns.push(numbers);
  }
  return columns;
}

function looksLikeDate(cell: string): boolean {
  return (
    (isPeriod(cell) && !/^\d+$/u.test(cell.trim())) ||
    (/^\d+[.,]\d+[.,]\d+$/u.test(cell.trim()) && !/^\d{1,3}([.,]\d{3})+([.,]\d+)?$/u.test(cell.trim()))
  );
}
