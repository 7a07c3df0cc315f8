import type { NumberFormat } from "./number-formats.ts";

/**
 * A stored number as its cell shows it, but with all digits: "." for decimals, no thousands mark, no exponent, rounded to the 15
 * digits that spreadsheets keep; percents with their sign (0.452 → "45.2%"), dates and times in ISO form, as exact as the format
 * ("2024", "2024-03", "2024-03-01", "2024-03-01T08:30:00", "08:30:00"). What is no number comes back as it is.
 */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  const value = stored.trim() === "" ? Number.NaN : Number(stored);
  if (!Number.isFinite(value)) return stored.trim();
  switch (format.shows) {
    case "percent":
      return `${plainDigits(value * 100)}%`;
    case "padded":
      return Number.isInteger(value) && value >= 0
        ? plainDigits(value).padStart(format.digits, "0")
        : plainDigits(value);
    case "elapsed":
      return value < 0 ? plainDigits(value) : clockText(Math.round(value * 86_400));
    case "date":
      return dateText(value, format, from1904) ?? plainDigits(value);
    case "number":
      return plainDigits(value);
  }
}

function plainDigits(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(Object.is(rounded, -0) ? 0 : rounded);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (!parts) return text;
  const [, sign = "", whole = "", fraction = "", power = "0"] = parts;
  const exponent = Number(power);
  return exponent < 0
    ? `${sign}0.${"0".repeat(-exponent - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(exponent, "0")}`;
}

/** Serial numbers of days: 1 is 1 January 1900, with a 29 February 1900 (60) that never was; or 0 is 1 January 1904. */
function dateText(value: number, format: Extract<NumberFormat, { shows: "date" }>, from1904: boolean): string | null {
  if (value < 0 || value > 2_958_466) return null;
  const seconds = Math.round(value * 86_400);
  if (format.date === "none") return clockText(seconds % 86_400);
  const days = Math.floor(seconds / 86_400);
  if (!from1904 && days === 60) return "1900-02-29";
  const sinceEpoch = from1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569);
  const iso = new Date(sinceEpoch * 86_400_000).toISOString();
  const date = iso.slice(0, { year: 4, month: 7, day: 10 }[format.date]);
  return format.time && format.date === "day" ? `${date}T${clockText(seconds % 86_400)}` : date;
}

function clockText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
