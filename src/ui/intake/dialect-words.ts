import type { Encoding } from "../../core/intake/dialect.ts";
import type { Translate } from "../../texts/translate.ts";

export function delimiterText(t: Translate, delimiter: string): string {
  switch (delimiter) {
    case ";":
      return t("intake.semicolon");
    case ",":
      return t("intake.comma");
    case "\t":
      return t("intake.tab");
    case "|":
      return t("intake.bar");
    case " ":
      return t("intake.blank");
    default:
      return delimiter === "" ? t("intake.none") : delimiter;
  }
}

export function quoteText(t: Translate, quote: string): string {
  return quote === "" ? t("intake.none") : quote === '"' ? t("intake.doubleQuote") : t("intake.singleQuote");
}

export function markText(t: Translate, mark: string): string {
  switch (mark) {
    case "":
      return t("intake.none");
    case ",":
      return t("intake.comma");
    case ".":
      return t("intake.point");
    case " ":
      return t("intake.blank");
    default:
      return t("intake.apostrophe");
  }
}

/** Names of encodings are the same in every language. */
export function encodingText(encoding: Encoding): string {
  return encoding
    .replace("utf", "UTF")
    .replace("windows", "Windows")
    .replace("iso", "ISO")
    .replace("ibm", "DOS ")
    .replace("macintosh", "Mac Roman");
}
