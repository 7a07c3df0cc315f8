import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRows } from "../../../src/core/intake/read-rows.ts";
import { tidy } from "../../../src/core/intake/tidy.ts";
import { hasPublishedFiles } from "./published-files.ts";

const folder = new URL("../../../../shared/data/pollock-one-per-type/", import.meta.url);
const cells = (text: string) =>
  readRows(text, { delimiter: ",", quote: '"', escape: '"' }).rows.map((row) => row.cells);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

/** The three files whose table can't be had from their bytes. */
const beyondRepair: Readonly<Record<string, string>> = {
  "file_field_delimiter_0x20.csv": "blanks stand unquoted between cells and within them",
  "row_less_sep_row0_col3.csv": "the header lacks a delimiter, and any two names may be the glued ones",
  newlines_crlf: "this copy of the file has lost its returns; its expected cells have them",
};

describe.skipIf(!hasPublishedFiles)("files polluted in one way each", () => {
  const names = hasPublishedFiles ? readdirSync(new URL("csv/", folder)) : [];
  test.each(names.filter((name) => !(name in beyondRepair)))("%s is tidied into its clean version", (name) => {
    expect(cells(tidy(read(`csv/${name}`)))).toEqual(cells(read(`clean/${name}`)));
  });
});

describe.skipIf(!hasPublishedFiles)("small cases with their expected cells", () => {
  const spectrum = new URL("../torture-small/csv-spectrum/", folder);
  const names = hasPublishedFiles
    ? readdirSync(new URL("csvs/", spectrum)).map((name) => name.replace(".csv", ""))
    : [];
  test.each(names.filter((name) => !(name in beyondRepair)))("%s", (name) => {
    const expected: Record<string, string>[] = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), "utf8"));
    const [header = [], ...rows] = cells(tidy(readFileSync(new URL(`csvs/${name}.csv`, spectrum), "utf8")));
    const records = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ""])));
    expect(records).toEqual(expected);
  });
});

describe.skipIf(!hasPublishedFiles)("small cases with their expected records", () => {
  const data = new URL("../torture-small/csv-test-data/", folder);
  const names = hasPublishedFiles ? readdirSync(new URL("json/", data)).map((name) => name.replace(".json", "")) : [];
  test.each(names)("%s", (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`json/${name}.json`, data), "utf8"));
    const [header = [], ...rows] = cells(tidy(readFileSync(new URL(`csv/${name}.csv`, data), "utf8")));
    const named = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ""])));
    expect(name.startsWith("header-") ? named : [header, ...rows]).toEqual(expected);
  });
});
