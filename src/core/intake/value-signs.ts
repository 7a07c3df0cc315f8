import type { ValueState } from "../indicators/observation.ts";
import { foldText, legendPattern } from "./row-words.ts";

/**
 * What the signs of a file stand for: the recipe's first, then the legend found in the file's notes, then those few
 * that mean the same everywhere ("n/a", ":", "<5"). "number" stands for a true zero. "–", "..", "*" and the like
 * differ from country to country and are in the result only if recipe or legend say so.
 */
export function knownSigns(
  notes: readonly { readonly text: string }[],
  fixed: Readonly<Record<string, ValueState>> = {},
): ReadonlyMap<string, ValueState> {
  const signs = new Map<string, ValueState>();
  for (const note of notes) for (const [sign, state] of legendOf(note.text)) signs.set(sign, state);
  for (const [sign, state] of Object.entries(fixed)) signs.set(sign.trim(), state);
  return signs;
}

/** The state that a sign stands for, or null where nobody has said. */
export function stateOfSign(text: string, signs: ReadonlyMap<string, ValueState>): ValueState | null {
  const known = signs.get(text) ?? signs.get(text.toLowerCase());
  if (known) return known;
  if (/^[<≤]/u.test(text)) return "suppressed-at-source";
  // Eurostat's own legend: c is confidential, z is not applicable, every other flag leaves the figure missing.
  const flags = /^: ?([a-z]{0,3})$/iu.exec(text)?.[1]?.toLowerCase();
  if (flags !== undefined)
    return flags.includes("c") ? "suppressed-at-source" : flags.includes("z") ? "not-applicable" : "missing";
  return /^(#?n\/?a|n\. ?a\.?|nan|null|none|k\. ?a\.?)$/iu.test(text) ? "missing" : null;
}

function legendOf(note: string): [string, ValueState][] {
  const found: [string, ValueState][] = [];
  const body = note.replace(
    /^\s*(legende?|zeichenerklärung|zeichen|signs?|symbols?|hinweise?|anmerkung(en)?|notes?)\s*:\s*/iu,
    "",
  );
  for (const part of body.split(/[;|]|,\s+(?=["'(]?[-–—.·•…:/*xX]{1,3}["')]?\s*[=:])/u)) {
    const parts = legendPattern.exec(part.trim());
    const state = parts ? stateOfMeaning(parts[2] ?? "") : null;
    if (parts?.[1] && state) found.push([parts[1], state]);
  }
  return found;
}

function stateOfMeaning(meaning: string): ValueState | null {
  const text = foldText(meaning);
  return meanings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const meanings: readonly (readonly [ValueState, RegExp])[] = [
  [
    "suppressed-at-source",
    /geheim|unterdruck|datenschutz|vertraulich|anonymis|suppress|confidential|protect|zu klein|zu gering|zu niedrig|too small|too few|fallzahl|weniger als|fewer than|less than|under \d|unter \d|secret|tajn|zaupn|protegi|disclosure|gesperrte angabe/u,
  ],
  [
    "not-applicable",
    /nicht zutreffend|trifft nicht zu|tabellenfach gesperrt|not applicable|entfallt|nicht sinnvoll|no aplica|no procede|ni smiseln|sans objet|non applic/u,
  ],
  [
    "number",
    /genau null|genau 0|nichts vorhanden|exactly zero|true zero|\bzero\b|\bnil\b|^null\b|ni pojava|absolut 0|none exist/u,
  ],
  [
    "missing",
    /keine angabe|unbekannt|nicht verfugbar|nicht vorhanden|not available|missing|no data|liegt nicht vor|liegen nicht vor|noch nicht|spater|nicht erhoben|not known|unknown|ni podatk|kein(e)? (wert|daten|nachweis)|no disponible|non disponib|sense dades/u,
  ],
];
