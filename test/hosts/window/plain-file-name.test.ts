import { expect, it } from "vitest";
import { plainFileName } from "../../../src/hosts/window/plain-file-name.ts";

it.each([
  ["Kita Plätze 2024.csv", "Kita Plätze 2024.csv"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\x\\plan.pdf", "plan.pdf"],
  ['a<b>:"c|d?*.csv', "abcd.csv"],
  ["\u0000\u001fx\u202efdp.csv", "xfdp.csv"],
  ["...", "file"],
  ["", "file"],
  [".htaccess", "htaccess"],
  ["trailing. ", "trailing"],
  [`${"ö".repeat(300)}.xlsx`, `${"ö".repeat(115)}.xlsx`],
])("%j is saved as %j", (given, expected) => {
  expect(plainFileName(given)).toBe(expected);
});
