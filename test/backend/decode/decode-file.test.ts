import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import { look } from "../../../src/core/intake/look.ts";

const texts = {
  de: "Straße;Anteil\nMüllerstraße;45,2\nKöln-Süd;38,7\nGroßräschen;12,0\n",
  sl: "Četrt;Delež\nŠiška;45,2\nBežigrad;38,7\nŽelezničar;20,1\nČrnuče;33,3\n",
  pl: "Dzielnica;Udział\nŚródmieście;45,2\nŻoliborz;38,7\nPraga-Południe;20,1\nBiałołęka;9,5\n",
  fr: "Quartier;Taux\nÉvêché;45,2\nForêt;38,7\nChâteau-Neuf;20,1\nHôpital;9,5\n",
  ru: "Район;Доля\nСеверный;45,2\nЮжный;38,7\nЗападный;20,1\n",
};

describe("decoding", () => {
  test.each([
    ["de", "windows-1252"],
    ["de", "utf-8"],
    ["de", "utf-16le"],
    ["de", "utf-16be"],
    ["de", "ibm850"],
    ["de", "macintosh"],
    ["sl", "windows-1250"],
    ["sl", "iso-8859-2"],
    ["sl", "ibm852"],
    ["sl", "utf-8"],
    ["pl", "windows-1250"],
    ["pl", "iso-8859-2"],
    ["fr", "windows-1252"],
    ["fr", "macintosh"],
    ["ru", "windows-1251"],
    ["ru", "ibm866"],
  ] as const)("%s in %s comes out letter by letter", (language, encoding) => {
    const decoded = decodeBytes(iconv.encode(texts[language], encoding), language);
    expect(decoded.text).toBe(texts[language]);
    const seen = look(decoded.text, decoded);
    expect(seen).toMatchObject({ delimiter: ";", decimalMark: ",", headerRows: [1] });
  });

  test("a file of another language than the project's", () => {
    expect(decodeBytes(iconv.encode(texts.fr, "windows-1252"), "sl").text).toBe(texts.fr);
    expect(decodeBytes(iconv.encode(texts.sl, "windows-1250"), "en").text).toBe(texts.sl);
  });

  test("byte order marks are read and taken off", () => {
    const marked = decodeBytes(iconv.encode(texts.de, "utf-16le", { addBOM: true }), "de");
    expect(marked).toMatchObject({ encoding: "utf-16le", byteOrderMark: true, certainty: 1, text: texts.de });
    expect(decodeBytes(new TextEncoder().encode(`\ufeff${texts.de}`), "de")).toMatchObject({
      encoding: "utf-8",
      byteOrderMark: true,
      text: texts.de,
    });
  });

  test("a forced encoding wins; pictures and archives are no text", () => {
    expect(decodeBytes(new TextEncoder().encode("ä"), "de", "windows-1252").text).toBe("Ã¤");
    expect(decodeBytes(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "de")).toMatchObject({ binary: true, text: "" });
    expect(
      decodeBytes(
        Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256),
        "de",
      ).binary,
    ).toBe(true);
    expect(decodeBytes(new Uint8Array(), "de")).toMatchObject({ binary: false, text: "", encoding: "utf-8" });
  });

  test("old encodings leave a doubt and alternatives", () => {
    const decoded = decodeBytes(iconv.encode(texts.sl, "windows-1250"), "sl");
    expect(decoded.encoding).toBe("windows-1250");
    expect(decoded.alternatives.length).toBeGreaterThan(0);
    expect(decoded.certainty).toBeLessThan(1);
  });
});
