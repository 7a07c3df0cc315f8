import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/backend/original-lines.ts";

const text = "a;ä\r\nb\rc\n\nd\r\ne";
const cut = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

describe("lines of a kept file", () => {
  it.each([1, 2, 3, 5, 100])("are counted as a text editor does, in parts of %i bytes", (size) => {
    const all = [...["a;ä", "b", "c", "", "d", "e"].entries()].map(([at, line]) => ({ row: at + 1, text: line }));
    const utf8 = new TextEncoder().encode(`\ufeff${text}`);
    expect(linesOf(cut(utf8, size), "utf-8", 1, 99)).toEqual(all);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(linesOf(cut(utf16, size), "utf-16le", 2, 4)).toEqual(all.slice(1, 4));
    const dos = Uint8Array.from([...text].map((one) => (one === "ä" ? 0x84 : one.charCodeAt(0))));
    expect(linesOf(cut(dos, size), "ibm850", 1, 1)).toEqual(all.slice(0, 1));
  });

  it("stops reading behind the last line that is asked for", () => {
    let read = 0;
    function* parts(): Generator<Uint8Array> {
      for (; ; read += 1) yield new TextEncoder().encode("x\n");
    }
    expect(linesOf(parts(), "utf-8", 2, 3)).toHaveLength(2);
    expect(read).toBeLessThan(5);
  });
});
