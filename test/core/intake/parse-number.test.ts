import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../../src/core/intake/parse-number.ts";

const value = (text: string, decimalMark: "." | "," = ",", thousandsMark: "" | "." | "," | " " | "'" = ".") => {
  const parsed = parseNumber(text, decimalMark, thousandsMark);
  return parsed.kind === "number" ? parsed.value : parsed.kind;
};

test.each([
  ["45,2", 45.2],
  ["1.204", 1204],
  ["1.234.567,5", 1234567.5],
  ["-3,5", -3.5],
  ["−3,5", -3.5],
  ["14,3 %", 14.3],
  ["14,3%", 14.3],
  ["12 345", 12345],
  ["12\u202f345,5", 12345.5],
  ["7 1)", 7],
  ["7*", 7],
  ["12²", 12],
  ["13,2 e", 13.2],
  [",5", 0.5],
  ["€ 30", 30],
  ["–", "sign"],
  ["..", "sign"],
  ["*", "sign"],
  ["-", "sign"],
  ["n/a", "sign"],
  ["<5", "sign"],
  ["", "empty"],
  ["\u00a0", "empty"],
  ["12.34", "not-a-number"],
  ["1,2,3", "not-a-number"],
  ["Nord", "not-a-number"],
  ["12 Kinder", "not-a-number"],
  ["01.02.2022", "not-a-number"],
])("%s", (text, expected) => {
  expect(value(text)).toBe(expected);
});

test("the decimal mark decides, not the shape", () => {
  expect(value("1.204", ".", ",")).toBe(1.204);
  expect(value("1.204", ",", ".")).toBe(1204);
  expect(value("1,204", ".", ",")).toBe(1204);
  expect(value("1'204.5", ".", "'")).toBe(1204.5);
});

test("what a program prints with any marks reads back as the same number", () => {
  const marks = fc.constantFrom(
    [".", ","],
    [".", "'"],
    [".", " "],
    [".", ""],
    [",", "."],
    [",", " "],
    [",", ""],
  ) as fc.Arbitrary<["." | ",", "" | "." | "," | " " | "'"]>;
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 6 }),
      marks,
      (digits, decimals, [decimalMark, thousandsMark]) => {
        const number = digits / 10 ** decimals;
        const [whole = "", fraction] = Math.abs(number).toFixed(decimals).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, thousandsMark);
        const text = `${digits < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimalMark + fraction}`;
        expect(value(text, decimalMark, thousandsMark)).toBe(Number(number.toFixed(decimals)));
      },
    ),
    { numRuns: process.env.TEST_SCALE === "ci" ? 20_000 : 500 },
  );
});
