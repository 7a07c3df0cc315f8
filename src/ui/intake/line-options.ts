import type { Translate } from "../../texts/translate.ts";

const mostAtHead = 30;
const mostAtTail = 40;
const mostHeaderRows = 12;

/** "line 3", "lines 3 to 4", "none". */
export function linesText(t: Translate, rows: readonly number[]): string {
  const first = rows[0];
  if (first === undefined) return t("intake.none");
  return rows.length === 1
    ? t("intake.line", { row: first })
    : t("intake.lines", { first, last: rows.at(-1) ?? first });
}

/** No header, each of the first lines, and one, two or three lines from where the header begins now. */
export function headerOptions(chosen: readonly number[], lines: readonly number[]): readonly (readonly number[])[] {
  const start = chosen[0] ?? 1;
  const several = [2, 3].map((count) => Array.from({ length: count }, (_, more) => start + more));
  const all = [[], ...lines.slice(0, mostHeaderRows).map((row) => [row]), ...several, chosen];
  return all.filter((rows, index) => all.findIndex((one) => one.join() === rows.join()) === index);
}

export function lineOptions(
  t: Translate,
  lines: readonly number[],
  chosen: number,
  end: "head" | "tail",
): readonly { readonly value: string; readonly label: string }[] {
  const near = end === "head" ? lines.slice(0, mostAtHead) : lines.slice(-mostAtTail);
  const rows = near.includes(chosen) ? near : [...near, chosen];
  return [...rows].sort((a, b) => a - b).map((row) => ({ value: String(row), label: t("intake.line", { row }) }));
}
