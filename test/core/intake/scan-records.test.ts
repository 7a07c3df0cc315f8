import { expect, test } from "vitest";
import { readRows } from "../../../src/core/intake/read-rows.ts";

const plain = { delimiter: ",", quote: '"', escape: '"' } as const;
const cells = (text: string) => readRows(text, plain).rows.map((row) => row.cells);
const lines = (text: string) => readRows(text, plain).rows.map((row) => row.row);

test("cells with delimiters, line breaks and doubled quotes; rows as an editor counts", () => {
  const text = 'a,b\n"x,1","two\nlines"\n"say ""hi""",\n\nlast,2';
  expect(cells(text)).toEqual([["a", "b"], ["x,1", "two\nlines"], ['say "hi"', ""], [""], ["last", "2"]]);
  expect(lines(text)).toEqual([1, 2, 4, 5, 6]);
});

test("line ends of Windows, Unix and old Macs, also mixed; breaks inside cells stay as they were", () => {
  expect(cells('a,b\r\n1,"x\r\ny"\n3,4\r\n')).toEqual([
    ["a", "b"],
    ["1", "x\r\ny"],
    ["3", "4"],
  ]);
  expect(cells("a,b\r1,2\r3,4")).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("a forgotten quote is reported and swallows nothing", () => {
  const read = readRows('a,b,c\n1,"open,3\n4,5,6\n7,8,9\n', plain);
  expect(read.rows.map((row) => row.cells)).toEqual([
    ["a", "b", "c"],
    ["1", '"open', "3"],
    ["4", "5", "6"],
    ["7", "8", "9"],
  ]);
  expect(read.problems).toEqual([
    { level: "warning", code: "unclosed-quote", row: 2, column: 2, details: { quote: '"' } },
  ]);
  const far = readRows(`a,b\n1,"open\n${"x,2\n".repeat(40_000)}3,"end"\n`, plain);
  expect(far.rows).toHaveLength(40_003);
  expect(far.problems[0]).toMatchObject({ row: 2, column: 2 });
});

test("one long line in quotes is a cell, not a forgotten quote", () => {
  const geometry = `POLYGON ((${"1.5 2.5, ".repeat(20_000)}))`;
  const read = readRows(`a,b\n1,"${geometry}"\n`, plain);
  expect(read.rows[1]?.cells[1]).toBe(geometry);
  expect(read.problems).toEqual([]);
});

test("quotes in the middle of cells are ordinary characters", () => {
  expect(cells('1,This "word" is,3\n2,"missed " it",3')).toEqual([
    ["1", 'This "word" is', "3"],
    ["2", 'missed " it', "3"],
  ]);
});

test("backslashes escape quotes and delimiters where the dialect says so", () => {
  const shape = { delimiter: ",", quote: '"', escape: "\\" } as const;
  expect(readRows('Dr. Strange\\, or,"5\\" tall"', shape).rows[0]?.cells).toEqual(["Dr. Strange, or", '5" tall']);
});

test("thousands of forgotten quotes end fast", () => {
  const start = performance.now();
  readRows('"a\nb"c\n'.repeat(100_000), plain);
  expect(performance.now() - start).toBeLessThan(3000);
});
