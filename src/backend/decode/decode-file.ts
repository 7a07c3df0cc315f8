import iconv from "iconv-lite";
import { type Encoding, encodings } from "../../core/intake/dialect.ts";
import type { EncodingInfo } from "../../core/intake/encoding-info.ts";
import { looksBinary } from "./looks-binary.ts";
import { rankEncodings } from "./rank-encodings.ts";

export interface DecodedFile extends EncodingInfo {
  readonly text: string;
}

/**
 * Turns the bytes of a text file into text. A byte order mark decides; then strict UTF-8; then UTF-16 without a mark by
 * its zero bytes; then the old 8-bit encodings, ranked by how well the text fits the project's language (BCP 47) and
 * its neighbours. `forced` wins over everything but a picture or a PDF. The mark itself is not part of the text.
 * `alternatives` give a different text. Binary files give "" and `binary`. Never throws.
 */
export function decodeBytes(bytes: Uint8Array, language: string, forced?: Encoding): DecodedFile {
  if (looksBinary(bytes)) return result("", "utf-8", false, 1, [], true);
  const mark = markOf(bytes);
  if (forced) return result(decodeAs(bytes, forced), forced, mark === forced, 1, []);
  if (mark) return result(decodeAs(bytes, mark), mark, true, 1, []);
  const utf16 = utf16ByZeros(bytes);
  if (utf16) return result(decodeAs(bytes, utf16), utf16, false, 0.95, []);
  const strict = strictUtf8(bytes);
  if (strict !== null) return result(strict, "utf-8", false, 1, []);
  if (mostlyUtf8(bytes)) return result(decodeAs(bytes, "utf-8"), "utf-8", false, 0.6, ["windows-1252"]);
  const ranked = rankEncodings(bytes, language, decodeAs);
  return result(decodeAs(bytes, ranked.best), ranked.best, false, ranked.certainty, ranked.alternatives);
}

function result(
  text: string,
  encoding: Encoding,
  byteOrderMark: boolean,
  certainty: number,
  alternatives: readonly Encoding[],
  binary = false,
): DecodedFile {
  return {
    text,
    encoding,
    byteOrderMark,
    certainty,
    alternatives: alternatives.filter((one) => encodings.includes(one)),
    binary,
  };
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const native = !["ibm437", "ibm850", "ibm852"].includes(encoding);
  return native ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A UTF-8 file with a few broken bytes: at least ten good characters of several bytes for each bad one. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_000_000));
  let lost = 0;
  let good = 0;
  for (const character of text) {
    if (character === "\ufffd") lost += 1;
    else if (character > "\u007f") good += 1;
  }
  return good >= 10 * lost;
}

/** Without a mark, UTF-16 of Latin text shows as zeros in every other byte. */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4000);
  if (sample.length < 8 || bytes.length % 2 === 1) return null;
  const zeros = (parity: number) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const half = sample.length / 2;
  if (odd > 0.4 * half && even < 0.05 * half) return "utf-16le";
  return even > 0.4 * half && odd < 0.05 * half ? "utf-16be" : null;
}
