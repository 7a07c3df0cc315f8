const anyYear = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/gu;
/** "2023/24", "2023-24" and "2023/2024" name two years that follow each other. */
const twoYears = /(?<!\d)((?:1[89]|20)\d{2})( ?[/–-] ?)(\d{4}|\d{2})(?!\d)/gu;

/** The year that a text names; null where it names none or several. A school year ("2023/24") counts as its first. */
export function singleYear(text: string): number | null {
  const firstYears = text.replace(twoYears, (whole, first: string, _mark: string, second: string) =>
    isNext(first, second) ? first : whole,
  );
  const years = new Set(firstYears.match(anyYear) ?? []);
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}

/** The period with its one year replaced: "2023/24" for 2024 is "2024/25". As it was where it names none or several. */
export function shiftPeriod(period: string, year: number): string {
  const before = singleYear(period);
  if (before === null || before === year) return period;
  const shifted = period.replace(twoYears, (whole, first: string, mark: string, second: string) =>
    isNext(first, second) ? `${year}${mark}${String(year + 1).slice(-second.length)}` : whole,
  );
  return shifted === period ? period.replaceAll(String(before), String(year)) : shifted;
}

/** A name with its years taken out, to compare "Children 2023" with "Children 2024"; null where it names no single year. */
export function withoutYear(name: string): string | null {
  return singleYear(name) === null ? null : shiftPeriod(name, 1800);
}

function isNext(first: string, second: string): boolean {
  return String(Number(first) + 1).endsWith(second);
}
