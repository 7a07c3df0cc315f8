import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedIndicator } from "../core/indicators/catalogue-entry.ts";
import type { Places } from "./places.ts";

/** The catalogue of indicators that every project starts from, shipped with the app. */
export function readShippedCatalogue(places: Places): readonly ShippedIndicator[] {
  return JSON.parse(readFileSync(join(places.resourcesFolder, "catalogue", "indicators.json"), "utf8"));
}
