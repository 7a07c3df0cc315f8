import type { TableRow } from "./look-result.ts";

/** What a reader must know to cut a text into cells; the number marks of a dialect play no part. */
export interface RecordShape {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

/** A quoted cell of several lines that is longer than this is taken for a forgotten quote; one long line may be a geometry. */
const longestQuotedCell = 65_536;
/** Whether lone returns end lines is decided by so many characters. */
const lineEndSample = 200_000;
/** After so many forgotten quotes in one file a quote is an ordinary character; keeps hostile files linear. */
const mostForgottenQuotes = 16;

/**
 * Cuts a text into records, one at a time. Rows count lines from 1, so a record after a cell with two line
 * breaks starts three lines further on. Blank lines are records with one empty cell. A quote that is never
 * closed, or is "closed" only by the opening quote of a later cell, is reported with its row and column and
 * stays in its cell as an ordinary character. Never throws; an empty text has no record.
 */
export function scanRecords(
  text: string,
  shape: RecordShape,
  onForgottenQuote: (row: number, column: number) => void = () => {},
): Generator<TableRow> {
  return scanChunks([text], shape, onForgottenQuote);
}

/**
 * The same for a text that comes in pieces of any length, cut anywhere. Only the pieces that a record may still reach
 * into are held. Rows that `skim` takes are not given out.
 */
export function* scanChunks(
  chunks: Iterable<string>,
  shape: RecordShape,
  onForgottenQuote: (row: number, column: number) => void = () => {},
  skim: SkimRow | null = null,
): Generator<TableRow> {
  const source = chunks[Symbol.iterator]();
  let next = source.next();
  let text = "";
  let wanted = lineEndSample;
  let returnsOnly: boolean | null = null;
  const state: ScanState = { row: 1, forgotten: 0, slips: 0 };
  while (!next.done) {
    text += next.value;
    next = source.next();
    const isLast = next.done === true;
    if (!isLast && text.length < wanted) continue;
    returnsOnly ??= endsLinesWithReturns(text);
    let at = 0;
    while (at < text.length) {
      const skimmed = skim === null || returnsOnly ? -1 : skim(text, at, state.row);
      if (skimmed >= 0) {
        at = skimmed;
        state.row += 1;
        continue;
      }
      const record = readRecord(text, at, shape, returnsOnly, state);
      if (record.needsMore && !isLast) break;
      for (const [row, column] of record.forgottenQuotes) onForgottenQuote(row, column);
      state.forgotten += record.forgottenQuotes.length;
      state.slips += record.slips;
      at = record.end;
      const begins = state.row;
      state.row = record.nextRow;
      yield { row: begins, cells: record.cells };
    }
    text = text.slice(at);
    // Twice as much each time keeps a record of any length linear.
    wanted = 2 * text.length;
  }
}

/** Reads the row that begins at `start` if it can: where the next one begins, or -1. It takes whole lines only. */
export type SkimRow = (text: string, start: number, row: number) => number;

interface ScanState {
  row: number;
  forgotten: number;
  slips: number;
}

interface ScannedRecord {
  readonly cells: string[];
  readonly end: number;
  readonly nextRow: number;
  readonly slips: number;
  readonly forgottenQuotes: readonly (readonly [row: number, column: number])[];
  /** Whether its reading came so near to the end of the text that more text could change it. */
  readonly needsMore: boolean;
}

const none: readonly (readonly [number, number])[] = [];

function readRecord(
  text: string,
  start: number,
  shape: RecordShape,
  returnsOnly: boolean,
  state: Readonly<ScanState>,
): ScannedRecord {
  const { delimiter } = shape;
  const cells: string[] = [];
  let forgottenQuotes = none;
  let { row, slips } = state;
  let at = start;
  let reached = 0;
  for (;;) {
    const quoted =
      canBeQuoted(text.charCodeAt(at)) && state.forgotten + forgottenQuotes.length < mostForgottenQuotes
        ? readQuotedCell(text, at, shape, returnsOnly, slips)
        : null;
    if (quoted) reached = Math.max(reached, quoted.reached);
    if (quoted?.closed) {
      cells.push(quoted.value);
      if (quoted.repaired) slips += 1;
      row += quoted.lineBreaks;
      at = quoted.end;
    } else {
      if (quoted) forgottenQuotes = [...forgottenQuotes, [row, cells.length + 1]];
      const end = endOfPlainCell(text, at, shape, returnsOnly);
      cells.push(withoutEscapes(text.slice(at, end), shape));
      at = end;
    }
    if (at >= text.length || !text.startsWith(delimiter, at)) break;
    at += delimiter.length;
    if (at >= text.length) {
      cells.push("");
      break;
    }
  }
  if (at < text.length) at += lineEndLength(text, at, returnsOnly);
  return {
    cells,
    end: at,
    nextRow: row + 1,
    slips: slips - state.slips,
    forgottenQuotes,
    needsMore: Math.max(at, reached) >= text.length,
  };
}

/** Blanks may stand before an opening quote; no letter or digit can. */
function canBeQuoted(code: number): boolean {
  return code < 48;
}

interface QuotedCell {
  readonly closed: boolean;
  /** Whether its end is a guess that took a look at much of the text. */
  readonly repaired?: boolean;
  readonly value: string;
  readonly end: number;
  readonly lineBreaks: number;
  /** How far the text was looked at. */
  readonly reached: number;
}

const unclosed: QuotedCell = {
  closed: false,
  value: "",
  end: 0,
  lineBreaks: 0,
  reached: 0,
};

function readQuotedCell(
  text: string,
  start: number,
  shape: RecordShape,
  returnsOnly: boolean,
  slips: number,
): QuotedCell | null {
  const { delimiter, quote, escape: mark } = shape;
  if (quote === "") return null;
  const open = afterBlanks(text, start, delimiter);
  if (text[open] !== quote) return null;
  if (mark === quote) {
    const close = text.indexOf(quote, open + 1);
    const isPlain = close > 0 && close - open < longestQuotedCell && text[close + 1] !== quote;
    if (isPlain && endsCell(text, close + 1, delimiter, returnsOnly))
      return closedCell(text.slice(open + 1, close), close + 1, returnsOnly);
  }
  let value = "";
  let from = open + 1;
  let lineSearched = open;
  // `"Round 48"",` lacks a quote: if no better end comes, the doubled quote was a mark of inches and the end.
  let repaired = unclosed;
  for (let at = from; at < text.length; at += 1) {
    if (at - open > longestQuotedCell && text.slice(lineSearched, at).includes("\n"))
      return { ...repaired, reached: at };
    if (at - open > longestQuotedCell) lineSearched = at;
    const character = text[at];
    if (character !== quote && character !== mark) continue;
    const next = text[at + 1];
    if (next === quote || (character !== quote && next === mark)) {
      value += text.slice(from, at) + next;
      from = at + 2;
      at += 1;
      if (repaired === unclosed && endsCell(text, from, delimiter, returnsOnly))
        repaired = { ...closedCell(value, from, returnsOnly), repaired: true };
      if (repaired !== unclosed && slips >= mostForgottenQuotes) return { ...repaired, reached: at };
      continue;
    }
    if (character !== quote) continue;
    const after = afterBlanks(text, at + 1, delimiter);
    if (endsCell(text, after, delimiter, returnsOnly))
      return closedCell(value + text.slice(from, at), after, returnsOnly);
    if (opensLaterCell(text, open, at, delimiter)) return { ...repaired, reached: at };
  }
  return { ...repaired, reached: text.length };
}

function closedCell(value: string, end: number, returnsOnly: boolean): QuotedCell {
  return {
    closed: true,
    value,
    end,
    lineBreaks: countLineBreaks(value, returnsOnly),
    reached: end,
  };
}

function endsCell(text: string, at: number, delimiter: string, returnsOnly: boolean): boolean {
  return at >= text.length || text.startsWith(delimiter, at) || lineEndLength(text, at, returnsOnly) > 0;
}

/** `2,"BH-9827,$78.07,"All-weather table"`: the second quote opens a cell, so the first was a slip. */
function opensLaterCell(text: string, open: number, at: number, delimiter: string): boolean {
  const before = at - delimiter.length;
  return before > open && delimiter.trim() !== "" && text.startsWith(delimiter, before);
}

function endOfPlainCell(text: string, start: number, shape: RecordShape, returnsOnly: boolean): number {
  const first = shape.delimiter.charCodeAt(0);
  const single = shape.delimiter.length === 1;
  const escapeCode = escapesPlainCells(shape) ? shape.escape.charCodeAt(0) : -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === first && (single || text.startsWith(shape.delimiter, at))) return at;
    if (code === 10 || code === 13) {
      if (lineEndLength(text, at, returnsOnly) > 0) return at;
    } else if (code === escapeCode && text.startsWith(shape.delimiter, at + 1)) at += shape.delimiter.length;
  }
  return text.length;
}

function withoutEscapes(cell: string, shape: RecordShape): string {
  if (!escapesPlainCells(shape) || !cell.includes(shape.escape)) return cell;
  return cell
    .replaceAll(shape.escape + shape.delimiter, shape.delimiter)
    .replaceAll(shape.escape + shape.quote, shape.quote);
}

function escapesPlainCells(shape: RecordShape): boolean {
  return shape.escape !== "" && shape.escape !== shape.quote;
}

function afterBlanks(text: string, start: number, delimiter: string): number {
  let at = start;
  while ((text[at] === " " || text[at] === "\t") && !text.startsWith(delimiter, at)) at += 1;
  return at;
}

/** 0 where no line ends here. A lone return ends a line only in files that know no other line end. */
function lineEndLength(text: string, at: number, returnsOnly: boolean): number {
  if (text[at] === "\n") return 1;
  if (text[at] !== "\r") return 0;
  if (text[at + 1] === "\n") return 2;
  return returnsOnly ? 1 : 0;
}

function countLineBreaks(value: string, returnsOnly: boolean): number {
  if (!value.includes("\n") && !value.includes("\r")) return 0;
  let count = 0;
  for (let at = 0; at < value.length; at += 1) {
    const length = lineEndLength(value, at, returnsOnly);
    if (length === 0) continue;
    count += 1;
    at += length - 1;
  }
  return count;
}

function endsLinesWithReturns(text: string): boolean {
  const sample = text.slice(0, lineEndSample);
  let returns = 0;
  let newlines = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 10) newlines += 1;
    else if (code === 13 && sample.charCodeAt(at + 1) !== 10) returns += 1;
  }
  return returns > newlines;
}
