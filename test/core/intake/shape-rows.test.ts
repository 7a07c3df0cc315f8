import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecognisedColumn, TableRow } from "../../../src/core/intake/look-result.ts";
import { shapeRows } from "../../../src/core/intake/shape-rows.ts";
import type { CellMarks } from "../../../src/core/intake/shape-rows-part.ts";
import type { ShapeStep } from "../../../src/core/intake/shape-step.ts";

const marks: CellMarks = {
  decimalMark: ".",
  thousandsMark: "",
  signs: new Map([
    ["..", "suppressed-at-source"],
    ["x", "not-applicable"],
    ["–", "number"],
  ]),
};
const columnsOf = (...names: readonly string[]): RecognisedColumn[] =>
  names.map((name) => ({ name, role: "ignore", type: "text", certainty: 1 }));
const rowsOf = (...lines: readonly string[]): TableRow[] =>
  lines.map((line, index) => ({ row: index + 2, cells: line.split(";") }));

function shaped(names: string, lines: readonly string[], steps: readonly ShapeStep[], more: Partial<CellMarks> = {}) {
  const result = shapeRows(rowsOf(...lines), columnsOf(...names.split(";")), steps, { ...marks, ...more });
  const rows = [...result.rows];
  return {
    columns: result.columns.map((column) => column.name),
    lines: rows.map((row) => `${row.row}|${row.cells.join(";")}${row.partsLeftOut ? `|${row.partsLeftOut}` : ""}`),
    steps: result.steps(),
    problems: result.problems(),
  };
}

const sumBy = (incomplete: "withhold" | "at-least"): ShapeStep => ({
  kind: "sum-over",
  keep: ["area"],
  sum: ["n"],
  incomplete,
});

describe("shaping rows", () => {
  it("adds up exactly in decimals and keeps the first row's number", () => {
    const result = shaped("area;n;note", ["A;0.1;u", "B;1e-7;v", "A;0.2;w"], [sumBy("withhold")]);
    expect(result.lines).toEqual(["2|A;0.3;", "3|B;0.0000001;"]);
    expect(result.steps).toEqual([{ code: "rows-summed", details: { from: 3, to: 2 } }]);
    const comma = shaped("area;n", ["A;1.234,5", "A;0,25"], [sumBy("withhold")], {
      decimalMark: ",",
      thousandsMark: ".",
    });
    expect(comma.lines).toEqual(["2|A;1234,75"]);
  });

  it("withholds a sum with hidden, then missing parts, or says how many are not in it; n/a adds nothing, a zero sign is 0", () => {
    const lines = ["A;1", "A;..", "A;", "B;2", "B;", "C;x", "C;3", "D;..", "E;–", "E;–", "F;x"];
    const withheld = shaped("area;n", lines, [sumBy("withhold")]);
    expect(withheld.lines).toEqual(["2|A;..", "5|B;", "7|C;3", "9|D;..", "10|E;0", "12|F;x"]);
    const atLeast = shaped("area;n", lines, [sumBy("at-least")]);
    expect(atLeast.lines).toEqual(["2|A;1|2", "5|B;2|1", "7|C;3", "9|D;..", "10|E;0", "12|F;x"]);
    expect(atLeast.problems).toMatchObject([{ code: "incomplete-sum", column: 2, details: { count: 3, cells: 4 } }]);
  });

  it("puts an unreadable part in the place of the sum, on its own line", () => {
    expect(shaped("area;n", ["A;1", "A;oops", "A;2"], [sumBy("at-least")]).lines).toEqual(["3|A;oops"]);
  });

  it("keeps, drops and computes in the order of the steps", () => {
    const result = shaped(
      "id;code;n",
      ["1;011;5", "2;012;7", "1;011;5", ";021;1", ";021;1", "9;022;99"],
      [
        { kind: "drop-duplicates", by: ["id"] },
        { kind: "keep-where", column: "n", condition: { is: "between", from: 1, to: 10 } },
        { kind: "compute-column", name: "district", formula: { of: "first-characters", column: "code", count: 2 } },
        { kind: "sum-over", keep: ["district"], sum: ["n"], incomplete: "withhold" },
      ],
    );
    expect(result.columns).toEqual(["id", "code", "n", "district"]);
    expect(result.lines).toEqual(["2|;;12;01", "5|;;2;02"]);
    expect(result.steps).toEqual([
      { code: "duplicates-dropped", details: { count: 1, by: "id" } },
      { code: "rows-filtered", details: { count: 1, column: "n" } },
      { code: "column-computed", details: { name: "district" } },
      { code: "rows-summed", details: { from: 4, to: 2 } },
    ]);
  });

  it("computes sums, products, differences, quotients, parts and texts, and never a number from a hidden cell", () => {
    const compute = (formula: Extract<ShapeStep, { kind: "compute-column" }>["formula"], line: string) =>
      shaped("a;b", [line], [{ kind: "compute-column", name: "c", formula }]).lines[0]?.split(";")[2];
    expect(compute({ of: "sum", columns: ["a", "b"] }, "0.1;0.2")).toBe("0.3");
    expect(compute({ of: "product", columns: ["a", "b"] }, "1.1;1.1")).toBe("1.21");
    expect(compute({ of: "difference", columns: ["a", "b"] }, "0.3;0.1")).toBe("0.2");
    expect(compute({ of: "quotient", columns: ["a", "b"] }, "1;8")).toBe("0.125");
    expect(compute({ of: "quotient", columns: ["a", "b"] }, "1;0")).toBe("");
    expect(compute({ of: "difference", columns: ["a", "b"] }, "3;..")).toBe("..");
    expect(compute({ of: "part", column: "a", separator: " - ", position: 2 }, "12 - Mitte;")).toBe("Mitte");
    expect(compute({ of: "text", text: "1" }, "a;b")).toBe("1");
  });

  it("fills a computed column that the table lists already, and reports a column that is not there", () => {
    const listed = shaped(
      "a;c",
      ["1", "2"],
      [{ kind: "compute-column", name: "c", formula: { of: "text", text: "t" } }],
    );
    expect([listed.columns, listed.lines]).toEqual([
      ["a", "c"],
      ["2|1;t", "3|2;t"],
    ]);
    const missing = shaped("a", ["1"], [{ kind: "drop-duplicates", by: ["b"] }]);
    expect(missing.lines).toEqual(["2|1"]);
    expect(missing.problems).toMatchObject([{ level: "error", code: "step-column-missing", details: { name: "b" } }]);
    expect(shaped("area;n", [], [sumBy("withhold")]).lines).toEqual([]);
  });

  it("reads lazily", () => {
    let read = 0;
    function* endless(): Generator<TableRow> {
      for (;;) {
        read += 1;
        yield { row: read, cells: [String(read)] };
      }
    }
    const keep: ShapeStep = { kind: "keep-where", column: "a", condition: { is: "none-of", values: ["1"] } };
    const [first] = shapeRows(endless(), columnsOf("a"), [keep], marks).rows;
    expect([first?.row, read]).toEqual([2, 2]);
  });

  it("sums cents as whole numbers do, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 }), (cents) => {
        const lines = cents.map((cent) => `A;${(cent / 100).toFixed(2)}`);
        const [line = ""] = shaped("area;n", lines, [sumBy("withhold")]).lines;
        expect(Math.round(Number(line.split(";")[1]) * 100)).toBe(cents.reduce((sum, cent) => sum + cent, 0));
      }),
    );
  });
});
