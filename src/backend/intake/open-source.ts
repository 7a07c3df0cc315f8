import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { Encoding } from "../../core/intake/dialect.ts";
import type { IntakeProblem, TableRow } from "../../core/intake/look-result.ts";
import { type DecodedFile, decodeBytes } from "../decode/decode-file.ts";
import { type FileKind, fileKind } from "../decode/file-kind.ts";

/** How much of a file is looked at and how it is cut; smaller in tests. */
export interface IntakeLimits {
  /** Files up to this size are read whole. */
  readonly wholeBytes: number;
  /** Of longer ones this much of the beginning and the end is looked at. */
  readonly headBytes: number;
  readonly tailBytes: number;
  readonly chunkBytes: number;
}

export const usualLimits: IntakeLimits = {
  wholeBytes: 4_000_000,
  headBytes: 750_000,
  tailBytes: 200_000,
  chunkBytes: 65_536,
};

export interface TextSource {
  readonly kind: "text";
  readonly path: string;
  readonly bytes: number;
  /** The text, or its beginning where the file is long. */
  readonly decoded: DecodedFile;
  /** The end of a long file; "" otherwise. */
  readonly tail: string;
  readonly isSample: boolean;
}

export interface SheetSource {
  readonly kind: "sheet";
  readonly path: string;
  readonly bytes: number;
  readonly content: Uint8Array;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly rows: readonly TableRow[];
    readonly problems: readonly IntakeProblem[];
  }[];
}

export interface OtherSource {
  readonly kind: Exclude<FileKind, "text" | "xlsx">;
  readonly path: string;
  readonly bytes: number;
}

/**
 * What can be read of a file at once: a whole text, head and tail of a long one, or the sheets of a workbook.
 * @throws AppError where a workbook is damaged or too large
 */
export async function openSource(
  path: string,
  language: string,
  encoding: Encoding | undefined,
  limits: IntakeLimits,
): Promise<TextSource | SheetSource | OtherSource> {
  const bytes = statSync(path).size;
  const head = readPart(path, 0, Math.min(bytes, bytes <= limits.wholeBytes ? bytes : limits.headBytes));
  const kind = fileKind(bytes === head.byteLength ? head : endsOf(path, bytes, head));
  if (kind === "xlsx") {
    const content = readFileSync(path);
    const { readSpreadsheet } = await import("../decode/read-spreadsheet.ts");
    const { sheets } = await readSpreadsheet(content);
    return { kind: "sheet", path, bytes, content, sheets };
  }
  if (kind !== "text") return { kind, path, bytes };
  if (bytes <= limits.wholeBytes)
    return { kind: "text", path, bytes, decoded: decodeBytes(head, language, encoding), tail: "", isSample: false };
  const decoded = decodeBytes(upToLineEnd(head), language, encoding);
  const from = bytes - Math.min(limits.tailBytes, bytes);
  const tail = decodeBytes(readPart(path, from - (from % 2), bytes), language, decoded.encoding).text;
  return { kind: "text", path, bytes, decoded, tail: afterFirstLine(tail), isSample: true };
}

function readPart(path: string, from: number, to: number): Uint8Array {
  const part = Buffer.alloc(to - from);
  const file = openSync(path, "r");
  try {
    let read = 0;
    while (read < part.byteLength) {
      const count = readSync(file, part, read, part.byteLength - read, from + read);
      if (count === 0) break;
      read += count;
    }
    return part.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** The names of a zip's entries stand at its end. */
function endsOf(path: string, bytes: number, head: Uint8Array): Uint8Array {
  return Buffer.concat([head.subarray(0, 8000), readPart(path, Math.max(8000, bytes - 200_000), bytes)]);
}

/** Cut after the last line end, so that neither a line nor a character is torn; UTF-16 has it in two bytes. */
function upToLineEnd(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return bytes.subarray(0, bytes.length - (bytes.length % 2));
  for (const lineEnd of [10, 13]) {
    const at = bytes.lastIndexOf(lineEnd);
    if (at > bytes.length / 2) return bytes.subarray(0, at + 1);
  }
  return bytes;
}

function afterFirstLine(text: string): string {
  const at = /\r\n|\n|\r/u.exec(text);
  return at ? text.slice(at.index + at[0].length) : "";
}
