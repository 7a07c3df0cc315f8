import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { examplePlan } from "./example-plan.ts";
import { exampleTables } from "./example-recipes.ts";
import { servicesCsv } from "./example-services.ts";
import { areasGeoJson } from "./example-town.ts";

export const exampleFolder = new URL("../../resources/example/", import.meta.url);

/** Every generated file of the example municipality, by name. `node test/builders/make-example-files.ts` writes them. */
export function exampleFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([
    ["areas.geojson", utf8(areasGeoJson())],
    ["services.csv", utf8(servicesCsv())],
    ["plan.en.json", json(examplePlan("en"))],
    ["plan.de.json", json(examplePlan("de"))],
  ]);
  for (const { file, recipeFile, table, lineEnd, byteOrderMark, recipe } of exampleTables()) {
    const text = table.lines.map((line) => line + lineEnd).join("");
    files.set(file, new Uint8Array(iconv.encode(text, recipe.encoding, { addBOM: byteOrderMark })));
    files.set(recipeFile, json(recipe));
  }
  return files;
}

function json(value: object): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 2)}\n`);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(exampleFolder, { recursive: true });
  for (const [name, bytes] of exampleFiles()) writeFileSync(new URL(name, exampleFolder), bytes);
}
