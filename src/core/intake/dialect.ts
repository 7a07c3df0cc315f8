export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-1",
  "iso-8859-2",
  "iso-8859-7",
  "iso-8859-15",
  "macintosh",
  "ibm437",
  "ibm850",
  "ibm852",
  "ibm866",
] as const;
export type Encoding = (typeof encodings)[number];

export type DecimalMark = "." | ",";
/** "" means that thousands are not marked. A space stands for blank, no-break and narrow no-break space. */
export type ThousandsMark = "" | "." | "," | " " | "'";

/** How the characters of a text file make cells. */
export interface Dialect {
  readonly delimiter: string;
  /** "" where the file does not quote. */
  readonly quote: "" | '"' | "'";
  /** The character that escapes a quote inside quotes; usually the quote itself. */
  readonly escape: string;
  readonly decimalMark: DecimalMark;
  readonly thousandsMark: ThousandsMark;
}
