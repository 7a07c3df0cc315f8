import { detectAll } from "jschardet";
import type { Encoding } from "../../core/intake/dialect.ts";
import { fitOfText, isWrittenIn } from "./letters.ts";

interface RankedEncodings {
  readonly best: Encoding;
  readonly certainty: number;
  readonly alternatives: readonly Encoding[];
}

/** Candidates with how common each is in files of today; the superset stands before the set it contains. */
const candidates: readonly (readonly [encoding: Encoding, commonness: number, detectorNames: readonly string[]])[] = [
  ["windows-1252", 0.06, ["windows-1252", "iso-8859-1"]],
  ["windows-1250", 0.055, ["windows-1250"]],
  ["windows-1251", 0.05, ["windows-1251"]],
  ["iso-8859-2", 0.045, ["iso-8859-2"]],
  ["iso-8859-15", 0.03, ["iso8859-15", "iso-8859-15"]],
  ["windows-1253", 0.03, ["windows-1253"]],
  ["iso-8859-7", 0.025, ["iso-8859-7"]],
  ["windows-1254", 0.03, ["windows-1254", "iso-8859-9"]],
  ["windows-1257", 0.03, ["windows-1257"]],
  ["ibm866", 0, ["ibm866"]],
  ["ibm850", 0, ["cp850", "cp858"]],
  ["ibm852", 0, ["cp852"]],
  ["ibm437", -0.01, ["cp437"]],
  ["macintosh", 0, ["macroman"]],
];

const sampleBytes = 100_000;

/**
 * Ranks 8-bit encodings for bytes that are no UTF-8: mostly by whether the letters above ASCII belong to the project's
 * language or to one neighbour language, then by commonness, and by jschardet's candidate list where these don't
 * decide. Encodings that give the same text count once. Certainty grows with the distance to the
 * second, and is high where only the best one gives the letters of the language, or of any one language.
 */
export function rankEncodings(
  bytes: Uint8Array,
  language: string,
  decodeAs: (bytes: Uint8Array, encoding: Encoding) => string,
): RankedEncodings {
  const first = bytes.findIndex((byte) => byte > 127);
  const sample = bytes.subarray(Math.max(0, first - 2000), first + sampleBytes);
  const hints = detectorHints(sample);
  const texts = new Set<string>();
  const scored: { encoding: Encoding; score: number; text: string }[] = [];
  for (const [encoding, commonness, names] of candidates) {
    const text = decodeAs(sample, encoding);
    if (texts.has(text)) continue;
    texts.add(text);
    const hint = Math.max(0, ...names.map((name) => hints.get(name) ?? 0));
    scored.push({ encoding, text, score: fitOfText(text, language) + commonness + 0.05 * hint });
  }
  scored.sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  const alone =
    best !== undefined &&
    second !== undefined &&
    [language, undefined].some((one) => isWrittenIn(best.text, one) && !isWrittenIn(second.text, one));
  const distance = (best?.score ?? 0) - (second?.score ?? 0);
  return {
    best: best?.encoding ?? "windows-1252",
    certainty: Math.min(0.95, (alone ? 0.85 : 0.55) + Math.max(0, distance) * 1.5),
    alternatives: scored.slice(1, 5).map(({ encoding }) => encoding),
  };
}

/** The detector's confidence per encoding name, 1 for its best; empty where it fails. */
function detectorHints(sample: Uint8Array): ReadonlyMap<string, number> {
  try {
    const found = detectAll(sample);
    const most = Math.max(...found.map((one) => one.confidence), 1e-9);
    return new Map(found.map((one) => [(one.encoding ?? "").toLowerCase(), one.confidence / most]));
  } catch {
    return new Map();
  }
}
