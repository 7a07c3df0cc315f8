import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "../../../src/backend/decode/read-spreadsheet.ts";
import type { Indicator } from "../../../src/core/indicators/indicator.ts";
import { look, lookAtRows } from "../../../src/core/intake/look.ts";
import type { OutTable } from "../../../src/documents/sheets/out-table.ts";
import { problemReport } from "../../../src/documents/sheets/problem-report.ts";
import { requestTemplate } from "../../../src/documents/sheets/request-template.ts";
import { tableAsCsv, tableAsXlsx } from "../../../src/documents/sheets/write-table.ts";

const area = (code: string, name: string) =>
  ({ id: 1, code, name, parentCode: null, level: "neighbourhood", polygon: null }) as const;
const indicator = (name: string, kind: Indicator["kind"]): Indicator => ({
  id: kind,
  name,
  kind,
  direction: "neutral",
  unit: kind === "proportion" ? "%" : "",
  per: 100,
  population: "",
  sensitive: false,
  protectComplement: false,
});
const table = (rows: OutTable["rows"]): OutTable => ({
  sheetName: "a/b",
  title: [],
  columns: [
    { header: "text", width: 9, kind: "text" },
    { header: "number", width: 9, kind: "number" },
  ],
  rows,
  notes: [],
});
const csv = (rows: OutTable["rows"], mark: "." | ",") =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(tableAsCsv(table(rows), mark));

describe("written tables", () => {
  it("a CSV has its mark, its decimal sign and no formulas", () => {
    expect(
      csv(
        [
          ["=1+1", -1.5],
          ['say "hi"; x', null],
        ],
        ",",
      ),
    ).toBe('\uFEFFtext;number\r\n\'=1+1;-1,5\r\n"say ""hi""; x";\r\n');
    expect(
      csv(
        [
          ["a,b", 2.5],
          ["@x", 1],
        ],
        ".",
      ),
    ).toBe('\uFEFFtext,number\r\n"a,b",2.5\r\n\'@x,1\r\n');
  });

  it("a workbook keeps text as text and is the same each time", async () => {
    const rows = table([
      ["=1+1", -1.5],
      ["00101", null],
    ]);
    const { sheets } = await readSpreadsheet(await tableAsXlsx(rows));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["text", "number"],
      ["=1+1", "-1.5"],
      ["00101", ""],
    ]);
    expect(await tableAsXlsx(rows)).toEqual(await tableAsXlsx(rows));
  });
});

describe.each(["en", "de"] as const)("the template in %s", (language) => {
  const empty = requestTemplate(
    [area("0102", "Hafen"), area("0101", "Altstadt"), area("0103", "Berg"), area("0104", "Nordend")],
    [indicator("Kinder in Betreuung", "proportion"), indicator("Spielplätze", "count")],
    "2024",
    language,
  );
  const figures = [
    ["n/a", 40, 90],
    ["<5", 31, 70],
    [3, 12, 55],
    [7, 20, 66],
  ] as const;
  const filled = {
    ...empty,
    rows: empty.rows.map(([code = null, name = null, period = null], row) => {
      const [value = null, part = null, whole = null] = figures[row] ?? [];
      return [code, name, period, part, whole, value];
    }),
  };
  const roles = ["area-code", "area-name", "period", "numerator", "denominator", "value"];

  it("comes back as a workbook with its roles known", async () => {
    const { sheets } = await readSpreadsheet(await tableAsXlsx(filled));
    const seen = lookAtRows(sheets[0]?.rows ?? [], []);
    expect(seen.columns.map(({ role }) => role)).toEqual(roles);
    expect(seen).toMatchObject({ headerRows: [1], firstDataRow: 2, lastDataRow: 5, records: 4 });
    expect(seen.tables).toHaveLength(1);
  });

  it("comes back as a CSV with its roles known", () => {
    const text = new TextDecoder().decode(tableAsCsv(filled, language === "de" ? "," : "."));
    const utf8 = { encoding: "utf-8", byteOrderMark: true, certainty: 1, alternatives: [], binary: false } as const;
    expect(look(text, utf8).columns.map(({ role }) => role)).toEqual(roles);
  });

  it("has a report that words every problem", () => {
    const report = problemReport(
      "a.csv",
      [
        { level: "error", code: "not-a-number", row: 7, column: 2, details: { text: "x" } },
        { level: "warning", code: "hidden-rows", row: 0, column: 0, details: { count: 2 } },
      ],
      language,
    );
    expect(report.rows.map((row) => row.slice(1, 3))).toEqual([
      [null, null],
      [7, 2],
    ]);
    expect(String(report.rows[1]?.[4])).toContain("x");
    expect(String(report.rows[0]?.[4])).toContain("2");
  });
});
