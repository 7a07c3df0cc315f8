import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "../../../src/backend/decode/read-spreadsheet.ts";
import { lookAtRows } from "../../../src/core/intake/look.ts";
import { type BuiltSheet, makeWorkbook } from "../../builders/make-workbook.ts";

const districts = ["Altstadt", "Hafen", "Nordend", "Südvorstadt", "Weststadt", "Bergviertel"];

async function read(sheet: Omit<BuiltSheet, "name">, from1904 = false) {
  const { sheets } = await readSpreadsheet(makeWorkbook([{ name: "Daten", ...sheet }], from1904));
  const first = sheets[0] ?? { rows: [], problems: [] };
  const look = lookAtRows(first.rows, first.problems);
  return {
    cells: first.rows.map((row) => row.cells),
    numbers: first.rows.map((row) => row.row),
    problems: first.problems.map(({ code, row, column, details }) => ({ code, row, column, ...details })),
    look,
    roles: look.columns.map(({ role }) => role),
  };
}

describe("workbooks as offices make them", () => {
  it("1: a merged two-row header names all its columns; title and notes stay outside", async () => {
    const { cells, look } = await read({
      rows: [
        ["Kinder in Tagesbetreuung nach Stadtteilen"],
        [],
        ["Stadtteil", 2022, null, 2023, null],
        [null, "Anzahl", "Kinder insgesamt", "Anzahl", "Kinder insgesamt"],
        ...districts.map((name, index) => [name, 31 + index, 300 + index, 41 + index, 310 + index]),
        [],
        ["Quelle: Statistikstelle"],
      ],
      merges: ["A1:E1", "A3:A4", "B3:C3", "D3:E3"],
    });
    expect(cells[2]).toEqual(["Stadtteil", "2022", "2022", "2023", "2023"]);
    expect(cells[0]).toEqual(["Kinder in Tagesbetreuung nach Stadtteilen", "", "", "", ""]);
    expect(look).toMatchObject({ headerRows: [3, 4], firstDataRow: 5, lastDataRow: 10, records: 6, layout: "wide" });
    expect(look.columns.map(({ role, period }) => [role, period])).toEqual([
      ["area-name", undefined],
      ["numerator", "2022"],
      ["denominator", "2022"],
      ["numerator", "2023"],
      ["denominator", "2023"],
    ]);
  });

  it("2: hidden rows and columns are left out and counted", async () => {
    const { cells, numbers, problems } = await read({
      rows: [["Stadtteil", "intern", "Wert"], ...districts.map((name, index) => [name, 900 + index, 10.5 + index])],
      hiddenRows: [3, 4],
      hiddenColumns: [2],
    });
    expect(cells[0]).toEqual(["Stadtteil", "Wert"]);
    expect(numbers).toEqual([1, 2, 5, 6, 7]);
    expect(problems).toEqual([
      { code: "hidden-rows", row: 0, column: 0, count: 2 },
      { code: "hidden-columns", row: 0, column: 0, count: 1 },
    ]);
  });

  it("3: footnote marks on figures and names go, units stay, decimal commas in text become points", async () => {
    const { cells, problems } = await read({
      rows: [
        ["Stadtteil", "Fälle", "Anteil", "Fläche in km²"],
        [
          {
            runs: [
              ["Altstadt", false],
              ["1)", true],
            ],
          },
          {
            runs: [
              ["123", false],
              ["1", true],
            ],
          },
          "45,2*",
          1.5,
        ],
        [
          "Hafen",
          "1.234²",
          12.5,
          {
            runs: [
              ["km", false],
              ["2", true],
            ],
          },
        ],
        ["Nordend", 77, 8.25, 2],
      ],
    });
    expect(cells).toEqual([
      ["Stadtteil", "Fälle", "Anteil", "Fläche in km²"],
      ["Altstadt", "123", "45.2", "1.5"],
      ["Hafen", "1234", "12.5", "km²"],
      ["Nordend", "77", "8.25", "2"],
    ]);
    expect(problems).toEqual([{ code: "footnote-marks", row: 0, column: 0, count: 4, text: "Altstadt1)" }]);
  });

  it("4: percent formats, without binary noise", async () => {
    const share = (number: number) => ({ number, format: "0.0%" });
    const { cells, roles } = await read({
      rows: [["Stadtteil", "Quote"], ...districts.map((name, index) => [name, share(0.07 + index * 0.1)])],
    });
    expect(cells.slice(1).map((row) => row[1])).toEqual(["7%", "17%", "27%", "37%", "47%", "57%"]);
    expect(roles).toEqual(["area-name", "value"]);
  });

  it("5: several sheets, hidden ones too", async () => {
    const { sheets } = await readSpreadsheet(
      makeWorkbook([
        { name: "Lies & mich", rows: [["Hinweise"]] },
        { name: "2023", rows: [["Stadtteil", "Wert"]] },
        { name: "alt", state: "hidden", rows: [[1]] },
        { name: "roh", state: "veryHidden", rows: [] },
      ]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Lies & mich", false],
      ["2023", false],
      ["alt", true],
      ["roh", true],
    ]);
  });

  it("6: area names merged over rows are repeated, figures are not", async () => {
    const { cells } = await read({
      rows: [
        ["Bezirk", "Geschlecht", "Anzahl"],
        ["Mitte", "weiblich", 12],
        [null, "männlich", 14],
        ["Nord", "weiblich", 7],
        [null, "männlich", null],
      ],
      merges: ["A2:A3", "A4:A5", "C4:C5"],
    });
    expect(cells.slice(1)).toEqual([
      ["Mitte", "weiblich", "12"],
      ["Mitte", "männlich", "14"],
      ["Nord", "weiblich", "7"],
      ["Nord", "männlich", ""],
    ]);
  });

  it("7: dates by their format, counted from 1900", async () => {
    const { cells } = await read({
      rows: [
        [
          { number: 45292, format: "dd/mm/yyyy" },
          { number: 45292.5, format: "yyyy-mm-dd hh:mm" },
        ],
        [
          { number: 45292, format: "yyyy" },
          { number: 45292, format: "mmm yy" },
        ],
        [
          { number: 1, format: "d.m.yyyy" },
          { number: 0.75, format: "h:mm" },
        ],
        [
          { number: 61, format: "[$-407]d. mmmm yyyy" },
          { number: 1.5, format: "[h]:mm" },
        ],
      ],
    });
    expect(cells).toEqual([
      ["2024-01-01", "2024-01-01T12:00:00"],
      ["2024", "2024-01"],
      ["1900-01-01", "18:00:00"],
      ["1900-03-01", "36:00:00"],
    ]);
  });

  it("8: dates counted from 1904", async () => {
    const { cells } = await read(
      {
        rows: [
          [
            { number: 43830, format: "dd.mm.yyyy" },
            { number: 0, format: "d.m.yy" },
          ],
        ],
      },
      true,
    );
    expect(cells).toEqual([["2024-01-01", "1904-01-01"]]);
  });

  it("9: codes keep their leading zeros, shown by format or kept as text", async () => {
    const { cells, roles } = await read({
      rows: [
        ["Stadtteil-Nr", "Stadtteil", "Wert"],
        ...districts.map((name, index) => [
          index === 0 ? "00101" : { number: 101 + index, format: "00000" },
          { inline: name },
          1234567.25 + index,
        ]),
      ],
    });
    expect(cells.slice(1, 3)).toEqual([
      ["00101", "Altstadt", "1234567.25"],
      ["00102", "Hafen", "1234568.25"],
    ]);
    expect(roles).toEqual(["area-code", "area-name", "value"]);
  });

  it("10: formula results, errors and a row of totals", async () => {
    const { cells, problems, look } = await read({
      rows: [
        ["Stadtteil", "Anzahl", "Quote"],
        ...districts.map((name, index) => [name, 10 + index, { formula: "B2/1", result: 0.1 + 0.2 + index }]),
        ["Gesamt", { formula: "SUM(B2:B7)", result: 75 }, { formula: "B8/C8", error: "#DIV/0!" }],
        ["Rest", { formula: "SUM(A1:A2)" }, { formula: "A1", result: "k. A." }],
      ],
    });
    expect(cells[1]).toEqual(["Altstadt", "10", "0.3"]);
    expect(cells[7]).toEqual(["Gesamt", "75", "#DIV/0!"]);
    expect(cells[8]).toEqual(["Rest", "=SUM(A1:A2)", "k. A."]);
    expect(problems).toEqual([
      { code: "formula-error", row: 8, column: 3, text: "#DIV/0!" },
      { code: "formula-error", row: 9, column: 2, text: "=SUM(A1:A2)" },
    ]);
    expect(look.totals.map(({ row }) => row)).toEqual([8]);
  });
});

describe("what is no workbook", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["an encrypted or old one", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["another archive", zipSync({ "a.xml": strToU8("<a/>") })],
    ["half a one", makeWorkbook([{ name: "A", rows: [["x"]] }]).slice(0, 700)],
    ["broken XML", zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets>") })],
  ])("%s is refused", async (_, bytes) => {
    await expect(readSpreadsheet(bytes)).rejects.toMatchObject({ code: "binary-file" });
  });

  it("an archive that would unpack to more than 400 MB is refused before it is unpacked", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(1000), "xl/a.xml": new Uint8Array(1000) });
    const claim = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (claim.getUint32(at, true) === 0x02014b50) claim.setUint32(at + 24, 300_000_000, true);
    await expect(readSpreadsheet(bomb)).rejects.toMatchObject({ code: "file-too-large" });
  });
});
