import { type ValueState, valueStates } from "../indicators/observation.ts";

type Convention = Readonly<Record<string, ValueState>>;

const common: Convention = { "-": "number", ".": "missing", "..": "missing", "...": "missing", x: "not-applicable" };

/**
 * What the statistics offices of a language mean by a sign. Sources: the sign legends of Destatis, BFS, INSEE, Istat, INE,
 * Idescat, SURS, DZS, GUS, CBS, KSH, ČSÚ and ONS. Only ever a suggestion: offices of one country differ.
 */
const conventions: Readonly<Record<string, Convention>> = {
  de: {
    ".": "suppressed-at-source",
    "·": "suppressed-at-source",
    "/": "suppressed-at-source",
    "*": "suppressed-at-source",
  },
  en: { "*": "suppressed-at-source", c: "suppressed-at-source", z: "not-applicable", "-": "number" },
  es: { "..": "missing", ".": "suppressed-at-source", "*": "suppressed-at-source" },
  ca: { "..": "suppressed-at-source", "*": "suppressed-at-source" },
  fr: { "///": "not-applicable", "//": "not-applicable", s: "suppressed-at-source", "*": "suppressed-at-source" },
  it: { "..": "number", "....": "missing", "*": "suppressed-at-source" },
  sl: { z: "suppressed-at-source", "*": "suppressed-at-source" },
  hr: { z: "suppressed-at-source", "*": "suppressed-at-source" },
  pl: { "#": "suppressed-at-source", "*": "suppressed-at-source" },
  nl: { ".": "suppressed-at-source", x: "suppressed-at-source" },
  pt: { x: "missing", "...": "suppressed-at-source", "//": "not-applicable" },
  cs: { "i.d.": "suppressed-at-source" },
};

/** The four states a sign can stand for, the likeliest by the convention of the language first. */
export function suggestedStates(sign: string, language = "de"): readonly ValueState[] {
  const text = sign
    .trim()
    .replace(/[–—−]/gu, "-")
    .replace("…", "...")
    .replace("•", "·")
    .replace(/^-+$/u, "-")
    .toLowerCase();
  const known = conventions[language.slice(0, 2)] ?? {};
  const likeliest = known[text] ?? common[text] ?? (/^[(]?\*/u.test(text) ? "suppressed-at-source" : "missing");
  return [likeliest, ...valueStates.filter((state) => state !== likeliest)];
}
