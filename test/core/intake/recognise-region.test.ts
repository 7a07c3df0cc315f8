import { expect, test } from "vitest";
import { look } from "../../../src/core/intake/look.ts";
import { readRows } from "../../../src/core/intake/read-rows.ts";
import { trailingNotes } from "../../../src/core/intake/recognise-region.ts";
import { tidy } from "../../../src/core/intake/tidy.ts";

const encoding = { encoding: "utf-8", byteOrderMark: false, certainty: 1, alternatives: [], binary: false } as const;
const seen = (text: string) => look(text, encoding);

test("titles, units under the header, totals, notes and a legend", () => {
  const text = [
    "Kinder in Tageseinrichtungen",
    "Stand: 1.3.2022",
    "",
    "Nr.;Stadtteil;Kinder;Quote",
    ";;Anzahl;%",
    "01;Altstadt;120;45,2",
    "02;Nord;1.204;38,7",
    "03;Süd;*;.",
    "04;West;300;40,0",
    ";Insgesamt;1.700;41,0",
    "",
    "* = Zahl unterliegt der Geheimhaltung",
    ". = Wert liegt nicht vor",
    "Quelle: Statistisches Amt; eigene Berechnung",
  ].join("\r\n");
  const result = seen(text);
  expect(result).toMatchObject({
    delimiter: ";",
    decimalMark: ",",
    thousandsMark: ".",
    headerRows: [4, 5],
    firstDataRow: 6,
    lastDataRow: 10,
    records: 5,
  });
  expect(result.totals).toEqual([{ row: 10, text: "Insgesamt" }]);
  expect(result.notes.map((note) => note.row)).toEqual([1, 2, 12, 13, 14]);
  expect(result.signs).toEqual([
    { text: "*", count: 1, takenFor: "suppressed-at-source" },
    { text: ".", count: 1, takenFor: "missing" },
  ]);
  expect(result.columns.map((column) => column.role)).toEqual(["area-code", "area-name", "denominator", "value"]);
  expect(tidy(text)).toBe(
    'Nr.,Stadtteil,Kinder Anzahl,Quote %\r\n01,Altstadt,120,"45,2"\r\n02,Nord,1.204,"38,7"\r\n03,Süd,*,.\r\n04,West,300,"40,0"\r\n,Insgesamt,1.700,"41,0"\r\n',
  );
});

test("no header, header only, nothing", () => {
  expect(seen("01;Altstadt;120\n02;Nord;130\n03;West;90\n")).toMatchObject({
    headerRows: [],
    firstDataRow: 1,
    records: 3,
  });
  expect(seen("area;value\n")).toMatchObject({ headerRows: [1], firstDataRow: 0, lastDataRow: 0, records: 0 });
  expect(seen("").problems.map((problem) => problem.code)).toEqual(["empty-file"]);
  expect(tidy("")).toBe("");
});

test("two tables under each other: the first is read, the second is named", () => {
  const result = seen("Ort;2020;2021\nNord;1;2\nSüd;3;4\n\nOrt;Fläche\nNord;12,5\nSüd;13,5\n");
  expect(result.tables).toEqual([
    { firstRow: 1, lastRow: 3, columns: 3 },
    { firstRow: 5, lastRow: 7, columns: 2 },
  ]);
  expect(result).toMatchObject({ records: 2, layout: "wide" });
  expect(result.columns.map((column) => column.period)).toEqual([undefined, "2020", "2021"]);
  expect(result.problems.map((problem) => problem.code)).toContain("several-tables");
});

test("a stray blank line doesn't end a table", () => {
  expect(seen("id,name,age\n1101,John,30\n\n1102,Julie,26\n")).toMatchObject({ records: 2, lastDataRow: 4 });
});

test("a last row that equals the sum of the others is a total, with doubt", () => {
  const result = seen("Viertel;Kinder\nA-Dorf;10\nB-Dorf;20\nC-Dorf;30\nMusterhausen;60\n");
  expect(result.totals).toEqual([{ row: 5, text: "Musterhausen" }]);
  expect(result.doubts.find((doubt) => doubt.what === "totals")?.certainty).toBeLessThan(0.8);
});

test("columns about single persons are pointed out", () => {
  const result = seen(
    "Vorname;Geburtsdatum;Kontakt;Stadtteil\nAnna;01.02.2019;a@b.de;Nord\nBen;03.04.2018;c@d.de;Süd\n",
  );
  expect(
    result.problems.filter((problem) => problem.code === "personal-data-column").map((problem) => problem.column),
  ).toEqual([1, 2, 3]);
});

test("what a recipe fixes wins", () => {
  const text = "x;y\na;1\nb;2\nc;3\n";
  const recipe = {
    version: 1,
    headerRows: [1],
    firstDataRow: 3,
    lastDataRow: 3,
    columns: [
      { name: "x", role: "ignore" },
      { name: "y", role: "factor" },
    ],
    dialect: { decimalMark: "," },
  } as const;
  const result = look(text, encoding, recipe);
  expect(result).toMatchObject({ firstDataRow: 3, lastDataRow: 3, records: 1, decimalMark: "," });
  expect(result.columns.map((column) => [column.role, column.certainty])).toEqual([
    ["ignore", 1],
    ["factor", 1],
  ]);
});

test("a merged year over count and share names both columns", () => {
  const result = seen(
    ";;2020;;2021;\nNr.;Stadtteil;Anzahl;Anteil;Anzahl;Anteil\n01;Nord;12;4,5;13;4,8\n02;Süd;22;6,5;25;7,1\n",
  );
  expect(result).toMatchObject({ headerRows: [1, 2], layout: "wide" });
  expect(result.columns.map(({ name, role, period }) => [name, role, period])).toEqual([
    ["Nr.", "area-code", undefined],
    ["Stadtteil", "area-name", undefined],
    ["2020 Anzahl", "numerator", "2020"],
    ["2020 Anteil", "value", "2020"],
    ["2021 Anzahl", "numerator", "2021"],
    ["2021 Anteil", "value", "2021"],
  ]);
});

test("the recipe chooses among several tables", () => {
  const text = "Kinder 2020\nOrt;2020;2021\nNord;1;2\nSüd;3;4\n\nOrt;Fläche\nNord;12,5\nSüd;13,5\n\nQuelle: Amt\n";
  const second = look(text, encoding, { version: 1, table: 2 });
  expect(second).toMatchObject({ headerRows: [6], firstDataRow: 7, lastDataRow: 8, records: 2 });
  expect(second.tables).toHaveLength(2);
  expect(second.notes.map((note) => note.row)).toEqual([1, 10]);
  expect(look(text, encoding, { version: 1, table: 1 })).toMatchObject({ headerRows: [2], records: 2 });
});

test("a header that comes again at a page break is left out, and said", () => {
  const page = (from: number) =>
    Array.from({ length: 5 }, (_, index) => `Ort ${from + index};${from * 7 + index}\n`).join("");
  const result = seen(`Ort;Kinder\n${page(1)}Ort;Kinder\n${page(20)}Ort;Kinder\n${page(40)}`);
  expect(result).toMatchObject({ headerRows: [1], records: 15, lastDataRow: 18 });
  expect(result.problems.filter((one) => one.code === "repeated-header").map(({ row, level }) => [row, level])).toEqual(
    [
      [7, "information"],
      [13, "information"],
    ],
  );
});

test("a letter is no table, a letter with a table has one", () => {
  const letter =
    "Sehr geehrte Damen und Herren,\n\nwir bitten Sie, uns bis zum 3. Mai die Zahlen der Kinder, nach Ortsteilen, zu senden.\nVielen Dank im Voraus, auch im Namen der Stadt.\n\nMit freundlichen Grüßen,\nA. Muster\n";
  expect(seen(letter).problems.map((one) => one.code)).toEqual(["no-table"]);
  const table = "Ort;Kinder;Plätze\nNord;12;10\nSüd;22;20\nWest;32;30\nOst;42;40\nMitte;52;50\n";
  expect(seen(`${letter}\n${table}`)).toMatchObject({ delimiter: ";", records: 5, headerRows: [9] });
});

test("how many of the last lines are notes", () => {
  const rows = readRows("Nord;1;2\nSüd;3;4\n\nQuelle: Amt\n* = geheim;;\n", {
    delimiter: ";",
    quote: "",
    escape: "",
  }).rows;
  expect(trailingNotes(rows, 3)).toBe(3);
  expect(trailingNotes(rows.slice(0, 2), 3)).toBe(0);
  expect(trailingNotes([], 3)).toBe(0);
  expect(trailingNotes(rows, 1)).toBe(0);
});
