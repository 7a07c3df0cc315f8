/** How the cells of a text are quoted, given the delimiter. */
interface Quoting {
  readonly quote: "" | '"' | "'";
  readonly escape: string;
}

/**
 * Looks for quotes where cells begin and end. A double quote counts as soon as one cell begins with it; a single
 * quote only when whole cells stand in single quotes, because apostrophes begin names. The escape is the quote
 * itself unless a backslash or a null character before quotes or delimiters is the more common, or, with single
 * quotes, only double quotes are doubled. Without quotes
 * the escape is "".
 */
export function recogniseQuoting(text: string, delimiter: string): Quoting {
  const at = literal(delimiter);
  const double = new RegExp(`(^|[\\r\\n]|${at})[ \\t]{0,8}"`, "u").test(text);
  const sample = text.slice(0, 400_000);
  if (double) return { quote: '"', escape: escapeOf(sample, '"', at) };
  const single = sample.match(
    new RegExp(`(^|[\\r\\n]|${at})[ \\t]{0,8}'[^'\\r\\n]*'(?=[ \\t]{0,8}(${at}|[\\r\\n]|$))`, "gu"),
  );
  if (single && single.length >= 2) return { quote: "'", escape: escapeOf(sample, "'", at) };
  return {
    quote: "",
    escape: backslashed(sample, at) > 0 && !sample.includes("\\\\") ? "\\" : "",
  };
}

function escapeOf(sample: string, quote: string, delimiter: string): string {
  const doubled = count(
    sample,
    new RegExp(`[^\\r\\n${quote}]${quote}${quote}(?!${quote}|${delimiter}|[\\r\\n]|$)`, "gu"),
  );
  if (quote === "'" && doubled === 0 && /[^"]""[^"]/u.test(sample)) return '"';
  const nulls = count(sample, new RegExp(`\\0${quote}`, "gu"));
  const slashes = count(sample, new RegExp(`\\\\${quote}(?![ \\t]{0,8}(${delimiter}|[\\r\\n]|$))`, "gu"));
  if (nulls > doubled) return "\0";
  return slashes > doubled || (slashes + doubled === 0 && backslashed(sample, delimiter) > 0) ? "\\" : quote;
}

function backslashed(sample: string, delimiter: string): number {
  return count(sample, new RegExp(`[^\\\\:]\\\\${delimiter}[ \\p{L}]`, "gu"));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
