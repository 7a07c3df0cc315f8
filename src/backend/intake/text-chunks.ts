import { closeSync, openSync, readSync } from "node:fs";
import iconv from "iconv-lite";
import type { Encoding } from "../../core/intake/dialect.ts";

/** The bytes of a file, piece by piece; the next piece takes the place of the one before in memory. */
export function* fileChunks(path: string, chunkBytes: number): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafeSlow(chunkBytes);
    for (;;) {
      const count = readSync(file, bytes, 0, chunkBytes, null);
      if (count === 0) return;
      yield bytes.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of a file's bytes, piece by piece, without its byte order mark. A character cut by a piece's end comes whole in the next. */
export function* decodedChunks(chunks: Iterable<Uint8Array>, encoding: Encoding): Generator<string> {
  const decoder = decoderOf(encoding);
  for (const bytes of chunks) yield decoder.write(bytes);
  yield decoder.end();
}

interface ChunkDecoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

function decoderOf(encoding: Encoding): ChunkDecoder {
  if (encoding === "utf-8") return utf8Decoder();
  if (["ibm437", "ibm850", "ibm852"].includes(encoding)) {
    const decoder = iconv.getDecoder(encoding);
    return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? "" };
  }
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Cuts each piece at the end of a character and decodes it at once: several times as fast as a streaming decoder. */
function utf8Decoder(): ChunkDecoder {
  let rest: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  const text = (bytes: Uint8Array): string => {
    const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
    if (!isFirst || found === "") return found;
    isFirst = false;
    return found.charCodeAt(0) === 0xfeff ? found.slice(1) : found;
  };
  return {
    write: (bytes) => {
      const all = rest.byteLength === 0 ? bytes : Buffer.concat([rest, bytes]);
      const end = endOfCharacters(all);
      rest = new Uint8Array(all.subarray(end));
      return text(all.subarray(0, end));
    },
    end: () => text(rest),
  };
}

/** Where the last whole character ends: bytes of a begun one, at most three, wait for the next piece. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
