import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditHiddenCells, isProtected, type WithheldCell } from "../../../src/core/disclosure/audit-hidden-cells.ts";
import { type DisclosureCell, hideCells } from "../../../src/core/disclosure/hide-cells.ts";

type Table = readonly (readonly number[])[];

function withheld(table: Table, hidden: readonly string[], upper = Number.POSITIVE_INFINITY): readonly WithheldCell[] {
  return hidden.map((id) => {
    const [row = 0, column = 0] = [...id.matchAll(/\d/g)].map((digit) => Number(digit[0]) - 1);
    return { id, count: table[row]?.[column] ?? 0, upper, plus: `r${row + 1}`, minus: `c${column + 1}` };
  });
}

describe("audit of hidden cells", () => {
  const four = [
    [3, 12, 20],
    [11, 4, 18],
    [14, 16, 9],
    [22, 25, 30],
  ];

  test("a pattern that protects: the published ranges", () => {
    const cells = withheld(four, ["r1c1", "r1c2", "r2c1", "r2c2"]);
    expect(auditHiddenCells(cells).map(({ low, high, isBridge }) => [low, high, isBridge])).toEqual([
      [0, 14, false],
      [1, 15, false],
      [0, 14, false],
      [1, 15, false],
    ]);
    expect(cells.every((cell) => isProtected(cells, cell, 5))).toBe(true);
  });

  test("two hidden cells in every line and still a bridge", () => {
    const table = [
      [3, 6, 20, 31],
      [8, 9, 4, 27],
      [30, 22, 7, 3],
      [25, 28, 6, 9],
    ];
    const cells = withheld(table, ["r1c1", "r1c2", "r2c1", "r2c2", "r2c3", "r3c3", "r3c4", "r4c3", "r4c4"]);
    const bridges = auditHiddenCells(cells).filter((cell) => cell.isBridge);
    expect(bridges).toEqual([{ id: "r2c3", low: 4, high: 4, isBridge: true }]);
    expect(cells.filter((cell) => !isProtected(cells, cell, 1)).map((cell) => cell.id)).toEqual(["r2c3"]);
  });

  test("denominators narrow the range: two areas of 25 with 48 of 50 between them", () => {
    const cells = [24, 24].map((count, index) => ({ id: `${index}`, count, upper: 25, plus: "city", minus: "" }));
    expect(auditHiddenCells(cells)).toEqual(cells.map(({ id }) => ({ id, low: 23, high: 25, isBridge: false })));
    expect(isProtected(cells, cells[0] as WithheldCell, 5)).toBe(false);
  });

  test("the ranges are those of trying every table", () => {
    const cell = fc.record({ count: fc.nat(4), room: fc.nat(2), hidden: fc.boolean() });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (drawn) => {
        const cells = drawn.flatMap(({ count, room, hidden }, index): WithheldCell[] =>
          hidden ? [{ id: `${index}`, count, upper: count + room, plus: `r${index % 2}`, minus: `c${index % 3}` }] : [],
        );
        const found = auditHiddenCells(cells).map(({ low, high }) => [low, high]);
        expect(found).toEqual(rangesByTrial(cells));
      }),
      { numRuns: process.env.TEST_SCALE === "ci" ? 3000 : 150 },
    );
  });
});

describe("secondary hiding", () => {
  test("the smallest other cell of the line goes, and the published pattern comes out", () => {
    const table = [
      [3, 12, 20],
      [11, 4, 18],
      [14, 16, 9],
      [22, 25, 30],
    ];
    const cells = table.flatMap((line, row) =>
      line.map(
        (count, column): DisclosureCell => ({
          id: `r${row + 1}c${column + 1}`,
          count,
          upper: Number.POSITIVE_INFINITY,
          plus: `r${row}`,
          minus: `c${column}`,
          order: row * 3 + column,
          totalOf: [],
          isCityTotal: false,
          status: count < 5 ? "small" : "shown",
        }),
      ),
    );
    expect([...hideCells(cells, 5)].sort()).toEqual(["r1c1", "r1c2", "r2c1", "r2c2"]);
  });

  test("one area among zeros takes the total with it; the city goes last", () => {
    const area = (id: string, count: number, status: "small" | "shown"): DisclosureCell => ({
      id,
      count,
      upper: 100,
      plus: "district",
      minus: "",
      order: Number(id),
      totalOf: [],
      isCityTotal: false,
      status,
    });
    const total: DisclosureCell = {
      ...area("9", 3, "small"),
      upper: 300,
      plus: "city",
      minus: "district",
      totalOf: ["district"],
    };
    const other: DisclosureCell = { ...area("8", 40, "shown"), plus: "city" };
    const city: DisclosureCell = {
      ...area("10", 43, "shown"),
      upper: 400,
      plus: "",
      minus: "city",
      totalOf: ["city"],
      isCityTotal: true,
    };
    const hidden = hideCells([area("1", 3, "small"), area("2", 0, "shown"), total, other, city], 5);
    expect([...hidden].sort()).toEqual(["1", "8", "9"]);
  });
});

function rangesByTrial(cells: readonly WithheldCell[]): readonly (readonly number[])[] {
  const sums = (counts: readonly number[]) => {
    const found: Record<string, number> = {};
    cells.forEach((cell, index) => {
      for (const sum of [cell.plus, cell.minus]) found[sum] = (found[sum] ?? 0) + (counts[index] ?? 0);
    });
    return JSON.stringify(found);
  };
  const wanted = sums(cells.map((cell) => cell.count));
  let tables: readonly (readonly number[])[] = [[]];
  for (const cell of cells) {
    tables = tables.flatMap((table) => Array.from({ length: cell.upper + 1 }, (_, count) => [...table, count]));
  }
  const fitting = tables.filter((table) => sums(table) === wanted);
  return cells.map((_, index) => {
    const counts = fitting.map((table) => table[index] ?? 0);
    return [Math.min(...counts), Math.max(...counts)];
  });
}
