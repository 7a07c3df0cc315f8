import type { Encoding } from "./dialect.ts";

/** How bytes became text; what the decoder hands to the importer. */
export interface EncodingInfo {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** From 0 to 1. */
  readonly certainty: number;
  /** Other encodings that give a different, plausible text, best first. */
  readonly alternatives: readonly Encoding[];
  /** Whether the bytes are no text at all (a picture, a PDF, a spreadsheet). */
  readonly binary: boolean;
}
