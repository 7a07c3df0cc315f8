/**
 * A user's text as a chart may take it. ECharts keeps the widths of texts, line by line, in a plain object; a line such as
 * "__proto__" or "constructor" would break that object, so such words get an invisible joiner after their first letter.
 */
export function drawableText(text: string): string {
  return text.replaceAll(breakingWords, (word) => `${word.slice(0, 1)}\u2060${word.slice(1)}`);
}

const breakingWords = new RegExp(Object.getOwnPropertyNames(Object.prototype).join("|"), "gu");
