import type { Provenance } from "../contract/answers.ts";
import { AppError } from "../core/app-error.ts";
import type { CellSource } from "../core/indicators/observation.ts";
import type { Encoding } from "../core/intake/dialect.ts";
import type { Recipe } from "../core/intake/recipe.ts";
import { requiredEvidence } from "../store/evidence.ts";
import { originalParts, readImport, readOriginal, type StoredImport } from "../store/imports.ts";
import { readObservations } from "../store/observations.ts";
import type { OpenProject } from "../store/project-types.ts";
import { isPublicCopy } from "../store/public-copy.ts";
import { decodeBytes } from "./decode/decode-file.ts";
import type { GapQuestion } from "./gap-answer.ts";
import { linesOf, type NumberedLine } from "./original-lines.ts";
import { openedProject, type Session } from "./session.ts";

type Question = GapQuestion & { readonly areaId: number; readonly period: string };
type Way = Omit<Provenance, "further">;
type Role = Exclude<keyof CellSource["columns"], never>;

const neighbouringLines = 2;
const mostLetters = 20_000;

/**
 * Where an area's value comes from: file, row, columns and steps, or who said it; further sources where its parts come
 * from several imports. The file's own lines and notes on typed figures are told in the internal view only: they hold
 * what the public view may hide.
 * @throws AppError "not-found" where there is no such observation
 */
export async function explainValue(session: Session, question: Question): Promise<Provenance> {
  const project = openedProject(session);
  const observation = readObservations(project, question.indicatorId, question.period).find(
    (one) => one.areaId === question.areaId && one.group === question.group,
  );
  if (!observation) throw new AppError("not-found", `no observation for area ${question.areaId}`);
  const isInternal = question.audience === "internal" && !isPublicCopy(project);
  return {
    ...(await wayOf(project, observation.source, isInternal)),
    further: await Promise.all((observation.furtherSources ?? []).map((source) => wayOf(project, source, isInternal))),
  };
}

async function wayOf(project: OpenProject, { importId, row, columns }: CellSource, isInternal: boolean): Promise<Way> {
  const record = readImport(project, importId);
  if (!record) throw new AppError("not-found", `import ${importId}`);
  const { id, fileName, at, author, sourceOffice, sourceDate } = record;
  return {
    importRecord: { id, fileName, at, author, sourceOffice, sourceDate },
    row,
    columns: (Object.entries(columns) as [Role, number | null][]).flatMap(([role, column]) =>
      column === null ? [] : [{ role, column, name: record.recipe.columns?.[column - 1]?.name ?? "" }],
    ),
    lines: isInternal && record.kind === "file" && row > 0 ? await linesAround(project, record, row) : [],
    steps: record.steps,
    typed: record.kind === "typed" ? saidOf(project, record, isInternal) : null,
  };
}

function saidOf(project: OpenProject, record: StoredImport, isInternal: boolean): NonNullable<Provenance["typed"]> {
  return {
    saidBy: record.sourceOffice,
    saidOn: record.sourceDate,
    note: isInternal ? record.note : "",
    evidenceTitle: record.evidenceId === null ? "" : requiredEvidence(project, record.evidenceId).title,
    page: record.page,
  };
}

async function linesAround(
  project: OpenProject,
  { id, recipe }: StoredImport,
  row: number,
): Promise<Provenance["lines"]> {
  const first = Math.max(1, row - neighbouringLines);
  const last = row + neighbouringLines;
  const lines = isWorkbook(project, id)
    ? await sheetRows(readOriginal(project, id), recipe.sheet, first, last)
    : linesOf(originalParts(project, id), encodingOf(project, id, recipe), first, last);
  return lines.map((line) => ({ ...line, text: line.text.slice(0, mostLetters) }));
}

function encodingOf(project: OpenProject, importId: number, { encoding }: Recipe): Encoding {
  return encoding ?? decodeBytes(readOriginal(project, importId), "en").encoding;
}

/** A workbook is a ZIP archive. */
function isWorkbook(project: OpenProject, importId: number): boolean {
  for (const part of originalParts(project, importId)) return part[0] === 0x50 && part[1] === 0x4b && part[2] === 0x03;
  return false;
}

/** Rows of a sheet (the first visible one if it is not named), their cells side by side. */
async function sheetRows(
  original: Uint8Array,
  name: string | undefined,
  first: number,
  last: number,
): Promise<readonly NumberedLine[]> {
  const { readSpreadsheet } = await import("./decode/read-spreadsheet.ts");
  const { sheets } = await readSpreadsheet(original);
  const sheet = sheets.find((one) => (name === undefined ? !one.hidden : one.name === name)) ?? sheets[0];
  return (sheet?.rows ?? [])
    .filter(({ row }) => row >= first && row <= last)
    .map(({ row, cells }) => ({ row, text: cells.join(" | ") }));
}
