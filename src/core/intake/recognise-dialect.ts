import { cellKind } from "./cell-kind.ts";
import type { Dialect } from "./dialect.ts";
import { recogniseNumberMarks } from "./recognise-number-marks.ts";
import { recogniseQuoting } from "./recognise-quoting.ts";
import { type RecordShape, scanRecords } from "./scan-records.ts";

export interface RecognisedDialect {
  readonly dialect: Dialect;
  readonly certainty: {
    readonly delimiter: number;
    readonly decimalMark: number;
  };
  /** Other delimiters that were nearly as good, best first. */
  readonly otherDelimiters: readonly string[];
}

const sampleCharacters = 200_000;
const sampleRecords = 200;

/** Delimiters that files use, with how much each is trusted: blanks and colons also occur inside cells, tabs hardly ever. */
const delimiters: readonly (readonly [delimiter: string, trust: number])[] = [
  [",", 1],
  [";", 1],
  ["\t", 1.25],
  ["|", 1],
  ["^", 0.9],
  ["~", 0.9],
  ["\u001f", 1],
  [" ", 0.6],
  [":", 0.35],
];

/**
 * Finds delimiter, quote, escape and number marks from the text alone. A delimiter is good when it cuts the
 * records into the same number of cells and when the cells look like numbers, dates or words rather than like
 * glued or torn cells; title and note lines with a single cell count little. Parts of `fixed` win over
 * recognition. A text without any delimiter gets "," (one column).
 */
export function recogniseDialect(text: string, fixed: Partial<Dialect> = {}): RecognisedDialect {
  const sample = sampleOf(text);
  const scored = (fixed.delimiter === undefined ? delimiters : [[fixed.delimiter, 1] as const])
    .map(([delimiter, trust]) => scoreDelimiter(sample, text, delimiter, trust, fixed))
    .sort((one, other) => other.score - one.score);
  const best = scored[0];
  const found = best && (best.score > 0.05 || fixed.delimiter !== undefined) ? best : undefined;
  const shape = found?.shape ?? {
    delimiter: ",",
    ...recogniseQuoting(text, ","),
    ...quotingOf(fixed),
  };
  const rows = [...firstRecords(sample, shape)];
  const marks = recogniseNumberMarks(
    rows.map((row) => row.cells),
    shape.delimiter,
    fixed,
  );
  return {
    dialect: {
      delimiter: withBlankAfter(shape, sample, fixed),
      quote: shape.quote === "'" || shape.quote === '"' ? shape.quote : "",
      escape: shape.escape,
      decimalMark: marks.decimalMark,
      thousandsMark: marks.thousandsMark,
    },
    certainty: {
      delimiter: fixed.delimiter === undefined ? certaintyOf(scored) : 1,
      decimalMark: marks.certainty,
    },
    otherDelimiters: scored
      .slice(1)
      .filter(({ score }) => score > 0.1)
      .map(({ shape: other }) => other.delimiter),
  };
}

interface ScoredDelimiter {
  readonly shape: RecordShape;
  readonly score: number;
}

function scoreDelimiter(
  sample: string,
  text: string,
  delimiter: string,
  trust: number,
  fixed: Partial<Dialect>,
): ScoredDelimiter {
  const shape = {
    delimiter,
    ...recogniseQuoting(text, delimiter),
    ...quotingOf(fixed),
  };
  if (!sample.includes(delimiter)) return { shape, score: 0 };
  const rows = [...firstRecords(sample, shape)]
    .map((row) => row.cells)
    .filter((cells) => cells.some((cell) => cell.trim()));
  const widths = new Map<number, number>();
  for (const cells of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const singles = widths.get(1) ?? 0;
  let width = 0;
  let agreeing = 0;
  for (const [cells, count] of widths) {
    if (cells > 1 && (count > agreeing || (count === agreeing && cells > width))) [width, agreeing] = [cells, count];
  }
  if (width === 0) return { shape, score: 0 };
  const regular = agreeing / (agreeing + singles / 2 + (rows.length - agreeing - singles));
  const table = rows.filter((cells) => cells.length === width);
  return {
    shape,
    score: trust * regular * (0.2 + 0.8 * cellsLookWhole(table)) * (width / (width + 1)),
  };
}

function cellsLookWhole(rows: readonly (readonly string[])[]): number {
  let sum = 0;
  let count = 0;
  for (const cells of rows) {
    for (const cell of cells) {
      sum += cellLooksWhole(cell);
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** 1 for a clean number, date or word; little where a cell holds what looks like another delimiter or half a quote. */
function cellLooksWhole(cell: string): number {
  const text = cell.trim();
  const kind = cellKind(text);
  if (kind === "empty") return 0.8;
  if (kind !== "text") return 1;
  if (/[\t;|^~]/u.test(text)) return text.length > 60 ? 0.5 : 0.2;
  if (/^["']|["']$/u.test(text) && !/^(["']).*\1$/u.test(text)) return 0.3;
  if (/[^\s,],[^\s,]/u.test(text)) return 0.3;
  return text.length > 120 ? 0.7 : 0.95;
}

function certaintyOf(scored: readonly ScoredDelimiter[]): number {
  const [best, second] = scored;
  if (!best || best.score === 0) return 0.9;
  const rival = (second?.score ?? 0) / best.score;
  const clear = rival < 0.75 ? 0.97 : rival < 0.9 ? 0.8 : 0.6;
  return best.score < 0.3 ? Math.min(clear, 0.6) : clear;
}

/** "a, b, c" is delimited by comma and blank if that cuts every record into as many cells as the comma alone. */
function withBlankAfter(shape: RecordShape, sample: string, fixed: Partial<Dialect>): string {
  const { delimiter } = shape;
  const longer = `${delimiter} `;
  if (fixed.delimiter !== undefined || delimiter === " " || !sample.includes(longer)) return delimiter;
  const plain = [...firstRecords(sample, shape)].map((row) => row.cells.length);
  const blanked = [...firstRecords(sample, { ...shape, delimiter: longer })].map((row) => row.cells.length);
  const same = plain.length === blanked.length && plain.every((count, index) => count === blanked[index]);
  return same && plain.some((count) => count > 1) ? longer : delimiter;
}

function* firstRecords(sample: string, shape: RecordShape) {
  let count = 0;
  for (const record of scanRecords(sample, shape)) {
    yield record;
    count += 1;
    if (count >= sampleRecords) return;
  }
}

function quotingOf(fixed: Partial<Dialect>): Partial<Pick<Dialect, "quote" | "escape">> {
  return {
    ...(fixed.quote === undefined ? {} : { quote: fixed.quote, escape: fixed.quote }),
    ...(fixed.escape === undefined ? {} : { escape: fixed.escape }),
  };
}

function sampleOf(text: string): string {
  if (text.length <= sampleCharacters) return text;
  const cut = text.lastIndexOf("\n", sampleCharacters);
  return text.slice(0, cut > 0 ? cut : sampleCharacters);
}
