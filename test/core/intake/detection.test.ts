import { expect, test } from "vitest";
import { decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import { look } from "../../../src/core/intake/look.ts";
import { readTable } from "../../../src/core/intake/read-table.ts";
import { joinedHeader } from "../../../src/core/intake/tidy.ts";
import { type MadeFile, makeFile } from "./detection-files.ts";

const cases = process.env.TEST_SCALE === "ci" ? 6000 : 600;
/** Doubts about what a column is for are another matter than doubts about how the file is written. */
const aboutWriting = [
  "encoding",
  "delimiter",
  "quote",
  "decimalMark",
  "thousandsMark",
  "headerRows",
  "dataRows",
  "table",
];

interface Judged {
  readonly right: boolean;
  readonly doubted: boolean;
  readonly anyDoubt: boolean;
  readonly difference: string;
}

test("tables as offices in six languages save them are read as they were meant", { timeout: 300_000 }, () => {
  const judged = Array.from({ length: cases }, (_, seed) => judge(makeFile(seed)));
  const right = judged.filter((one) => one.right);
  const wrong = judged.filter((one) => !one.right);
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  console.info(
    [
      `right ${share(right.length, cases)} of ${cases}`,
      `doubt shown on ${wrong.filter((one) => one.doubted).length} of ${wrong.length} wrong ones`,
      `and on ${share(right.filter((one) => one.doubted).length, right.length)} of the right ones`,
      `(with doubts about columns ${share(right.filter((one) => one.anyDoubt).length, right.length)})`,
      ...wrong
        .slice(0, Number(process.env["SHOW_WRONG"] ?? 0))
        .map((one) => `${one.doubted ? "doubted" : "SILENT"} ${one.difference}`),
    ].join("\n"),
  );
  expect(wrong.filter((one) => !one.doubted).map((one) => one.difference)).toEqual([]);
  expect(right.length / cases).toBeGreaterThanOrEqual(0.99);
  expect(right.filter((one) => one.doubted).length / right.length).toBeLessThanOrEqual(0.1);
});

function judge(file: MadeFile): Judged {
  const decoded = decodeBytes(file.bytes, file.language);
  const table = readTable(decoded.text);
  const seen = look(decoded.text, decoded);
  const difference = differenceOf(file, {
    header: joinedHeader(table),
    rows: table.data.map((row) => row.cells),
    firstDataRow: seen.firstDataRow,
    lastDataRow: seen.lastDataRow,
    decimalMark: file.decimalMark && seen.decimalMark,
  });
  const doubts = seen.doubts.filter((doubt) => aboutWriting.includes(doubt.what));
  const warnings = seen.problems.filter(
    (problem) => problem.level !== "information" && aboutFile.includes(problem.code),
  );
  return {
    right: difference === "",
    doubted: doubts.length + warnings.length > 0,
    anyDoubt: seen.doubts.length > 0,
    difference: `${file.recipe}: ${difference} (${decoded.encoding}; ${seen.doubts.map((doubt) => doubt.what + doubt.column).join(" ")})`,
  };
}

const aboutFile = [
  "unclosed-quote",
  "row-too-short",
  "row-too-long",
  "not-a-number",
  "encoding-error",
  "mojibake",
  "no-table",
];

type Seen = Pick<MadeFile, "header" | "rows" | "firstDataRow" | "lastDataRow" | "decimalMark">;

function differenceOf(made: Seen, seen: Seen): string {
  for (const part of ["firstDataRow", "lastDataRow", "header", "decimalMark"] as const) {
    const [one, other] = [JSON.stringify(made[part]), JSON.stringify(seen[part])];
    if (one !== other) return `${part} ${one} read as ${other}`;
  }
  const at = made.rows.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(seen.rows[index]));
  if (at >= 0) return `row ${JSON.stringify(made.rows[at])} read as ${JSON.stringify(seen.rows[at])}`;
  return made.rows.length === seen.rows.length ? "" : `${made.rows.length} rows read as ${seen.rows.length}`;
}
