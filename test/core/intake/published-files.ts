import { existsSync, readFileSync } from "node:fs";
import { type DecodedFile, decodeBytes } from "../../../src/backend/decode/decode-file.ts";
import type { Area } from "../../../src/core/areas/area.ts";
import { readRows } from "../../../src/core/intake/read-rows.ts";
import type { Recipe } from "../../../src/core/intake/recipe.ts";

const folder = new URL("../../../../shared/data/", import.meta.url);

/** Whether the folder of published files is there; tests that need it are skipped visibly otherwise. */
export const hasPublishedFiles = existsSync(folder);

export function publishedFile(path: string, language = "de"): DecodedFile {
  return decodeBytes(readFileSync(new URL(path, folder)), language);
}

export function fixtureRecipe(name: string): Recipe {
  return JSON.parse(readFileSync(new URL(`../../fixtures/recipes/${name}.json`, import.meta.url), "utf8"));
}

export function areasOf(list: readonly (readonly [code: string, name: string])[]): Area[] {
  return list.map(([code, name], index) => ({
    id: index + 1,
    code,
    name,
    parentCode: null,
    level: "neighbourhood",
    polygon: null,
  }));
}

/** Areas from two columns of a plainly written file, for tests that need an area list. */
export function areasFrom(text: string, delimiter: string, code: number, name: number): Area[] {
  const rows = readRows(text, { delimiter, quote: '"', escape: '"' })
    .rows.slice(1)
    .filter((row) => row.cells.length > 1);
  return areasOf(rows.map((row) => [row.cells[code] ?? "", row.cells[name] ?? ""]));
}
