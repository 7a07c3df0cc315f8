import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRows } from "../../../src/core/intake/read-rows.ts";
import { tidy } from "../../../src/core/intake/tidy.ts";
import { hasPublishedFiles } from "./published-files.ts";

const folder = new URL("../../../../shared/data/pollock-one-per-type/", import.meta.url);
const cells = (text: string) =>
  readRows(text, { delimiter: ",", quote: '"', escape: '"' }).rows.map((row) => row.cells);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

/** Information that the pollution destroyed: unquoted blanks between blanks, delimiters that are gone. */
const beyondRepair = [
  "file_field_delimiter_0x20.csv",
  "row_field_delimiter_10_0x20.csv",
  "row_less_sep_row0_col3.csv",
  "row_less_sep_row10_col3.csv",
];

describe.skipIf(!hasPublishedFiles)("files polluted in one way each", () => {
  const names = hasPublishedFiles ? readdirSync(new URL("csv/", folder)) : [];
  test.each(names.filter((name) => !beyondRepair.includes(name)))("%s is tidied into its clean version", (name) => {
    expect(cells(tidy(read(`csv/${name}`)))).toEqual(cells(read(`clean/${name}`)));
  });
});

describe.skipIf(!hasPublishedFiles)("small cases with their expected cells", () => {
  const spectrum = new URL("../torture-small/csv-spectrum/", folder);
  const names = hasPublishedFiles
    ? readdirSync(new URL("csvs/", spectrum)).map((name) => name.replace(".csv", ""))
    : [];
  // This copy of the file has lost its returns.
  test.each(names.filter((name) => name !== "newlines_crlf"))("%s", (name) => {
    const expected: Record<string, string>[] = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), "utf8"));
    const [header = [], ...rows] = cells(tidy(readFileSync(new URL(`csvs/${name}.csv`, spectrum), "utf8")));
    const records = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ""])));
    expect(records).toEqual(expected);
  });
});
