import { isPersonName } from "../intake/personal-data.ts";

/**
 * Whether a statement seems to name someone or to say how to reach them: a form of address with a name, a frequent first
 * name with a last name, an e-mail address or a telephone number. A hint for the person who types, never a refusal; it
 * misses rare names. Empty text names nobody.
 */
export function namesAPerson(text: string): boolean {
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/iu.test(text) || /(?:\+|\b00)\d{2}[\d ()/-]{6,}\d/u.test(text)) return true;
  if (addressed.test(text)) return true;
  const runs = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu) ?? [];
  return runs.some((run) => {
    const words = run.split(" ");
    return words.some((_word, index) => index > 0 && isPersonName(words.slice(index - 1, index + 1).join(" ")));
  });
}

/** "Mrs Kern", "Frau Dr. Kern", "Familie Yilmaz". */
const addressed =
  /\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Frau|Herrn?|Familie|Fam|Señora?|Sra?|Gospod|Gospa|Mme|Madame|Monsieur|Sig|Signora?)\.?\s+(?:(?:Dr|Prof)\.?\s+)?\p{Lu}\p{Ll}+/u;
