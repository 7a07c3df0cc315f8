/** Text that the fonts can print, and what had to be replaced in it. */
interface PrintableText {
  readonly text: string;
  /** Characters that no font has, each once. */
  readonly replaced: readonly string[];
}

/**
 * The text as the document's fonts can print it, in composed form (NFC). Control characters and line breaks become spaces, invisible
 * format characters and variation selectors go, spaces that no font has become plain ones, any other character that no font has becomes
 * "□". PDF/UA-1 refuses what this removes. Applying it twice changes nothing.
 */
export function printableText(raw: string, characters: ReadonlySet<number>): PrintableText {
  const replaced = new Set<string>();
  const parts = Array.from(raw.toWellFormed().normalize("NFC"), (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return " ";
    if (invisible.test(character)) return "";
    if (characters.has(code)) return character;
    if (/\p{Zs}/u.test(character)) return " ";
    replaced.add(character);
    return characters.has(0x25a1) ? "□" : "?";
  });
  return { text: parts.join(""), replaced: [...replaced] };
}

/** Joiners, direction marks, variation selectors, fillers: nothing to see, and no glyph to print. */
const invisible = /\p{Cf}|\p{Default_Ignorable_Code_Point}/u;
