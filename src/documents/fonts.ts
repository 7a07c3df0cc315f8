import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readCharacters } from "./font-characters.ts";

const require = createRequire(import.meta.url);

const files = {
  "source-sans-3": [
    "400Regular/SourceSans3_400Regular.ttf",
    "600SemiBold/SourceSans3_600SemiBold.ttf",
    "700Bold/SourceSans3_700Bold.ttf",
  ],
  "source-serif-4": ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"],
} as const;

let loaded: readonly Buffer[] | undefined;
let characters: ReadonlySet<number> | undefined;

/** The font files that documents embed, read once. Bytes and not paths, because inside a packaged app only Node can open them. */
export function documentFonts(): readonly Buffer[] {
  loaded ??= Object.entries(files).flatMap(([family, names]) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return names.map((name) => readFileSync(join(folder, name)));
  });
  return loaded;
}

/** Code points that every weight of at least one of the two families can print. */
export function printableCharacters(): ReadonlySet<number> {
  if (characters === undefined) {
    const [sans, sansSemiBold, sansBold, serif, serifSemiBold] = documentFonts().map(readCharacters);
    const inAll = (...sets: readonly (ReadonlySet<number> | undefined)[]) =>
      [...(sets[0] ?? [])].filter((code) => sets.every((set) => set?.has(code)));
    characters = new Set([...inAll(sans, sansSemiBold, sansBold), ...inAll(serif, serifSemiBold)]);
  }
  return characters;
}
