import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRows } from "../../../src/core/intake/read-rows.ts";

interface OtherParser {
  readonly parse: (text: string, dialect: Readonly<Record<string, string>>) => { readonly data: readonly string[][] };
}
const Papa = createRequire(import.meta.url)("papaparse") as OtherParser;

test("well-formed files read as papaparse reads them with the same dialect", () => {
  const unit = fc.constantFrom("a", "7", "ü", ",", ";", '"', "\n", " ", "x");
  const cell = fc.string({ unit, maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";"), (rows, delimiter) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join("\n");
      const theirs = Papa.parse(text, { delimiter, newline: "\n", quoteChar: '"', escapeChar: '"' }).data;
      expect(theirs).toEqual(rows);
      expect(readRows(text, { delimiter, quote: '"', escape: '"' }).rows.map((row) => row.cells)).toEqual(rows);
    }),
    { numRuns: process.env.TEST_SCALE === "ci" ? 10_000 : 300 },
  );
});
