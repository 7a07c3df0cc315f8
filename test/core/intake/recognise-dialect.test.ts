import { describe, expect, test } from "vitest";
import { look } from "../../../src/core/intake/look.ts";
import { recogniseDialect } from "../../../src/core/intake/recognise-dialect.ts";

const dialectOf = (text: string) => recogniseDialect(text).dialect;

describe("dialect", () => {
  test.each([
    ["semicolons with decimal commas", "Četrt;Delež\nCenter;45,2\nTezno;38,7", ";", ","],
    ["the same without a header", "Center;45,2\nTezno;38,7\n", ";", ","],
    ["German thousands", "Stadtteil;Kinder;Anteil\nNord;1.204;12,5\nSüd;950;8,0\n", ";", ","],
    ["tabs around commas", "Ort\tAnteil\nA, B\t1,5\nC, D\t2,5\n", "\t", ","],
    ["bars", "name|n\nA|1\nB|2\n", "|", "."],
    [
      "title and notes around",
      "Kinder nach Stadtteil, 2022\n\nStadtteil;Kinder\nNord;12\nSüd;15\n\nQuelle: Amt, Stadt\n",
      ";",
      ".",
    ],
    ["commas in quotes", 'a,b\n"x,y","1,5"\n"z","2,5"\n', ",", ","],
    ["one column", "foo\n1\n2\n", ",", "."],
    ["blank after each comma", "a, b\n1, 2\n3, 4\n", ", ", "."],
    ["dates with blanks and colons", "geo,stamp,v\nAT,18/05/15 23:00:00,1.5\nBE,18/05/15 23:00:00,2.5\n", ",", "."],
  ])("%s", (_, text, delimiter, decimalMark) => {
    expect(dialectOf(text)).toMatchObject({ delimiter, decimalMark });
  });

  test("quotes and escapes", () => {
    expect(dialectOf("a,b\n1,2\n")).toMatchObject({ quote: "", escape: "" });
    expect(dialectOf('a,b\n"x ""y"" z",2\n')).toMatchObject({ quote: '"', escape: '"' });
    expect(dialectOf('a,b\n"x \\"y\\" z",2\n')).toMatchObject({ quote: '"', escape: "\\" });
    expect(dialectOf("a,b\n'x,y',2\n'z',3\n")).toMatchObject({ quote: "'", escape: "'" });
    expect(dialectOf("a,b\nO'Hare,2\n's-Gravenhage,3\n")).toMatchObject({ quote: "" });
  });

  test("thousands marks", () => {
    expect(dialectOf("a;b\nx;1.234,5\ny;2.000,0\n")).toMatchObject({ decimalMark: ",", thousandsMark: "." });
    expect(dialectOf('a,b\nx,"43,774.58"\ny,"1,200.00"\n')).toMatchObject({ decimalMark: ".", thousandsMark: "," });
    expect(dialectOf("a;b\nx;1'234.5\ny;12.0\n")).toMatchObject({ decimalMark: ".", thousandsMark: "'" });
    expect(dialectOf("a;b\nx;1\u00a0234\ny;12\n")).toMatchObject({ thousandsMark: " " });
  });

  test("a mark that may be either is a doubt", () => {
    const seen = look("Stadtteil;Kinder\nNord;1.204\nSüd;3.518\n", {
      encoding: "utf-8",
      byteOrderMark: false,
      certainty: 1,
      alternatives: [],
      binary: false,
    });
    expect(seen.doubts.map((doubt) => doubt.what)).toContain("decimalMark");
  });
});
