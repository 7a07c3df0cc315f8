import fc from "fast-check";
import { expect, test } from "vitest";
import { look } from "../../../src/core/intake/look.ts";
import { makeObservations } from "../../../src/core/intake/make-observations.ts";
import { readRows } from "../../../src/core/intake/read-rows.ts";
import { tidy } from "../../../src/core/intake/tidy.ts";

const runs = process.env.TEST_SCALE === "ci" ? 5000 : 300;
const encoding = { encoding: "utf-8", byteOrderMark: false, certainty: 1, alternatives: [], binary: false } as const;
const messy = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "1",
      "5",
      ",",
      ";",
      "\t",
      '"',
      "'",
      "\n",
      "\r",
      "\\",
      " ",
      ".",
      "–",
      "%",
      "2020",
      "Summe",
      "\0",
      "|",
    ),
    maxLength: 400,
  }),
);

test("any text is looked at, tidied and read without an exception", () => {
  fc.assert(
    fc.property(messy, (text) => {
      look(text, encoding);
      tidy(text);
      makeObservations(text, { version: 1, indicatorId: "x" }, [], []);
    }),
    { numRuns: runs },
  );
});

test("long hostile texts end within seconds", () => {
  const start = performance.now();
  for (const unit of ['"', '",', "a;", "\n", '"\n', " ", "1,", "'x',", "\\,", "0", 'a,"b\n', "((((", "1 234 567"])
    look(unit.repeat(100_000), encoding);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("tidied once is tidied for good", () => {
  const word = fc.constantFrom("Nord", "Süd", "a,b", 'say "x"', "two\nlines", "x;y", "", "12", "4.5", "Altstadt");
  const table = fc.array(fc.tuple(word, word, word), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(table, (rows) => {
      const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n");
      const once = tidy(`"area","value","note"\n${quoted}\n`, { version: 1, headerRows: [1] });
      const rules = { version: 1, headerRows: [1], dialect: { delimiter: ",", quote: '"', escape: '"' } } as const;
      expect(tidy(once, rules)).toBe(once);
    }),
    { numRuns: runs },
  );
});

test("a plain table comes through tidy cell by cell", () => {
  const cell = fc.stringMatching(/^[A-Za-zäöü]{1,8}$/);
  const figure = fc.integer({ min: 0, max: 9999 }).map(String);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, figure, figure), { minLength: 2, maxLength: 20 }),
      fc.constantFrom(",", ";", "\t", "|"),
      (rows, delimiter) => {
        const all = [["Stadtteil", "Kinder", "Plätze"], ...rows];
        const text = all.map((cells) => cells.join(delimiter)).join("\r\n");
        expect(readRows(tidy(text), { delimiter: ",", quote: '"', escape: '"' }).rows.map((row) => row.cells)).toEqual(
          all,
        );
      },
    ),
    { numRuns: runs },
  );
});
