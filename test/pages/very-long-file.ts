import { longCsv } from "../backend/backend-for-test.ts";

const years = 500;
const groups = ["girls", "boys", "day care", "family care", "full day", "half day"];

export const veryLongRecords = 200 * years * groups.length;

/** Long enough that there is time to cancel: each record of `longCsv` once for each group. */
export function veryLongCsv(): string {
  const [, ...records] = longCsv(years).trimEnd().split("\n");
  const rows = records.flatMap((record) => groups.map((group) => `${record},${group}`));
  return `code,name,year,enrolled,children,group\n${rows.join("\n")}\n`;
}
