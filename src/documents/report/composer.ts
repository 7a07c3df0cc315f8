import type { Indicator } from "../../core/indicators/indicator.ts";
import type { Language } from "../../core/project/project-settings.ts";
import type { FigureSource } from "../../core/report/report-model.ts";
import { type Format, formatFor } from "../../texts/format.ts";
import { type TextDetails, translator } from "../../texts/translate.ts";
import type { TextKey } from "../../texts/words.ts";
import type { FigureRegister } from "./figure-register.ts";
import type { StrategyData } from "./strategy-data.ts";

/** The keys of the document's own words, without "document." in front. */
type DocumentKey = Extract<TextKey, `document.${string}`> extends `document.${infer Key}` ? Key : never;

/** What a chapter is written with: data, words, and ways to print a number that note where it comes from. */
export interface Composer {
  readonly data: StrategyData;
  readonly language: Language;
  readonly format: Format;
  /** A sentence of the document. Digits of the sentence itself are noted as structure; details must be printed by the functions below. */
  readonly say: (key: DocumentKey, details?: TextDetails) => string;
  /** Words that a screen uses as well, by their whole key. Without details that hold digits. */
  readonly word: (key: TextKey) => string;
  /** A number in its unit, with one decimal; whole numbers that a person chose and money without. */
  readonly value: (value: number, unit: string, source: FigureSource, digits?: number) => string;
  readonly count: (count: number, source: FigureSource) => string;
  /** Cents as whole money. */
  readonly money: (cents: number, source: FigureSource) => string;
  /** Any other number, already written out. */
  readonly print: (text: string, value: number | null, unit: string, source: FigureSource) => string;
  /** What a person typed; noted if it holds a digit. `where` names the field. */
  readonly typed: (text: string, where: string) => string;
  /** Years, dates, ranks of the page; noted if it holds a digit. */
  readonly structure: (text: string, where: string) => string;
}

/** The composer of one chapter. */
export function createComposer(
  chapter: string,
  data: StrategyData,
  language: Language,
  register: FigureRegister,
): Composer {
  const currency = data.settings.currency;
  const translate = translator(language);
  const format = formatFor(language);
  const print: Composer["print"] = (text, value, unit, source) => register.add(chapter, text, value, unit, source);
  const noteText = (text: string, source: FigureSource) => (/\d/u.test(text) ? print(text, null, "", source) : text);
  return {
    data,
    language,
    format,
    print,
    word: (key) => noteText(translate(key), { kind: "structure", where: `words:${key}` }),
    say: (key, details = {}) => {
      const own = translate(`document.${key}` as TextKey, withoutTexts(details));
      for (const token of own.match(/\d+(?:[.,]\d+)*/gu) ?? [])
        print(token, Number(token), "", { kind: "structure", where: `words:${key}` });
      return translate(`document.${key}` as TextKey, details);
    },
    value: (value, unit, source, digits = digitsOf(value, unit, currency)) =>
      print(format.value(value, unit, digits), value, unit, source),
    count: (count, source) => print(format.number(count, Number.isInteger(count) ? 0 : 1), count, "", source),
    money: (cents, source) => print(format.money(cents, currency), cents, "cent", source),
    typed: (text, where) => noteText(text, { kind: "typed", where }),
    structure: (text, where) => noteText(text, { kind: "structure", where }),
  };
}

/** Where a view's number stands in the answer of `gaps --json`. */
export function gapsSource(
  view: {
    readonly indicator: Pick<Indicator, "id">;
    readonly period: string;
    readonly group: string;
    readonly audience: string;
  },
  pointer: string,
): FigureSource {
  const group = view.group === "" ? [] : ["--by", view.group];
  return {
    kind: "command",
    command: ["gaps", "--indicator", view.indicator.id, "--period", view.period, ...group, "--audience", view.audience],
    pointer,
  };
}

export function costsSource(pointer: string): FigureSource {
  return { kind: "command", command: ["costs"], pointer };
}

export function prioritiesSource(pointer: string): FigureSource {
  return { kind: "command", command: ["priorities"], pointer };
}

/** `count` must stay a number: it chooses the plural form. */
function withoutTexts(details: TextDetails): TextDetails {
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, name === "count" ? detail : ""]));
}

/** Whole targets print as "45 %", computed values with one decimal, money and people without. */
function digitsOf(value: number, unit: string, currency: string): number {
  return Number.isInteger(value) || unit === currency ? 0 : 1;
}
