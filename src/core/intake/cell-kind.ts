type CellKind = "empty" | "number" | "date" | "time" | "sign" | "text";

/**
 * What a cell looks like on its own, whatever the decimal mark: both "1.234,5" and "1,234.5" are numbers.
 * Signs are the short marks that statistics offices print instead of a number ("–", "..", "*", "n/a", "<5").
 */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === "") return "empty";
  if (text.length <= 40 && numberPattern.test(text)) return "number";
  if (isSign(text)) return "sign";
  if (datePattern.test(text)) return "date";
  if (timePattern.test(text)) return "time";
  return "text";
}

/** Whether the text is one of the marks that stand where a number would stand. */
export function isSign(text: string): boolean {
  return signPattern.test(text);
}

/** Whether the text is a year, school year, quarter, month or date that can head a column or fill a period column. */
export function isPeriod(text: string): boolean {
  return periodPattern.test(text.trim());
}

/** Whether the text is a bare year, 1800 to 2199. */
export function isYear(text: string): boolean {
  return yearPattern.test(text.trim());
}

const blank = "[ \\u00a0\\u202f]";
const numberPattern = new RegExp(
  `^[($€£]?[-+−]?[$€£]?(\\d{1,3}(${blank}\\d{3})+|\\d{1,3}(['’]\\d{3})+|\\d[\\d.,]*|[.,]\\d+)([.,]\\d+)?(e[-+]?\\d+)?` +
    `${blank}?(%|€|$|£|EUR|CHF|[a-z]{1,2}|\\*{1,3}|\\d?\\)|[¹²³⁴⁵])?\\)?$`,
  "iu",
);
const signPattern =
  /^([-–—−.·•…:/*xX]|: ?[a-z]{1,2}|\.{2,3}|\*{2,3}|\(?\*\)?|--+|n\.? ?[avdsp]\.?|n\/a|#n\/?a|na|nan|null|none|k\. ?a\.?|s\. ?o\.?|-9{2,3}|[<≤] ?\d{1,2})$/iu;
const datePattern =
  /^(\d{4}-\d{1,2}(-\d{1,2})?([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})([T ]\d{1,2}:\d{2}(:\d{2})?)?)$/u;
const timePattern = /^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/u;
const yearPattern = /^(1[89]|2[01])\d{2}$/u;
const periodPattern =
  /^((1[89]|2[01])\d{2}([/–-](\d{2}|\d{4}))?|(1[89]|2[01])\d{2}[- ]?([QT][1-4]|[HS][12]|M?(0[1-9]|1[0-2]))|[QT][1-4][ /-](1[89]|2[01])\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(1[89]|2[01])\d{2})$/u;
