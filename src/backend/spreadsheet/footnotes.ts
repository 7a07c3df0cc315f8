import type { RichText } from "./rich-text.ts";

/**
 * A text without the footnote mark at its end. From a figure both raised marks (123¹, whether a superscript run or the character) and
 * "*", "†", "‡" are taken; from words only raised ones, and none after a unit (m², km³). `mark` is "" where nothing was taken.
 */
export function withoutFootnote({ text, raised }: RichText): { readonly text: string; readonly mark: string } {
  const bare = text.trimEnd();
  if (raised !== "") {
    if (isUnit(bare)) return { text: bare + (raised === "2" ? "²" : raised === "3" ? "³" : raised), mark: "" };
    return bare === "" ? { text: raised, mark: "" } : { text: bare, mark: raised };
  }
  const ofFigure = /^([-+−]?[\d.,' \u00a0\u202f]*\d ?%?)\s?([¹²³⁰⁴-⁹⁽⁾]+|\*{1,3}|†|‡)$/u.exec(bare);
  if (ofFigure) return { text: (ofFigure[1] ?? "").trimEnd(), mark: ofFigure[2] ?? "" };
  const ofWords = /^(.*[\p{L})])([¹²³⁰⁴-⁹⁽⁾]+)$/u.exec(bare);
  return ofWords && !isUnit(ofWords[1] ?? "") ? { text: ofWords[1] ?? "", mark: ofWords[2] ?? "" } : { text, mark: "" };
}

function isUnit(text: string): boolean {
  return /(^|[\s(/\d])[kcdm]?m$/u.test(text);
}
