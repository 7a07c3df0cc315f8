import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import { look } from "../../../src/core/intake/look.ts";

const folder = new URL("../../../../shared/data/torture-small/", import.meta.url);
const present = existsSync(folder);

/** What a reader sees in the file: delimiter, header rows, first and last data row, records; then what else is said about it. */
type Expectation = readonly [
  delimiter: string,
  headerRows: readonly number[],
  firstDataRow: number,
  lastDataRow: number,
  records: number,
  more?: {
    readonly encoding?: string;
    readonly escape?: string;
    readonly decimalMark?: string;
    readonly notes?: readonly number[];
    /** Codes of problems, each with its line. */
    readonly problems?: readonly (readonly [code: string, row: number])[];
    /** Where the file itself is ambiguous. */
    readonly doubt?: string;
  },
];

const expectations: Readonly<Record<string, Expectation>> = {
  "frictionless/accent.csv": [";", [1], 2, 3, 2],
  "frictionless/ascii-notvalid.csv": [",", [1], 2, 2, 1],
  "frictionless/blank-cells.csv": [",", [1], 2, 6, 5],
  "frictionless/blank-headers.csv": [",", [1], 2, 3, 2],
  "frictionless/blank-rows-multiple.csv": [",", [1], 2, 3, 2],
  "frictionless/blank-rows-no-fields.csv": [",", [1], 2, 4, 2],
  "frictionless/blank-rows.csv": [",", [1], 2, 3, 2],
  "frictionless/bom.csv": [",", [1], 2, 3, 2],
  "frictionless/defective-rows.csv": [
    ",",
    [1],
    2,
    3,
    2,
    {
      problems: [
        ["row-too-short", 2],
        ["row-too-long", 3],
      ],
    },
  ],
  "frictionless/doublequote.csv": [",", [1], 2, 6, 5],
  "frictionless/duplicate-column.csv": [",", [1], 2, 2, 1, { doubt: "headerRows" }],
  "frictionless/duplicate-headers.csv": [",", [1], 2, 3, 2],
  "frictionless/duplicate-rows.csv": [",", [1], 2, 4, 3],
  "frictionless/escaping.csv": [", ", [1], 2, 4, 3],
  "frictionless/floats.csv": [",", [1], 2, 6, 5, { decimalMark: "." }],
  "frictionless/invalid.csv": [",", [1], 2, 5, 3, { problems: [["row-too-long", 5]] }],
  "frictionless/issue-1009-comma.csv": [",", [1], 2, 2, 1],
  "frictionless/issue-1009-semicolon.csv": [";", [1], 2, 2, 1],
  "frictionless/issue-1100.csv": [";", [1], 2, 3, 2],
  "frictionless/issue-833.csv": [",", [1], 2, 4, 3],
  "frictionless/issue-844.csv": [",", [1], 2, 3, 2],
  "frictionless/issue-905_bad.csv": [",", [1], 2, 2, 1],
  // One byte above ASCII: "©" in the Western encodings, another letter elsewhere.
  "frictionless/latin1.csv": [",", [1], 2, 3, 2, { encoding: "windows-1252", doubt: "encoding" }],
  "frictionless/leading-zeros.csv": [",", [1], 2, 4, 3],
  "frictionless/matrix-with-comment.csv": [",", [2], 3, 6, 4, { notes: [1] }],
  "frictionless/number_number-test.csv": [",", [1], 2, 14, 13],
  "frictionless/numeric-labels.csv": [",", [1], 2, 4, 3],
  "frictionless/schema-errors.csv": [",", [1], 2, 5, 4, { problems: [["row-too-long", 5]] }],
  "frictionless/skip-blank-at-the-end.csv": [",", [1], 3, 3, 1, { notes: [2] }],
  "frictionless/skip-rows-before-headers.csv": [",", [2], 3, 4, 2, { notes: [1] }],
  "frictionless/skip-rows.csv": [",", [2], 3, 5, 2, { notes: [1, 4] }],
  "frictionless/structure-errors.csv": [",", [1], 2, 5, 3, { problems: [["row-too-long", 5]] }],
  "frictionless/table-delimiter.csv": [";", [1], 2, 3, 2],
  // Windows-1253 gives the same letters.
  "frictionless/table-infer-iso-8859-7.csv": [",", [1], 2, 5, 4, { encoding: "windows-1253" }],
  "frictionless/table-infer-missing-values.csv": [",", [1], 2, 8, 7],
  "frictionless/table-unicode-headers.csv": [",", [1], 2, 3, 2],
  // Turned by a quarter: the names stand in the first column, and no row is above the others.
  "frictionless/transpose.csv": [",", [], 1, 3, 3, { doubt: "headerRows" }],
  "frictionless/unique-field.csv": [",", [1], 2, 10, 9],
  "frictionless/wide.csv": [",", [1], 2, 4, 3],
  "frictionless/without-headers-extra.csv": [",", [], 1, 3, 3, { problems: [["row-too-long", 3]] }],
  "frictionless/without-headers.csv": [",", [], 1, 3, 3],
  "frictionless/without-rows.csv": [",", [1], 0, 0, 0],
  "frictionless/zipped-resources_ogd10_energieforschungstatistik_ch.csv": [
    ",",
    [1],
    2,
    2312,
    2311,
    { decimalMark: "." },
  ],
  "clevercsv/airedale.csv": [",", [1], 2, 54, 53, { decimalMark: ".", notes: [56] }],
  "clevercsv/imdb.csv": [",", [1], 2, 101, 100, { escape: "\\", decimalMark: "." }],
  // Years, a blank line, months, and notes below without one.
  "clevercsv/milk.csv": [
    "\t",
    [1],
    2,
    372,
    370,
    { decimalMark: ".", notes: [373, 374, 375, 376, 377, 378, 379, 380, 381] },
  ],
  "univocity/correctness.csv": [",", [1], 2, 7, 5, { decimalMark: "." }],
  "csv-test-data/csv/bad-header-less-fields.csv": [",", [1], 2, 2, 1, { problems: [["row-too-short", 2]] }],
  "csv-test-data/csv/bad-header-more-fields.csv": [",", [1], 2, 2, 1, { problems: [["row-too-long", 2]] }],
  "csv-test-data/csv/bad-header-wrong-header.csv": [",", [1], 0, 0, 0],
  "csv-test-data/csv/bad-missing-quote.csv": [",", [1], 2, 2, 1, { problems: [["unclosed-quote", 2]] }],
  "csv-test-data/csv/bad-quotes-with-unescaped-quote.csv": [",", [1], 2, 2, 1],
  "csv-test-data/csv/bad-unescaped-quote.csv": [",", [1], 2, 2, 1],
};
/** Files without any record. */
const empty = ["frictionless/empty.csv", "csv-test-data/csv/bad-header-no-header.csv"];

const seen = (name: string, language = "en") => {
  const decoded = decodeBytes(readFileSync(new URL(name, folder)), language);
  return look(decoded.text, decoded);
};

describe.skipIf(!present)("small files that importers stumble over", () => {
  test.each(Object.entries(expectations))(
    "%s",
    (name, [delimiter, headerRows, firstDataRow, lastDataRow, records, more = {}]) => {
      const { encoding = "utf-8", notes = [], problems = [], doubt, ...rest } = more;
      const result = seen(name);
      expect(result).toMatchObject({ encoding, delimiter, headerRows, firstDataRow, lastDataRow, records, ...rest });
      expect(result.notes.map((note) => note.row)).toEqual(notes);
      for (const [code, row] of problems)
        expect(result.problems).toContainEqual(expect.objectContaining({ code, row }));
      if (doubt) expect(result.doubts.map((one) => one.what)).toContain(doubt);
    },
  );

  test("a file without text says so", () => {
    for (const name of empty) expect(seen(name).problems.map((one) => one.code)).toEqual(["empty-file"]);
  });

  test("every file has its expectation here, or its expected table beside it", () => {
    const files = ["frictionless", "clevercsv", "univocity", "csv-test-data/csv"].flatMap((part) =>
      readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`),
    );
    const tables = readdirSync(new URL("csv-test-data/json/", folder)).map(
      (name) => `csv-test-data/csv/${name.replace(".json", ".csv")}`,
    );
    const stated = new Set([...Object.keys(expectations), ...empty, ...tables]);
    expect(files.filter((name) => !stated.has(name))).toEqual([]);
  });
});
