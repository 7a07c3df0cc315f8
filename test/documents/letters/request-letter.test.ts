import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { letterAsDocx, letterAsPdf, requestLetter } from "../../../src/documents/letters/request-letter.ts";
import { readPdf } from "../read-pdf.ts";

const resources = new URL("../../../resources", import.meta.url).pathname;
const letter = (language: "en" | "de") =>
  requestLetter({
    municipality: "Weißenbrück #set $x$",
    institution: { name: "Health <Office> & *Co*", address: "Market 1\n12345 Town", contact: "" },
    language,
    period: "2024",
    deadline: "2026-12-31",
    signedBy: "A. Example",
    today: "2026-11-22",
    asked: [{ name: "Measles #vaccination", areasWithValue: 3, areas: 12 }],
    otherFigures: ["[midwives]"],
  });
const expected = {
  en: ["3 of 12 neighbourhoods", "31 December 2026", "22 November 2026"],
  de: ["3 von 12 Stadtteilen", "31. Dezember 2026", "22. November 2026"],
};

describe.each(["en", "de"] as const)("the letter in %s", (language) => {
  it("is an accessible PDF with every text as it was typed", async () => {
    const pdf = await readPdf(letterAsPdf(letter(language), resources));
    const text = pdf.pages.map((page) => page.text.replaceAll(/\s+/gu, " ")).join(" ");
    for (const words of [
      ...expected[language],
      "Weißenbrück #set $x$",
      "Health <Office> & *Co*",
      "#vaccination",
      "[midwives]",
    ])
      expect(text).toContain(words);
    expect(pdf).toMatchObject({ tagged: true, language });
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(["H1", "H2", "Table", "TH", "TD", "L"]));
  });

  it("is a Word document with heading, header row and language", async () => {
    const parts = unzipSync(await letterAsDocx(letter(language)));
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    for (const words of expected[language]) expect(document).toContain(words);
    expect(document).toContain("Health &lt;Office&gt; &amp; *Co*");
    expect(document).toContain('w:val="Heading1"');
    expect(document).toContain("<w:tblHeader/>");
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array())).toContain(language === "de" ? "de-DE" : "en-GB");
  });
});

it("gives the same PDF twice", () => {
  expect(letterAsPdf(letter("de"), resources)).toEqual(letterAsPdf(letter("de"), resources));
});
