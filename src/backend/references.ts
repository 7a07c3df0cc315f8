import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceFigure } from "../core/indicators/indicator.ts";
import type { Places } from "./places.ts";

/** Published figures for comparison, shipped with the app. */
export function readReferences(places: Places): readonly ReferenceFigure[] {
  return JSON.parse(readFileSync(join(places.resourcesFolder, "reference", "reference-figures.json"), "utf8"));
}
