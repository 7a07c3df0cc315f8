import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCharacters } from "../../src/documents/font-characters.ts";
import { documentFonts, printableCharacters } from "../../src/documents/fonts.ts";
import { printableText } from "../../src/documents/printable-text.ts";

const runs = process.env.TEST_SCALE === "ci" ? 20_000 : 500;

describe("the document's fonts", () => {
  it("have every letter of the languages around: Latin with all accents, Cyrillic, Greek, and signs of money", () => {
    const characters = printableCharacters();
    const missing = [
      ..."ÄÖÜẞäöüßČŠŽčšžĆćĐđŐőŰűĄąĘęŁłŃńŚśŹźŻżÅåØøŢţȚțȘșĂăÎîİıĞğĦħАБВГҐДЕЄЖЗИІЇЙЌЉЊЏабвгґдеєжзиіїйќљњџАЪЫЭЮЯΑΩαω€£₴₽–—“”„…·•□−",
    ].filter((letter) => !characters.has(letter.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(characters.has(0x4e2d)).toBe(false);
    expect(characters.has(0x1f6b8)).toBe(false);
  });

  it("are read whole: as many characters in the regular text face as its maker says, and none in a file without a map", () => {
    for (const font of documentFonts()) expect(readCharacters(font).size).toBeGreaterThan(900);
    expect(readCharacters(Buffer.from("000100000000000000000000", "hex")).size).toBe(0);
  });
});

describe("printable text", () => {
  it("keeps what can be printed, drops what can't be seen, and marks the rest", () => {
    const characters = printableCharacters();
    expect(printableText("Über\u00a0Хмельник", characters)).toEqual({ text: "Über\u00a0Хмельник", replaced: [] });
    expect(printableText("e\u0301\u200b\u202e a\tb\r\nc\u0007", characters)).toEqual({
      text: "é a b  c ",
      replaced: [],
    });
    expect(printableText("漢字漢 👶🏽 \ud800", characters)).toEqual({
      text: "□□□ □□ □",
      replaced: ["漢", "字", "👶", "🏽", "\ufffd"].filter((one) => !characters.has(one.codePointAt(0) ?? 0)),
    });
  });

  it("holds only characters that the fonts have, and does nothing the second time", () => {
    const characters = printableCharacters();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (raw) => {
        const { text } = printableText(raw, characters);
        expect([...text].filter((one) => !characters.has(one.codePointAt(0) ?? 0))).toEqual([]);
        expect(printableText(text, characters)).toEqual({ text, replaced: [] });
      }),
      { numRuns: runs },
    );
  });
});
