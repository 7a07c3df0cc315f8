import { describe, expect, it } from "vitest";
import { shiftPeriod, singleYear } from "../../../src/core/intake/fit-period.ts";
import { fitRecipe, type OtherFile } from "../../../src/core/intake/fit-recipe.ts";
import { look } from "../../../src/core/intake/look.ts";
import type { Recipe } from "../../../src/core/intake/recipe.ts";

const rowsOf = (count: number, year: string) =>
  Array.from({ length: count }, (_, at) => [`0${at + 1}`, `Quarter ${at + 1}`, year, `${at + 10}`, `${at + 90}`]);

function file(fileName: string, header: readonly string[], rows: readonly (readonly string[])[]): OtherFile {
  const text = `${[header, ...rows].map((cells) => cells.join(";")).join("\n")}\n`;
  const encoding = {
    encoding: "utf-8" as const,
    byteOrderMark: false,
    certainty: 1,
    alternatives: [],
    binary: false,
  };
  return { fileName, look: look(text, encoding), sheets: [], sheet: "" };
}

const earlier: Recipe = {
  version: 1,
  encoding: "windows-1252",
  dialect: { delimiter: ",", decimalMark: "," },
  headerRows: [1],
  firstDataRow: 2,
  lastDataRow: 6,
  columns: [
    { name: "Code", role: "area-code" },
    { name: "Name", role: "ignore" },
    { name: "Children 2023", role: "denominator", indicatorId: "E01", period: "2023" },
    { name: "Places", role: "numerator", indicatorId: "E01", period: "2023", scale: 2 },
  ],
  rowMarks: [
    { row: 4, kind: "leave-out" },
    { row: 6, kind: "total" },
  ],
  cellFixes: [{ row: 3, column: 3, text: "9" }],
  valueSigns: { "..": "suppressed-at-source" },
  areaAliases: { Koroska: "02" },
  groupNames: { all: "" },
  steps: [{ kind: "keep-where", column: "Children 2023", condition: { is: "between", from: 1, to: 99 } }],
  period: "2023/24",
  sourceOffice: "Youth office",
  sourceDate: "2024-03-01",
};

describe("the recipe of an earlier import on another file", () => {
  it("finds columns by name and year, keeps what was chosen and drops what belongs to the old file", () => {
    const rows = rowsOf(9, "x").map(
      ([code, name, , places, children]) => [places, children, code, name, "5"] as string[],
    );
    const { recipe, differences } = fitRecipe(
      earlier,
      file("kita-2024.csv", ["places", "Children 2024", "Code", "Name", "Staff"], rows),
    );
    expect(recipe).toEqual({
      version: 1,
      columns: [
        { name: "places", role: "numerator", indicatorId: "E01", period: "2024", scale: 2 },
        { name: "Children 2024", role: "denominator", indicatorId: "E01", period: "2024" },
        { name: "Code", role: "area-code" },
        { name: "Name", role: "ignore" },
        { name: "Staff", role: "ignore" },
      ],
      valueSigns: { "..": "suppressed-at-source" },
      areaAliases: { Koroska: "02" },
      groupNames: { all: "" },
      steps: [{ kind: "keep-where", column: "Children 2024", condition: { is: "between", from: 1, to: 99 } }],
      period: "2024/25",
      sourceOffice: "Youth office",
    });
    const told = differences.map(({ code, details }) => `${code} ${Object.values(details).join("|")}`);
    expect(told).toContain("period-differs 2023/24|2024/25");
    expect(told).toContain("period-differs Children 2024|2023|2024");
    expect(told).toContain("encoding-differs windows-1252|utf-8");
    expect(told).toContain("dialect-differs delimiter|,|;");
    expect(told).toContain("more-rows 5|9");
    expect(told).toContain("fixes-not-applied 2");
    expect(told).toContain("column-moved places|4|1");
    expect(told.some((one) => one.startsWith("column-new Staff"))).toBe(true);
    expect(told.some((one) => one.startsWith("column-gone"))).toBe(false);
  });

  it("tells a column that is gone, and leaves a period alone when the file names no year or several", () => {
    const rows = rowsOf(5, "2020");
    const { recipe, differences } = fitRecipe(
      { version: 1, period: "2023", columns: [{ name: "Kids", role: "value" }], headerRows: [1] },
      file("export 2023 to 2024.csv", ["Code", "Name", "Year", "A", "B"], rows),
    );
    expect(recipe.period).toBe("2023");
    expect(differences).toContainEqual({ code: "column-gone", details: { column: "Kids", role: "value" } });
    expect(differences.filter((one) => one.code === "column-new")).toHaveLength(5);
  });

  it("has nothing to tell about the same file, and keeps computed columns at the end", () => {
    const given = file("a.csv", ["Code", "Name", "Year", "A", "B"], rowsOf(6, "2020"));
    const columns = [
      ...given.look.columns.map(({ name, role }) => ({ name, role })),
      { name: "Both", role: "value" as const },
    ];
    const steps = [
      { kind: "compute-column" as const, name: "Both", formula: { of: "sum" as const, columns: ["A", "B"] } },
    ];
    expect(fitRecipe({ version: 1, columns, steps }, given)).toEqual({
      recipe: { version: 1, columns, steps },
      differences: [],
    });
  });
});

describe("years in periods", () => {
  it.each([
    ["2023", 2024, "2024"],
    ["2023/24", 2024, "2024/25"],
    ["2023-2024", 2025, "2025-2026"],
    ["1999/00", 2000, "2000/01"],
    ["31.12.2023", 2024, "31.12.2024"],
    ["2019–2023", 2024, "2019–2023"],
    ["spring", 2024, "spring"],
  ])("%s moved to %i is %s", (period, year, moved) => {
    expect(shiftPeriod(period, year)).toBe(moved);
  });

  it("are told only where there is exactly one", () => {
    expect(["kita_2024.csv", "2023/24", "20231231.csv", "2022 and 2023", "none"].map(singleYear)).toEqual([
      2024,
      2023,
      null,
      null,
      null,
    ]);
  });
});
