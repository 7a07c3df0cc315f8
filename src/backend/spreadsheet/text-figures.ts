import type { MarkedCell, RawSheet } from "./read-sheet.ts";

/**
 * Numbers stored as text that stand in a column with stored numbers, in the notation of those: "45,2" and "1.234,5" of a German office
 * become "45.2" and "1234.5". Which mark is which must show in the column's own text figures; three digits after a single mark are
 * thousands where all stored numbers of the column are whole. Where both readings remain, the text stays as it is.
 */
export function settledTextFigures(sheet: Pick<RawSheet, "numberColumns" | "textFigures">): readonly MarkedCell[] {
  const mixed = sheet.textFigures.filter(({ column }) => sheet.numberColumns.has(column));
  const comma = mixed.some(({ text }) => saysComma.test(text));
  const point = mixed.some(({ text }) => saysPoint.test(text));
  if (comma && point) return [];
  return mixed.flatMap((cell) => {
    const decimals = sheet.numberColumns.get(cell.column) ?? false;
    const text = comma
      ? cell.text.replaceAll(".", "").replace(",", ".")
      : point
        ? cell.text.replaceAll(",", "")
        : decimals
          ? cell.text
          : cell.text.replace(/[.,]/gu, "");
    return text === cell.text ? [] : [{ ...cell, text }];
  });
}

const saysComma =
  /^[-+−]?(\d+|\d{1,3}(\.\d{3})+),(\d{1,2}|\d{4,}) ?%?$|^[-+−]?\d{1,3}(\.\d{3})+,\d+ ?%?$|\d\.\d{3}\.\d{3}/u;
const saysPoint =
  /^[-+−]?(\d+|\d{1,3}(,\d{3})+)\.(\d{1,2}|\d{4,}) ?%?$|^[-+−]?\d{1,3}(,\d{3})+\.\d+ ?%?$|\d,\d{3},\d{3}/u;
