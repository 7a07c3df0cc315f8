import type { CatalogueEdit, CatalogueMode } from "../../core/indicators/catalogue-entry.ts";
import { writeCatalogueEdit, writeCatalogueMode } from "../../store/catalogue.ts";
import type { WriteExamplePart } from "./example-part.ts";

interface ExampleContext {
  readonly mode: CatalogueMode;
  readonly entries: readonly CatalogueEdit[];
}

/** From `resources/example/context.<language>.json`: where the figures of the catalogue can be had. */
export const writeExampleContext: WriteExamplePart = (scope, content) => {
  const { mode, entries } = content as ExampleContext;
  writeCatalogueMode(scope, mode);
  for (const entry of entries) writeCatalogueEdit(scope, entry);
};
