import type { Language } from "../project/project-settings.ts";

export type ParsedMoney =
  | { readonly kind: "cents"; readonly cents: number }
  | { readonly kind: "empty" }
  /** Letters, a wrong decimal mark, more than two decimals, or thousands that are not groups of three. */
  | { readonly kind: "not-money" }
  /** More than `mostCents`. */
  | { readonly kind: "too-large" };

/** The largest amount that a field takes, in cents: a hundred thousand million of the major unit. */
export const mostCents = 10_000_000_000_000;

const marks = { en: { decimal: ".", thousands: "," }, de: { decimal: ",", thousands: "." } } as const satisfies Record<
  Language,
  { readonly decimal: string; readonly thousands: string }
>;

/**
 * Reads an amount that a person typed in major units ("1,234.50" in English, "1.234,50" in German) as whole cents, digit by digit,
 * so that no binary fraction takes part. Blanks and apostrophes group thousands in every language; a currency sign or an ISO code
 * in front or behind is dropped. Negative amounts are not money that one plans: they are "not-money". Blank text is "empty".
 */
export function parseMoney(text: string, language: Language): ParsedMoney {
  const trimmed = text.replace(/[\u00a0\u2009\u202f]/gu, " ").trim();
  if (trimmed === "") return { kind: "empty" };
  const amount = trimmed.replace(/^(?:[€$£]|[A-Z]{3})\s*/u, "").replace(/\s*(?:[€$£]|[A-Z]{3})$/u, "");
  const { decimal, thousands } = marks[language];
  const [whole = "", decimals = "", ...more] = amount.split(decimal);
  if (more.length > 0 || !/^\d{0,2}$/u.test(decimals)) return { kind: "not-money" };
  const digits = withoutGroups(whole, thousands);
  if (digits === null || (digits === "" && decimals === "")) return { kind: "not-money" };
  const cents = BigInt(`${digits}${decimals.padEnd(2, "0")}`);
  return cents > BigInt(mostCents) ? { kind: "too-large" } : { kind: "cents", cents: Number(cents) };
}

/** Whole cents as a field shows them for typing: thousands grouped, decimals only where there are any ("1,850", "12.50"). */
export function typedMoney(cents: number, language: Language): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const { decimal, thousands } = marks[language];
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  const decimals = digits.slice(-2);
  const sign = cents < 0 ? "-" : "";
  return decimals === "00" ? `${sign}${whole}` : `${sign}${whole}${decimal}${decimals}`;
}

function withoutGroups(whole: string, thousands: string): string | null {
  if (/^\d*$/u.test(whole)) return whole;
  const mark = /[ '’]/u.exec(whole)?.[0] ?? thousands;
  const groups = whole.split(mark);
  const isGrouped = /^\d{1,3}$/u.test(groups[0] ?? "") && groups.slice(1).every((group) => /^\d{3}$/u.test(group));
  return isGrouped ? groups.join("") : null;
}
