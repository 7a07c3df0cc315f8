import type { Language } from "../project/project-settings.ts";
import {
  type CatalogueDefinition,
  type CatalogueEdit,
  type CatalogueEntry,
  type CatalogueMode,
  catalogueSections,
  type ShippedIndicator,
} from "./catalogue-entry.ts";
import type { Indicator } from "./indicator.ts";

export interface CatalogueSources {
  readonly shipped: readonly ShippedIndicator[];
  readonly edits: readonly CatalogueEdit[];
  /** The project's indicators: what they say goes before catalogue and edits. */
  readonly inUse: readonly Indicator[];
  /** By indicator: the periods with at least one number. */
  readonly periods: ReadonlyMap<string, readonly string[]>;
  readonly language: Language;
  readonly currency: string;
}

/**
 * The team's catalogue: what is shipped with the project's changes in it, and own indicators, which also are those that a
 * file brought without being in the catalogue. By section; core first, then in the shipped order, own ones last by name.
 */
export function teamCatalogue(sources: CatalogueSources): readonly CatalogueEntry[] {
  const editOf = new Map(sources.edits.map((edit) => [edit.indicatorId, edit]));
  const inUse = new Map(sources.inUse.map((indicator) => [indicator.id, indicator]));
  const shippedIds = new Set(sources.shipped.map((one) => one.id));
  const shipped = sources.shipped.map((one) => shippedEntry(one, editOf.get(one.id), inUse.get(one.id), sources));
  const ownIds = [...new Set([...editOf.keys(), ...inUse.keys()])].filter((id) => !shippedIds.has(id));
  const own = ownIds
    .map((id) => ownEntry(id, editOf.get(id), inUse.get(id), sources))
    .sort((a, b) => a.definition.name.localeCompare(b.definition.name, sources.language));
  const all = [...shipped, ...own];
  return catalogueSections.flatMap((section) =>
    (["core", "optional"] as const).flatMap((importance) =>
      all.filter((entry) => entry.section === section && entry.importance === importance),
    ),
  );
}

/** An indicator as shipped, in the words of a language. */
export function shippedDefinition(
  shipped: ShippedIndicator,
  language: Language,
  currency: string,
): CatalogueDefinition {
  const { id: _id, section: _section, isCore: _isCore, en, de, ...facts } = shipped;
  const { provenance: _provenance, ...words } = language === "de" ? de : en;
  return { ...facts, ...words, unit: words.unit.replace("{currency}", currency) };
}

/** The parts of `wanted` that differ from `before`. */
export function changedDefinition(
  before: CatalogueDefinition,
  wanted: CatalogueDefinition,
): Partial<CatalogueDefinition> {
  return Object.fromEntries(
    Object.entries(wanted).filter(([part, value]) => {
      const old = before[part as keyof CatalogueDefinition];
      return JSON.stringify(old) !== JSON.stringify(value);
    }),
  );
}

/** How far the selection is settled: an indicator is decided by a number or as not applicable. */
export interface CatalogueProgress {
  readonly selected: number;
  readonly decided: number;
  readonly withNumbers: number;
  /** decided / selected, 0–1; null where nothing is selected. */
  readonly share: number | null;
}

/** Completeness of the selected indicators, which are the core ones (method.md §8.5: at least 80 % are wanted). */
export function catalogueProgress(entries: readonly CatalogueEntry[]): CatalogueProgress {
  const selected = entries.filter((entry) => entry.importance === "core");
  const withNumbers = selected.filter((entry) => entry.periods.length > 0).length;
  const decided = selected.filter((entry) => entry.periods.length > 0 || entry.status === "not-applicable").length;
  return {
    selected: selected.length,
    decided,
    withNumbers,
    share: selected.length === 0 ? null : decided / selected.length,
  };
}

/** What a mode shows. */
export function shownInMode<Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  mode: CatalogueMode,
): readonly Entry[] {
  return mode === "full" ? entries : entries.filter((entry) => entry.importance === "core");
}

function shippedEntry(
  shipped: ShippedIndicator,
  edit: CatalogueEdit | undefined,
  used: Indicator | undefined,
  { language, currency, periods }: CatalogueSources,
): CatalogueEntry {
  const standard = shippedDefinition(shipped, language, currency);
  const definition = { ...standard, ...edit?.changes, ...sharedParts(used) };
  return {
    id: shipped.id,
    section: shipped.section,
    definition,
    provenance: shipped[language].provenance,
    isOwn: false,
    isChanged: Object.keys(changedDefinition(standard, definition)).length > 0,
    importance: edit?.importance ?? (shipped.isCore ? "core" : "optional"),
    ...decisionOf(shipped.id, edit, used, periods),
  };
}

function ownEntry(
  id: string,
  edit: CatalogueEdit | undefined,
  used: Indicator | undefined,
  { periods }: CatalogueSources,
): CatalogueEntry {
  return {
    id,
    section: edit?.section ?? "context",
    definition: { ...nothingSaid, ...edit?.changes, ...sharedParts(used) },
    provenance: "",
    isOwn: true,
    isChanged: false,
    importance: edit?.importance ?? "optional",
    ...decisionOf(id, edit, used, periods),
  };
}

function decisionOf(
  id: string,
  edit: CatalogueEdit | undefined,
  used: Indicator | undefined,
  allPeriods: CatalogueSources["periods"],
): Pick<CatalogueEntry, "status" | "note" | "isInUse" | "periods"> {
  const periods = allPeriods.get(id) ?? [];
  const decided = edit?.status ?? "undecided";
  return {
    status: decided === "undecided" && periods.length > 0 ? "available" : decided,
    note: edit?.note ?? "",
    isInUse: used !== undefined,
    periods,
  };
}

function sharedParts(used: Indicator | undefined): Partial<CatalogueDefinition> {
  if (used === undefined) return {};
  const { id: _id, ...parts } = used;
  return parts;
}

const nothingSaid: CatalogueDefinition = {
  name: "",
  numerator: "",
  denominator: "",
  population: "",
  age: "",
  kind: "count",
  per: 1,
  unit: "",
  direction: "neutral",
  targetValue: null,
  targetWords: "",
  levels: [],
  sourceOffice: "",
  sensitive: false,
  protectComplement: false,
};
