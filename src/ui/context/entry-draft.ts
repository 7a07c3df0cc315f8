import type { CatalogueRow } from "../../contract/context-calls.ts";
import type { CallInput } from "../../contract/contract.ts";

export type EntryDraft = Omit<CallInput<"context.saveEntry">["entry"], "id">;
export type DefinitionDraft = EntryDraft["definition"];

/** What the dialog starts from; a new indicator is a share on the core list, so that it is seen at once. */
export function draftOf(entry: CatalogueRow | null): EntryDraft {
  if (entry === null) return { section: "context", importance: "core", note: "", definition: emptyDefinition };
  const { section, importance, note, definition } = entry;
  return { section, importance, note, definition };
}

const emptyDefinition: DefinitionDraft = {
  name: "",
  numerator: "",
  denominator: "",
  population: "",
  age: "",
  kind: "proportion",
  per: 100,
  unit: "%",
  direction: "higher-is-better",
  targetValue: null,
  targetWords: "",
  levels: ["municipality"],
  sourceOffice: "",
  sensitive: false,
  protectComplement: false,
};
