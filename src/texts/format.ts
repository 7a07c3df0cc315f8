import type { Language } from "../core/project/project-settings.ts";

/** Numbers, money and dates as a language writes them. Values are rounded here and nowhere else. */
export interface Format {
  /** A number with exactly `digits` decimals: 14.2857 → "14.3". */
  readonly number: (value: number, digits?: number) => string;
  /** A whole count: "1,234". */
  readonly count: (value: number) => string;
  /** A value in its unit: 14.2857, "%" → "14.3 %" with a no-break space. */
  readonly value: (value: number, unit: string, digits?: number) => string;
  /** Cents as money without decimals: 123456 → "€1,235" / "1.235 €". */
  readonly money: (cents: number, currency: string) => string;
  /** A price: with cents only where it has some. */
  readonly price: (cents: number, currency: string) => string;
  /** Cents with two decimals, for unit prices. */
  readonly exactMoney: (cents: number, currency: string) => string;
  /** "2026-11-22" or an ISO time → "22 November 2026" / "22. November 2026". */
  readonly date: (iso: string) => string;
  /** ISO time → "12:31". */
  readonly time: (iso: string) => string;
  /** "2027-03" → "March 2027" / "März 2027". */
  readonly month: (yearMonth: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

const locales = { en: "en-GB", de: "de-DE" } as const satisfies Record<Language, string>;
const noBreakSpace = "\u00a0";

/** The format of one language. */
export function formatFor(language: Language): Format {
  const locale = locales[language];
  // Making one takes far longer than using it.
  const byDigits = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0): string => {
    const own =
      byDigits.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    byDigits.set(digits, own);
    return own.format(withoutMinusZero(value, digits));
  };
  const money = (cents: number, currency: string, digits: number): string =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(withoutMinusZero(cents / 100, digits));
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number,
    count: (value) => number(value, 0),
    value: (value, unit, digits = 1) =>
      unit === "" ? number(value, digits) : `${number(value, digits)}${noBreakSpace}${unit}`,
    money: (cents, currency) => money(cents, currency, 0),
    price: (cents, currency) => money(cents, currency, cents % 100 === 0 ? 0 : 2),
    exactMoney: (cents, currency) => money(cents, currency, 2),
    date: (iso) => date.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    month: (yearMonth) => monthName.format(new Date(`${yearMonth}-01T00:00:00Z`)),
    list: (items) => list.format(items),
  };
}

function withoutMinusZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
}
