import type { ParsedInput } from "../contract/contract.ts";
import { AppError } from "../core/app-error.ts";
import {
  catalogueProgress,
  changedDefinition,
  shippedDefinition,
  teamCatalogue,
} from "../core/indicators/catalogue.ts";
import { type CatalogueEdit, type CatalogueEntry, indicatorOf } from "../core/indicators/catalogue-entry.ts";
import {
  readCatalogueEdits,
  readCatalogueMode,
  readPeriodsWithNumbers,
  removeCatalogueEdit,
  writeCatalogueEdit,
  writeCatalogueMode,
} from "../store/catalogue.ts";
import { readIndicators, removeIndicator, writeIndicator } from "../store/indicators.ts";
import { readInstitutions } from "../store/institutions.ts";
import { readSettings } from "../store/project-record.ts";
import type { ChangeScope } from "../store/project-types.ts";
import type { HandlersOf } from "./handler.ts";
import { readReferences } from "./references.ts";
import { changeProject, openedProject, type Session } from "./session.ts";
import { readShippedCatalogue } from "./shipped-catalogue.ts";

export const contextHandlers: HandlersOf<"context"> = {
  "context.view": (_input, { session }) => {
    const project = openedProject(session);
    const institutions = readInstitutions(project);
    const entries = catalogueOf(session).map((entry) => ({
      ...entry,
      suppliers: institutions
        .filter((one) => one.indicatorIds.includes(entry.id))
        .map(({ id, name }) => ({ id, name })),
    }));
    return {
      mode: readCatalogueMode(project),
      entries,
      progress: catalogueProgress(entries),
      references: readReferences(session.places),
    };
  },
  "context.saveEntry": (input, { session }) => {
    const label = { code: "catalogue-entry-saved", subject: input.entry.definition.name };
    changeProject(session, label, (scope) => saveEntry(scope, session, input));
    return {};
  },
  "context.resetEntry": ({ indicatorId }, { session }) => {
    const { definition, isInUse } = requiredEntry(session, indicatorId);
    const standard = standardOf(session, indicatorId);
    if (standard === null) throw new AppError("not-found", indicatorId);
    if (definition.kind !== standard.kind || definition.per !== standard.per) refuseWithFigures(session, indicatorId);
    changeProject(session, { code: "catalogue-entry-reset", subject: definition.name }, (scope) => {
      writeCatalogueEdit(scope, { ...editOf(session, indicatorId), changes: {} });
      if (isInUse) writeIndicator(scope, indicatorOf(indicatorId, standard));
    });
    return {};
  },
  "context.removeOwn": ({ indicatorId }, { session }) => {
    const entry = requiredEntry(session, indicatorId);
    if (!entry.isOwn) throw new AppError("not-found", indicatorId);
    changeProject(session, { code: "catalogue-own-removed", subject: entry.definition.name }, (scope) => {
      removeCatalogueEdit(scope, indicatorId);
      if (entry.isInUse) removeIndicator(scope, indicatorId);
    });
    return {};
  },
  "context.setStatus": ({ indicatorId, status }, { session }) => {
    const subject = requiredEntry(session, indicatorId).definition.name;
    changeProject(session, { code: "catalogue-status-set", subject }, (scope) =>
      writeCatalogueEdit(scope, { ...editOf(session, indicatorId), status }),
    );
    return {};
  },
  "context.setMode": ({ mode }, { session }) => {
    changeProject(session, { code: "catalogue-mode-set", subject: "" }, (scope) => writeCatalogueMode(scope, mode));
    return {};
  },
  "context.use": ({ indicatorId }, { session }) => {
    const { definition } = requiredEntry(session, indicatorId);
    changeProject(session, { code: "indicator-taken-into-use", subject: definition.name }, (scope) =>
      writeIndicator(scope, indicatorOf(indicatorId, definition)),
    );
    return {};
  },
};

/** The definition, what was decided, and the project's indicator in the same change. */
function saveEntry(
  scope: ChangeScope,
  session: Session,
  { isNew, entry: { id, section, definition, importance, note } }: ParsedInput<"context.saveEntry">,
): void {
  const before = catalogueOf(session).find((one) => one.id === id);
  if (isNew && before !== undefined) throw new AppError("name-taken", id, { name: definition.name });
  if (!isNew && before === undefined) throw new AppError("not-found", id);
  if (before && (before.definition.kind !== definition.kind || before.definition.per !== definition.per))
    refuseWithFigures(session, id);
  const standard = standardOf(session, id);
  const isOwn = standard === null;
  const shipped = readShippedCatalogue(session.places).find((one) => one.id === id);
  const shippedImportance = shipped === undefined ? null : shipped.isCore ? "core" : "optional";
  writeCatalogueEdit(scope, {
    indicatorId: id,
    section: shipped?.section ?? section,
    isOwn,
    changes: standard === null ? definition : changedDefinition(standard, definition),
    status: editOf(session, id).status,
    importance: importance === shippedImportance ? null : importance,
    note,
  });
  if (before?.isInUse) writeIndicator(scope, indicatorOf(id, definition));
}

/** The catalogue of the open project. */
export function catalogueOf(session: Session): readonly CatalogueEntry[] {
  const project = openedProject(session);
  const { language, currency } = readSettings(project);
  return teamCatalogue({
    shipped: readShippedCatalogue(session.places),
    edits: readCatalogueEdits(project),
    inUse: readIndicators(project),
    periods: readPeriodsWithNumbers(project),
    language,
    currency,
  });
}

function requiredEntry(session: Session, id: string): CatalogueEntry {
  const entry = catalogueOf(session).find((one) => one.id === id);
  if (!entry) throw new AppError("unknown-indicator", id, { indicator: id });
  return entry;
}

/** What the project says of an indicator now; for one that nothing was said of, an edit to start from. */
function editOf(session: Session, id: string): CatalogueEdit {
  const edit = readCatalogueEdits(openedProject(session)).find((one) => one.indicatorId === id);
  if (edit) return edit;
  const entry = catalogueOf(session).find((one) => one.id === id);
  const isOwn = standardOf(session, id) === null;
  return {
    indicatorId: id,
    section: entry?.section ?? "context",
    isOwn,
    changes: isOwn && entry ? entry.definition : {},
    status: "undecided",
    importance: isOwn && entry ? entry.importance : null,
    note: "",
  };
}

/** null for an own indicator. */
function standardOf(session: Session, id: string): CatalogueEntry["definition"] | null {
  const shipped = readShippedCatalogue(session.places).find((one) => one.id === id);
  if (!shipped) return null;
  const { language, currency } = readSettings(openedProject(session));
  return shippedDefinition(shipped, language, currency);
}

/** Figures that are there were computed by the kind of value; another kind would make them wrong. */
function refuseWithFigures(session: Session, id: string): void {
  const periods = readPeriodsWithNumbers(openedProject(session)).get(id) ?? [];
  if (periods.length > 0) throw new AppError("in-use", `${id} has figures`);
}
