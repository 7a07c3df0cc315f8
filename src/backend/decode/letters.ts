/**
 * How well a decoded text fits a language, roughly from -1 to 1: the share of its characters above ASCII that the
 * project's language writes, or a neighbour language with a small deduction, less what no text would contain: control
 * characters, signs within words, two scripts in one word, capitals after small letters; one such place weighs as much
 * as some letters. A text of ASCII only fits with 1.
 */
export function fitOfText(text: string, language: string): number {
  const found = new Map<string, number>();
  let odd = 0;
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character < "\u0080") continue;
    total += 1;
    found.set(character, (found.get(character) ?? 0) + 1);
    if (isOdd(text, at, character)) odd += 1;
  }
  if (total === 0) return 1;
  const own = language.toLowerCase().split("-")[0] ?? "";
  const fits = Object.entries(alphabets).map(
    ([code, letters]) => shareIn(found, letters, total) - (code === own ? 0 : 0.12),
  );
  return Math.max(...fits) - odd / total - (odd > 0 ? 0.05 : 0);
}

/**
 * Whether nearly every character above ASCII belongs to the language, or to any one language if none is given, at least
 * one is a letter, and none is out of place.
 */
export function isWrittenIn(text: string, language?: string): boolean {
  const found = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character < "\u0080") continue;
    if (isOdd(text, at, character)) return false;
    total += 1;
    const small = character.toLowerCase();
    found.set(small, (found.get(small) ?? 0) + 1);
  }
  const own = alphabets[language?.toLowerCase().split("-")[0] ?? ""];
  return (language === undefined ? Object.values(alphabets) : [own ?? ""]).some((letters) => {
    let [known, signs] = [0, 0];
    for (const [character, count] of found) {
      if (letters.includes(character)) known += count;
      else if (punctuation.includes(character)) signs += count;
    }
    return known > 0 && known + signs >= 0.98 * total;
  });
}

function shareIn(found: ReadonlyMap<string, number>, letters: string, total: number): number {
  let share = 0;
  for (const [character, count] of found) {
    if (letters.includes(character.toLowerCase())) share += count;
    else if (punctuation.includes(character)) share += 0.9 * count;
  }
  return share / total;
}

function isOdd(text: string, at: number, character: string): boolean {
  // Nobody writes the general currency sign; it is the euro sign of another encoding.
  if (character < "\u00a0" || character === "\ufffd" || character === "¤") return true;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  const letterBefore = /\p{L}/u.test(before);
  if (!/\p{L}/u.test(character)) return letterBefore && /\p{L}/u.test(after) && !"’·-–‑\u00a0".includes(character);
  if (letterBefore ? isOtherScript(before, character) : isOtherScript(after, character)) return true;
  // "KŽln" or "Mžller" are words; a capital between small letters is not.
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character) && /\p{Ll}/u.test(after);
}

/** "Ljubljanа" with a Cyrillic letter among Latin ones. */
function isOtherScript(neighbour: string, character: string): boolean {
  return /[a-z]/iu.test(neighbour) && /[^\p{Script=Latin}]/u.test(character);
}

const punctuation = "\u00a0–—‘’‚“”„«»€§°•…·²³½×±−ºª©®";
const alphabets: Readonly<Record<string, string>> = {
  de: "äöüß",
  en: "éèö",
  fr: "àâæçéèêëîïôœùûüÿ",
  it: "àèéìíîòóùú",
  es: "áéíñóúü¿¡",
  ca: "àçéèíïóòúü·",
  pt: "áâãàçéêíóôõú",
  sl: "čšžćđ",
  hr: "čšžćđ",
  bs: "čšžćđ",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџшčšžćđ",
  cs: "áčďéěíňóřšťúůýž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  pl: "ąćęłńóśźż",
  hu: "áéíóöőúüű",
  ro: "ăâîșțşţ",
  nl: "áéëïóöü",
  da: "æøå",
  sv: "åäöé",
  no: "æøå",
  fi: "äöå",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
  el: "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
  tr: "çğıöşüâîûi̇",
  lt: "ąčęėįšųūž",
  lv: "āčēģīķļņšūž",
  et: "äõöüšž",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
};
