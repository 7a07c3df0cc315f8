import type { Area } from "../areas/area.ts";
import { foldText } from "./row-words.ts";

type AreaMatchedBy = "code" | "code-without-zeros" | "name" | "alias" | "similar-spelling";

export interface AreaMatch {
  readonly area: Area;
  readonly by: AreaMatchedBy;
}

interface AreaMatcher {
  /** The area that a row's code and name cells mean, or null. Either text may be "". */
  readonly match: (code: string, name: string) => AreaMatch | null;
  /** Codes of up to three areas whose names are spelt alike, likeliest first. */
  readonly suggest: (text: string) => readonly string[];
}

/**
 * Finds areas by alias of the recipe or the area, exact code, code without leading zeros, exact name, then by name without regard
 * to case, accents and punctuation. Whatever fits two areas fits none. Similar names are only suggested.
 */
export function areaMatcher(areas: readonly Area[], aliases: Readonly<Record<string, string>> = {}): AreaMatcher {
  const byCode = uniqueBy(areas, (area) => area.code);
  const byBareCode = uniqueBy(
    areas.filter((area) => /\d/u.test(area.code)),
    (area) => bareCode(area.code),
  );
  const byName = uniqueBy(areas, (area) => area.name.normalize("NFC"));
  const bySpelling = uniqueBy(areas, (area) => spelling(area.name));
  const remembered = areas.flatMap((area) => (area.aliases ?? []).map((alias) => [alias, area.code] as const));
  const byAlias = new Map(
    [...remembered, ...Object.entries(aliases)].map(([text, code]) => [spelling(text), byCode.get(code)]),
  );

  const matchText = (text: string): AreaMatch | null => {
    if (text === "") return null;
    const found: readonly (readonly [Area | undefined, AreaMatchedBy])[] = [
      [byAlias.get(spelling(text)), "alias"],
      [byCode.get(text), "code"],
      [byName.get(text.normalize("NFC")), "name"],
      [/^\d+$/u.test(text) ? byBareCode.get(bareCode(text)) : undefined, "code-without-zeros"],
      [bySpelling.get(spelling(text)), "similar-spelling"],
    ];
    for (const [area, by] of found) if (area) return { area, by };
    return null;
  };
  return {
    match: (code, name) => matchText(code.trim()) ?? matchText(name.trim()),
    suggest: (text) => suggestions(text, areas),
  };
}

function uniqueBy(areas: readonly Area[], keyOf: (area: Area) => string): ReadonlyMap<string, Area> {
  const found = new Map<string, Area>();
  const twice = new Set<string>();
  for (const area of areas) {
    const key = keyOf(area);
    if (found.has(key)) twice.add(key);
    found.set(key, area);
  }
  for (const key of twice) found.delete(key);
  return found;
}

function bareCode(code: string): string {
  return code.replace(/^0+(?=\d)/u, "");
}

function spelling(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function suggestions(text: string, areas: readonly Area[]): readonly string[] {
  const wanted = spelling(text).slice(0, 80);
  if (wanted === "") return [];
  return areas
    .map((area) => ({
      code: area.code,
      unlike: unlikeness(wanted, spelling(area.name).slice(0, 80)),
    }))
    .filter(({ unlike }) => unlike <= 0.34)
    .sort((one, other) => one.unlike - other.unlike || (one.code < other.code ? -1 : 1))
    .slice(0, 3)
    .map(({ code }) => code);
}

/** 0 for the same text, 1 for nothing in common: edits per letter (Levenshtein), little if one contains the other. */
function unlikeness(one: string, other: string): number {
  if (other === "") return 1;
  if (other.length > 3 && one.length > 3 && (one.includes(other) || other.includes(one))) return 0.2;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return (previous[other.length] ?? 0) / Math.max(one.length, other.length);
}
