import iconv from "iconv-lite";
import type { Encoding } from "../core/intake/dialect.ts";

export interface NumberedLine {
  readonly row: number;
  readonly text: string;
}

/**
 * The lines from `first` to `last` (from 1, as a text editor counts) of a text given in parts. Reads no further than it
 * must, so that a long file is never whole in memory.
 */
export function linesOf(
  parts: Iterable<Uint8Array>,
  encoding: Encoding,
  first: number,
  last: number,
): readonly NumberedLine[] {
  const found: NumberedLine[] = [];
  const decoder = decoderFor(encoding);
  let row = 1;
  let rest = "";
  const take = (text: string): void => {
    if (row >= first && row <= last) found.push({ row, text });
    row += 1;
  };
  for (const part of parts) {
    const text = rest + decoder.write(Buffer.from(part));
    // A carriage return at the very end may be half of a line end.
    const lines = text.replace(/\r$/, "").split(/\r\n|\r|\n/);
    rest = (lines.pop() ?? "") + (text.endsWith("\r") ? "\r" : "");
    for (const line of lines) take(line);
    if (row > last) return found;
  }
  for (const line of (rest + (decoder.end() ?? "")).split(/\r\n|\r|\n/)) take(line);
  return found;
}

function decoderFor(encoding: Encoding): { write(part: Buffer): string; end(): string | undefined } {
  if (["ibm437", "ibm850", "ibm852"].includes(encoding)) return iconv.getDecoder(encoding);
  const decoder = new TextDecoder(encoding);
  return { write: (part) => decoder.decode(part, { stream: true }), end: () => decoder.decode() };
}
