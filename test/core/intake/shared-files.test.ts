import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { look } from "../../../src/core/intake/look.ts";
import { hasPublishedFiles, publishedFile } from "./published-files.ts";
import { expectedFiles } from "./shared-files.ts";

const folder = new URL("../../../../shared/data/", import.meta.url);
/** These folders have tests of their own, with expected tables. */
const elsewhere = /^(torture-small|pollock-one-per-type)\//u;

function tableFiles(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && /\.(csv|tsv|txt)$/u.test(entry.name) && !/^(NOTE\.txt|MANIFEST\.tsv)$/u.test(entry.name),
    )
    .map(
      (entry) =>
        `${entry.parentPath}/${entry.name}`.split("/shared/data/")[1]?.replace(/^\/+/u, "").replaceAll("//", "/") ?? "",
    )
    .filter((path) => !elsewhere.test(path))
    .sort();
}

describe.skipIf(!hasPublishedFiles)("every published table file", () => {
  test("has an expectation", () => {
    expect(tableFiles()).toEqual(Object.keys(expectedFiles).sort());
  });

  test.each(Object.entries(expectedFiles))("%s", (path, expected) => {
    const file = publishedFile(path);
    const started = performance.now();
    const seen = look(file.text, file);
    const elapsedMs = performance.now() - started;
    const [firstDataRow, lastDataRow, records] = expected.rows;
    expect(seen).toMatchObject({
      encoding: expected.encoding,
      byteOrderMark: expected.mark ?? false,
      delimiter: expected.delimiter,
      ...(expected.decimal === null ? {} : { decimalMark: expected.decimal }),
      headerRows: expected.header,
      firstDataRow,
      lastDataRow,
      records,
      layout: expected.layout ?? "long",
    });
    const roles = Object.keys(expected.roles).map((column) => [column, seen.columns[Number(column) - 1]?.role]);
    expect(Object.fromEntries(roles)).toEqual(expected.roles);
    const doubts = seen.doubts.map((doubt) => (doubt.what === "role" ? `role ${doubt.column}` : doubt.what));
    for (const doubt of expected.doubts ?? []) expect(doubts).toContain(doubt);
    for (const whole of ["delimiter", "headerRows", "dateOrder", "table", "layout", "totals"])
      expect(doubts).not.toContain(whole);
    for (const column of seen.columns) expect(column.because).toBeDefined();
    expect(elapsedMs).toBeLessThan(10_000);
  });
});
