import iconv from "iconv-lite";
import { type LanguageWords, languages } from "./detection-words.ts";

/** A table as an office would save it, with what stands in it. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly language: string;
  /** What was chosen, to name a failing case. */
  readonly recipe: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** Null where no cell depends on it. */
  readonly decimalMark: "," | "." | null;
}

const delimiters = [",", ";", "\t", "|", "^", "~"] as const;
const conventions = [
  { decimal: ".", group: "" },
  { decimal: ",", group: "." },
  { decimal: ",", group: " " },
  { decimal: ",", group: "\u00a0" },
  { decimal: ".", group: "'" },
  { decimal: ",", group: "" },
  { decimal: ".", group: "," },
] as const;

/** Makes the file that belongs to a seed; the same seed gives the same bytes. */
export function makeFile(seed: number): MadeFile {
  const dice = diceOf(seed);
  const words = dice.one(languages);
  const encoding = dice.one(["utf-8", "utf-8-bom", "utf-16le", "utf-16be", ...words.encodings, ...words.encodings]);
  const convention = dice.one(conventions);
  const delimiter = dice.one(delimiters);
  const quoting = dice.one(["needed", "needed", "texts", "all"] as const);
  const table = tableOf(words, convention, dice);
  const writable = (cells: readonly string[]) => cells.map((cell) => withoutLost(cell, encoding));
  const [header, rows] = [writable(table.header), table.rows.map(writable)];
  const lines: string[] = [];
  const lineOf = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter, quoting)).join(delimiter);
  const blank = () => lines.push(dice.chance(0.3) ? delimiter.repeat(header.length - 1) : "");
  // Spreadsheets fill title lines up with empty cells, hands do not.
  const padded = dice.chance(0.4);
  const loose = (text: string) => {
    const line = withoutLost(text, encoding);
    lines.push(padded ? quoted(line, delimiter, "needed") + delimiter.repeat(header.length - 1) : line);
  };
  const titles = dice.chance(0.5) ? words.titles.slice(0, 1 + dice.below(3)) : [];
  for (const title of titles) loose(title);
  if (titles.length > 0 && dice.chance(0.6)) blank();
  lines.push(lineOf(header));
  const stray = dice.chance(0.2) ? 3 + dice.below(rows.length - 6) : -1;
  let firstDataRow = 0;
  let lastDataRow = 0;
  for (const [index, row] of rows.entries()) {
    if (index === stray) blank();
    lines.push(lineOf(row));
    firstDataRow ||= lines.length;
    lastDataRow = lines.length;
  }
  const notes = dice.chance(0.5) ? words.notes.slice(0, 1 + dice.below(3)) : [];
  if (notes.length > 0 && dice.chance(0.6)) blank();
  for (const note of notes) loose(note);
  if (dice.chance(0.2)) blank();
  const lineEnd = dice.one(["\r\n", "\n"]);
  const text = lines.join(lineEnd) + (dice.chance(0.8) ? lineEnd : "");
  return {
    bytes: encoded(text, encoding),
    language: words.language,
    recipe: `seed ${seed}: ${words.language} ${encoding} ${JSON.stringify(delimiter)} 1${convention.group}234${convention.decimal}5 quotes ${quoting}${padded ? " padded" : ""} titles ${titles.length} notes ${notes.length}`,
    header,
    rows,
    firstDataRow,
    lastDataRow,
    decimalMark: table.depends ? convention.decimal : null,
  };
}

interface Dice {
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly one: <T>(list: readonly T[]) => T;
}

function tableOf(words: LanguageWords, convention: (typeof conventions)[number], dice: Dice) {
  const { columns } = words;
  const places = shuffled(words.places, dice).slice(0, 20 + dice.below(words.places.length - 19));
  const wide = dice.chance(0.3);
  const coded = dice.chance(0.6);
  const remarked = dice.chance(0.3);
  const year = 2012 + dice.below(10);
  const sign = dice.one(["", "*", "–", "..", "-"]);
  const gaps = dice.chance(0.4) ? 0.08 : 0;
  const decimals = dice.one([1, 1, 2]);
  const dated = !wide && dice.chance(0.5);
  const shares = dice.chance(0.85);
  const number = (value: number, places_: number) => written(value, places_, convention);
  const figure = (value: number, places_: number) => (dice.chance(gaps) ? sign : number(value, places_));
  const years = Array.from({ length: 2 + dice.below(5) }, (_, index) => String(year + index));
  const header = [
    ...(coded ? [columns.code] : []),
    columns.place,
    ...(dated ? [columns.year] : []),
    ...(wide
      ? years
      : [columns.count, ...(shares ? [columns.share] : []), ...(dice.chance(0.5) ? [columns.money] : [])]),
    ...(remarked ? [columns.remark] : []),
  ];
  const figures = (scale: number) =>
    header.flatMap((name) => {
      if (name === columns.count) return [figure(scale * (40 + dice.below(2600)), 0)];
      if (name === columns.share) return [figure(dice.below(1000) / 10, decimals)];
      if (name === columns.money) return [figure(scale * (900 + dice.below(900_000)), 2)];
      if (years.includes(name) && wide)
        return [shares ? figure(dice.below(1000) / 10, decimals) : figure(scale * (40 + dice.below(2600)), 0)];
      return [];
    });
  const rows = places.map((place, index) => [
    ...(coded ? [String(index + 1).padStart(3, "0")] : []),
    place,
    ...(dated ? [String(year)] : []),
    ...figures(1),
    ...(remarked ? [dice.one(words.remarks)] : []),
  ]);
  if (dice.chance(0.4))
    rows.push([
      ...(coded ? [""] : []),
      words.total,
      ...(dated ? [String(year)] : []),
      ...figures(places.length),
      ...(remarked ? [""] : []),
    ]);
  const texts = rows.flat();
  const depends = texts.some((cell) => /^\d[\d.,' \u00a0]*$/u.test(cell) && /[.,]/u.test(cell));
  return { header, rows, depends };
}

function written(value: number, decimals: number, { decimal, group }: (typeof conventions)[number]): string {
  const [whole = "", part] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

function quoted(cell: string, delimiter: string, quoting: "needed" | "texts" | "all"): string {
  const needed = cell.includes(delimiter) || cell.includes('"');
  const isText = /\p{L}/u.test(cell);
  if (needed || quoting === "all" || (quoting === "texts" && isText)) return `"${cell.replaceAll('"', '""')}"`;
  return cell;
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8-bom") return iconv.encode(text, "utf-8", { addBOM: true });
  if (encoding.startsWith("utf-16")) return iconv.encode(text, encoding, { addBOM: true });
  return iconv.encode(text, encoding);
}

/** What an old encoding lacks is written as an office would: "EUR" for the euro sign, a hyphen for a dash. */
function withoutLost(text: string, encoding: string): string {
  if (encoding.startsWith("utf")) return text;
  const [euro, dash] = ["€", "–"].map((one) => iconv.decode(iconv.encode(one, encoding), encoding) === one);
  return text.replaceAll("€", euro ? "€" : "EUR").replaceAll("–", dash ? "–" : "-");
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(dice.below(rest.length), 1));
}

function diceOf(seed: number): Dice {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    one: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
  };
}
